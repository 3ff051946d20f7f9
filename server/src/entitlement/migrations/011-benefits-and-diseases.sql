-- What a right gives (กรมธรรม์สิทธิประโยชน์, SRM-20), as data with dates: limits changed three times in three years. `main_rights` are the
-- main rights a line is for; VACANT stands for a Thai person who is not registered yet.
create table entitlement.benefit (
  key         text not null,
  position    int not null,
  main_rights text[] not null,
  title_th    text not null,
  title_en    text not null,
  text_th     text not null,
  text_en     text not null,
  limit_th    text,
  limit_en    text,
  valid       daterange not null,
  check ((limit_th is null) = (limit_en is null)),
  exclude using gist (key with =, valid with &&)
);

insert into entitlement.benefit (key, position, main_rights, title_th, title_en, text_th, text_en, limit_th, limit_en, valid) values
('UC_CARE', 10, '{UCS,WEL,DIS}', 'รักษาพยาบาลที่หน่วยบริการของตน', 'Care at one’s own units',
 'ผู้ป่วยนอก ผู้ป่วยใน ยา และการฟื้นฟู ที่หน่วยบริการปฐมภูมิหรือหน่วยบริการประจำที่ลงทะเบียนไว้ และส่งต่อเมื่อจำเป็น',
 'Out-patient and in-patient care, medicines and rehabilitation at the primary or regular unit one is registered with, with referral where it is needed.',
 null, null, '[2002-11-19,)'),
('UC_COPAY', 20, '{UCS}', 'ร่วมจ่าย 30 บาท', 'Co-payment of 30 baht',
 'ร่วมจ่ายครั้งละ 30 บาทเมื่อได้รับยา ตามหลักเกณฑ์ ผู้มีสิทธิยกเว้นไม่ต้องจ่าย',
 'Thirty baht a visit when medicine is given, as the rules say; those exempt pay nothing.', null, null, '[2012-09-01,)'),
('UC_EXEMPT', 20, '{WEL}', 'ยกเว้นการร่วมจ่าย', 'Exempt from co-payment',
 'ไม่ต้องร่วมจ่าย 30 บาท ตามสิทธิย่อยที่ระบุ', 'No co-payment, by the sub-right that is shown.', null, null, '[2012-09-01,)'),
('UC_COMMON_ILLNESS', 30, '{UCS,WEL,DIS}', 'เจ็บป่วยเล็กน้อยที่หน่วยบริการนวัตกรรม', 'Common illness at innovation units',
 'ร้านยา คลินิกเวชกรรม คลินิกการพยาบาล และการแพทย์ทางไกล ไม่ต้องมีใบส่งตัว หากไม่หายให้ไปหน่วยบริการประจำ',
 'Pharmacies, medical and nursing clinics and telemedicine, without referral. Who does not recover goes to his regular unit.',
 null, null, '[2024-09-03,2025-09-01)'),
('UC_COMMON_ILLNESS', 30, '{UCS,WEL,DIS}', 'เจ็บป่วยเล็กน้อยที่หน่วยบริการนวัตกรรม', 'Common illness at innovation units',
 'ร้านยา คลินิกเวชกรรม คลินิกการพยาบาล และการแพทย์ทางไกล ไม่ต้องมีใบส่งตัว หากไม่หายหรือใช้ครบให้ไปหน่วยบริการประจำ ซึ่งไม่จำกัดจำนวนครั้ง',
 'Pharmacies, medical and nursing clinics and telemedicine, without referral. Who does not recover or has used it up goes to his regular unit, which stays open to him.',
 '2 ครั้งต่อเดือน รวมทุกประเภท', '2 visits a month, all kinds together', '[2025-09-01,)'),
('UC_DENTAL', 40, '{UCS,WEL,DIS}', 'ทันตกรรมที่คลินิก', 'Dental care at clinics',
 'ขูดหินปูน อุดฟัน ถอนฟัน เคลือบหลุมร่องฟัน และเคลือบฟลูออไรด์ ที่คลินิกทันตกรรมที่ร่วมโครงการ', 
 'Scaling, filling, extraction, sealant and fluoride at the dental clinics that take part.',
 '3 ครั้งต่อปีงบประมาณ', '3 visits a fiscal year', '[2024-01-01,)'),
('UC_PHYSIO', 50, '{UCS,WEL,DIS}', 'กายภาพบำบัดระยะกลาง', 'Physiotherapy after hospital',
 'หลอดเลือดสมอง สมองหรือไขสันหลังบาดเจ็บ และสะโพกหัก ที่คลินิกกายภาพบำบัด ภายใน 6 เดือนหลังออกจากโรงพยาบาล',
 'After stroke, injury of brain or spinal cord, or a broken hip, at a physiotherapy clinic within 6 months of leaving hospital.',
 '20 ครั้งต่อการเจ็บป่วย', '20 sessions an episode', '[2024-06-28,)'),
('UC_MOVE', 60, '{UCS,WEL,DIS}', 'เปลี่ยนหน่วยบริการประจำ', 'Changing the regular unit',
 'เกิดสิทธิทันทีเมื่อรับลงทะเบียน', 'Effective at once.', '4 ครั้งต่อปีงบประมาณ', '4 times a fiscal year', '[2022-01-01,)'),
