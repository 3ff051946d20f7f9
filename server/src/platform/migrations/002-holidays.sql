-- Public holidays (วันหยุดราชการ), as data: days added by the cabinet come late, and an officer enters them. Business days and the
-- holiday row of a weekly schedule read them (AMB-18).
create table platform.public_holiday (
  day      date primary key,
  name_th  text not null check (name_th <> ''),
  name_en  text not null check (name_en <> ''),
  source   text not null check (source <> '')
);

-- Government holidays of 2568 to 2570 B.E. as the cabinet announces them, with substitutes for weekends. Labour Day is a holiday of
-- private employers and no government holiday. Of 2570 the days of the moon are reckoned, and the Royal Ploughing Day was not yet set.
insert into platform.public_holiday (day, name_th, name_en, source)
select day::date, th, en, case when day < '2027' then 'ประกาศวันหยุดราชการประจำปี' else 'คำนวณตามปฏิทิน รอประกาศ' end
  from (values
  ('2025-01-01', 'วันขึ้นปีใหม่', 'New Year’s Day'),
  ('2025-02-12', 'วันมาฆบูชา', 'Makha Bucha Day'),
  ('2025-04-06', 'วันจักรี', 'Chakri Memorial Day'),
  ('2025-04-07', 'วันหยุดชดเชยวันจักรี', 'Substitute for Chakri Memorial Day'),
  ('2025-04-13', 'วันสงกรานต์', 'Songkran'),
  ('2025-04-14', 'วันสงกรานต์', 'Songkran'),
  ('2025-04-15', 'วันสงกรานต์', 'Songkran'),
  ('2025-04-16', 'วันหยุดชดเชยวันสงกรานต์', 'Substitute for Songkran'),
  ('2025-05-04', 'วันฉัตรมงคล', 'Coronation Day'),
  ('2025-05-05', 'วันหยุดชดเชยวันฉัตรมงคล', 'Substitute for Coronation Day'),
  ('2025-05-09', 'วันพืชมงคล', 'Royal Ploughing Day'),
  ('2025-05-11', 'วันวิสาขบูชา', 'Visakha Bucha Day'),
  ('2025-05-12', 'วันหยุดชดเชยวันวิสาขบูชา', 'Substitute for Visakha Bucha Day'),
  ('2025-06-02', 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', 'Special holiday'),
  ('2025-06-03', 'วันเฉลิมพระชนมพรรษา สมเด็จพระนางเจ้าฯ พระบรมราชินี', 'Birthday of Her Majesty the Queen'),
  ('2025-07-10', 'วันอาสาฬหบูชา', 'Asarnha Bucha Day'),
  ('2025-07-11', 'วันเข้าพรรษา', 'Buddhist Lent Day'),
  ('2025-07-28', 'วันเฉลิมพระชนมพรรษา พระบาทสมเด็จพระเจ้าอยู่หัว', 'Birthday of His Majesty the King'),
  ('2025-08-11', 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', 'Special holiday'),
  ('2025-08-12', 'วันแม่แห่งชาติ', 'Mother’s Day'),
  ('2025-10-13', 'วันนวมินทรมหาราช', 'King Bhumibol Memorial Day'),
  ('2025-10-23', 'วันปิยมหาราช', 'King Chulalongkorn Day'),
  ('2025-12-05', 'วันพ่อแห่งชาติ', 'Father’s Day'),
  ('2025-12-10', 'วันรัฐธรรมนูญ', 'Constitution Day'),
  ('2025-12-31', 'วันสิ้นปี', 'New Year’s Eve'),
  ('2026-01-01', 'วันขึ้นปีใหม่', 'New Year’s Day'),
  ('2026-01-02', 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', 'Special holiday'),
  ('2026-03-03', 'วันมาฆบูชา', 'Makha Bucha Day'),
  ('2026-04-06', 'วันจักรี', 'Chakri Memorial Day'),
  ('2026-04-13', 'วันสงกรานต์', 'Songkran'),
  ('2026-04-14', 'วันสงกรานต์', 'Songkran'),
  ('2026-04-15', 'วันสงกรานต์', 'Songkran'),
  ('2026-05-04', 'วันฉัตรมงคล', 'Coronation Day'),
  ('2026-05-13', 'วันพืชมงคล', 'Royal Ploughing Day'),
  ('2026-05-31', 'วันวิสาขบูชา', 'Visakha Bucha Day'),
  ('2026-06-01', 'วันหยุดชดเชยวันวิสาขบูชา', 'Substitute for Visakha Bucha Day'),
  ('2026-06-03', 'วันเฉลิมพระชนมพรรษา สมเด็จพระนางเจ้าฯ พระบรมราชินี', 'Birthday of Her Majesty the Queen'),
  ('2026-07-28', 'วันเฉลิมพระชนมพรรษา พระบาทสมเด็จพระเจ้าอยู่หัว', 'Birthday of His Majesty the King'),
  ('2026-07-29', 'วันอาสาฬหบูชา', 'Asarnha Bucha Day'),
  ('2026-07-30', 'วันเข้าพรรษา', 'Buddhist Lent Day'),
  ('2026-08-12', 'วันแม่แห่งชาติ', 'Mother’s Day'),
  ('2026-10-13', 'วันนวมินทรมหาราช', 'King Bhumibol Memorial Day'),
  ('2026-10-23', 'วันปิยมหาราช', 'King Chulalongkorn Day'),
  ('2026-12-05', 'วันพ่อแห่งชาติ', 'Father’s Day'),
  ('2026-12-07', 'วันหยุดชดเชยวันพ่อแห่งชาติ', 'Substitute for Father’s Day'),
  ('2026-12-10', 'วันรัฐธรรมนูญ', 'Constitution Day'),
  ('2026-12-31', 'วันสิ้นปี', 'New Year’s Eve'),
  ('2027-01-01', 'วันขึ้นปีใหม่', 'New Year’s Day'),
  ('2027-02-21', 'วันมาฆบูชา', 'Makha Bucha Day'),
  ('2027-02-22', 'วันหยุดชดเชยวันมาฆบูชา', 'Substitute for Makha Bucha Day'),
  ('2027-04-06', 'วันจักรี', 'Chakri Memorial Day'),
  ('2027-04-13', 'วันสงกรานต์', 'Songkran'),
  ('2027-04-14', 'วันสงกรานต์', 'Songkran'),
  ('2027-04-15', 'วันสงกรานต์', 'Songkran'),
  ('2027-05-04', 'วันฉัตรมงคล', 'Coronation Day'),
  ('2027-05-20', 'วันวิสาขบูชา', 'Visakha Bucha Day'),
  ('2027-06-03', 'วันเฉลิมพระชนมพรรษา สมเด็จพระนางเจ้าฯ พระบรมราชินี', 'Birthday of Her Majesty the Queen'),
  ('2027-07-18', 'วันอาสาฬหบูชา', 'Asarnha Bucha Day'),
  ('2027-07-19', 'วันเข้าพรรษา', 'Buddhist Lent Day'),
  ('2027-07-20', 'วันหยุดชดเชยวันอาสาฬหบูชา', 'Substitute for Asarnha Bucha Day'),
  ('2027-07-28', 'วันเฉลิมพระชนมพรรษา พระบาทสมเด็จพระเจ้าอยู่หัว', 'Birthday of His Majesty the King'),
  ('2027-08-12', 'วันแม่แห่งชาติ', 'Mother’s Day'),
  ('2027-10-13', 'วันนวมินทรมหาราช', 'King Bhumibol Memorial Day'),
  ('2027-10-23', 'วันปิยมหาราช', 'King Chulalongkorn Day'),
  ('2027-10-25', 'วันหยุดชดเชยวันปิยมหาราช', 'Substitute for King Chulalongkorn Day'),
  ('2027-12-05', 'วันพ่อแห่งชาติ', 'Father’s Day'),
  ('2027-12-06', 'วันหยุดชดเชยวันพ่อแห่งชาติ', 'Substitute for Father’s Day'),
  ('2027-12-10', 'วันรัฐธรรมนูญ', 'Constitution Day'),
  ('2027-12-31', 'วันสิ้นปี', 'New Year’s Eve')) as h(day, th, en);

create function platform.api_is_holiday(p_date date) returns boolean language sql stable as $$
  select exists (select from platform.public_holiday where day = p_date)
$$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update, delete on platform.public_holiday to sitthi_app;
  end if;
end $$;