('PREVENTION', 70, '{UCS,WEL,DIS,SSS,SSI,OFC,LGO,BKK,BMT,GOF,SRT,PVT,BFC,WVO,VACANT}', 'สร้างเสริมสุขภาพและป้องกันโรค', 'Health promotion and prevention',
 'บริการส่วนใหญ่ให้คนไทยทุกสิทธิ เช่น คัดกรองตามวัย ฝากครรภ์ และวัคซีนพื้นฐาน',
 'Most of it is for every Thai whatever his right: screening by age, antenatal care, basic vaccines.', null, null, '[2002-11-19,)'),
('EMERGENCY', 80, '{UCS,WEL,DIS,SSS,SSI,OFC,LGO,BKK,BMT,GOF,SRT,PVT,BFC,WVO,VACANT}', 'เจ็บป่วยฉุกเฉินวิกฤต', 'Critical emergencies',
 'เข้ารับบริการที่โรงพยาบาลใกล้ที่สุดได้ทุกแห่งตามหลักเกณฑ์ UCEP', 'At the nearest hospital, whichever it is, under the UCEP rules.', null, null, '[2017-04-01,)'),
('SSS_CARE', 10, '{SSS,SSI}', 'รักษาพยาบาลที่โรงพยาบาลตามสิทธิประกันสังคม', 'Care at the hospital of one’s social security',
 'ใช้บริการที่โรงพยาบาลที่เลือกกับสำนักงานประกันสังคม การเปลี่ยนโรงพยาบาลให้ติดต่อสำนักงานประกันสังคม ลงทะเบียนสิทธิหลักประกันสุขภาพแห่งชาติไม่ได้จนกว่าจะพ้นสิทธินี้',
 'At the hospital chosen with the Social Security Office, which also changes it. Universal coverage cannot be registered until this right has ended.', null, null, '[2002-11-19,)'),
('OFC_CARE', 10, '{OFC,LGO,BKK,BMT,GOF,SRT,PVT,BFC,WVO}', 'รักษาพยาบาลตามระเบียบของกองทุน', 'Care by the rules of the fund',
 'ใช้บริการของสถานพยาบาลของรัฐตามระเบียบสวัสดิการของกองทุน ลงทะเบียนสิทธิหลักประกันสุขภาพแห่งชาติไม่ได้จนกว่าจะพ้นสิทธินี้',
 'At units of the State by the rules of the fund. Universal coverage cannot be registered until this right has ended.', null, null, '[2002-11-19,)'),
('OTHER_CARE', 10, '{NRH,STP}', 'รักษาพยาบาลที่หน่วยบริการของกองทุน', 'Care at the units of the fund',
 'ใช้บริการตามหลักเกณฑ์ของกองทุนกระทรวงสาธารณสุข', 'By the rules of the fund of the Ministry of Public Health.', null, null, '[2002-11-19,)'),
('VACANT_FIRST', 10, '{VACANT}', 'ใช้บริการครั้งแรกได้ทุกหน่วย', 'Any unit for the first time',
 'ผู้ที่ยังไม่ลงทะเบียนเข้ารับบริการครั้งแรกที่หน่วยบริการใดก็ได้ (มาตรา 8) และลงทะเบียนเลือกหน่วยบริการประจำ',
 'Who is not registered yet may go to any unit for the first time (section 8), and registers with a unit.', null, null, '[2002-11-19,)');

-- Disease registries (ทะเบียนรายโรค, SRM-21). Of a sensitive one only the unit that treats the person is told.
create table entitlement.disease (
  code      text primary key check (code ~ '^[A-Z]{2,12}$'),
  name_th   text not null,
  name_en   text not null,
  sensitive boolean not null default false
);
insert into entitlement.disease (code, name_th, name_en, sensitive) values
  ('DM', 'เบาหวาน', 'Diabetes', false),
  ('HT', 'ความดันโลหิตสูง', 'Hypertension', false),
  ('KIDNEY', 'ไตวายเรื้อรังระยะสุดท้าย', 'End-stage kidney disease', false),
  ('CANCER', 'มะเร็ง', 'Cancer', false),
  ('HAEMOPHILIA', 'โรคเลือดออกง่ายฮีโมฟีเลีย', 'Haemophilia', false),
  ('THALASSEMIA', 'ธาลัสซีเมีย', 'Thalassaemia', false),
  ('TB', 'วัณโรค', 'Tuberculosis', true),
  ('HIV', 'ผู้ติดเชื้อเอชไอวีและผู้ป่วยเอดส์', 'HIV', true);

create table entitlement.disease_registry (
  person_id       uuid not null,
  code            text not null references entitlement.disease,
  registered_on   date not null,
  organisation_id uuid not null,      -- the unit that treats
  status          text not null check (status in ('ACTIVE', 'ENDED')),
  ended_on        date,
  primary key (person_id, code, registered_on),
  check ((status = 'ENDED') = (ended_on is not null))
);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on entitlement.disease_registry to sitthi_app;
    grant select on entitlement.benefit, entitlement.disease to sitthi_app;
  end if;
end $$;
