create schema verification;

-- ── services (บริการ): what a Claim Code can be asked for ───────────────────────────────────────────────────────────
create table verification.service (
  code               text not null,
  name_th            text not null,
  name_en            text not null,
  pathway            text not null check (pathway in ('GENERAL_CARE', 'INNOVATION')),
  family             text,               -- innovation: the announced family a unit must hold; null = any it holds
  regions            int[],              -- null = everywhere
  payable_rights     text[],             -- main rights that pay for it; null = every right and the vacant right
  on_claim_type_list boolean not null default false, -- offered by the agent's read to every person
  position           int not null,
  valid              daterange not null default '[2024-01-01,)',
  exclude using gist (code with =, valid with &&)  -- regions and paying rights change from a date on; old visits keep theirs
);
insert into verification.service (code, name_th, name_en, pathway, family, regions, payable_rights, on_claim_type_list, position) values
 ('PG0060001', 'เข้ารับบริการรักษาทั่วไป (OPD/ IPD/ PP)', 'General treatment (OPD / IPD / PP)', 'GENERAL_CARE', null, null, null, true, 1),
 ('PG0110001', 'Self Isolation', 'Self isolation', 'GENERAL_CARE', null, null, null, true, 2),
 ('PG0120001', 'UCEP PLUS (ผู้ป่วยกลุ่มอาการสีเหลืองและสีแดง)', 'UCEP PLUS (yellow and red patients)', 'GENERAL_CARE', null, null, null, true, 3),
 ('PG0130001', 'บริการฟอกเลือดด้วยเครื่องไตเทียม (HD)', 'Haemodialysis (HD)', 'GENERAL_CARE', null, null, null, true, 4),
 ('PGX0000TEL', 'บริการการแพทย์ทางไกล (Tele-medicine)', 'Telemedicine', 'GENERAL_CARE', null, null, null, false, 5),
 ('PG0180001', 'บริการตรวจสุขภาพที่จำเป็นตามกลุ่มวัย (เฉพาะเขต กทม.)', 'Health check by age group (Bangkok only)', 'GENERAL_CARE', null, '{13}', null, false, 6),
 ('PG0080001', 'การดูแลรักษาในชุมชน (Community Isolation)', 'Community isolation', 'GENERAL_CARE', null, null, null, false, 8),
 ('PG0090001', 'การดูแลรักษาในที่พัก (Home Isolation)', 'Home isolation', 'GENERAL_CARE', null, null, null, false, 9),
 ('PG0140001', 'ดูแลผู้ป่วยในที่บ้าน (Home ward)', 'Home ward', 'GENERAL_CARE', null, null, null, false, 10),
 ('PG0150001', 'บริการดูแลอาการเจ็บป่วยเบื้องต้น (Common illnesses)', 'Common illnesses (pharmacy)', 'INNOVATION', 'PHARMACY', null, '{UCS,WEL,DIS}', false, 20),
 ('PGX0000NUR', 'บริการคลินิกการพยาบาลและการผดุงครรภ์', 'Nursing and midwifery clinic', 'INNOVATION', 'NURSING', null, '{UCS,WEL,DIS}', false, 21),
 ('PGX0000MED', 'บริการคลินิกเวชกรรม', 'Medical clinic', 'INNOVATION', 'MEDICAL', null, '{UCS,WEL,DIS}', false, 22),
 ('PGX0000TLI', 'บริการการแพทย์ทางไกลของหน่วยนวัตกรรม', 'Telemedicine of an innovation unit', 'INNOVATION', 'TELEMED', null, '{UCS,WEL,DIS}', false, 23),
 ('PGX0000DEN', 'บริการคลินิกทันตกรรม', 'Dental clinic', 'INNOVATION', 'DENTAL', null, '{UCS,WEL,DIS}', false, 24),
 ('PGX0000PHY', 'บริการคลินิกกายภาพบำบัด', 'Physiotherapy clinic', 'INNOVATION', 'PHYSIO', null, '{UCS,WEL,DIS}', false, 25),
 ('PG0190010', 'บริการคลินิกการแพทย์แผนไทย (นวด อบ ประคบ)', 'Thai traditional medicine clinic', 'INNOVATION', 'TTM', null, '{UCS,WEL,DIS}', false, 26),
 ('PGX0000LAB', 'บริการคลินิกเทคนิคการแพทย์', 'Medical technology clinic', 'INNOVATION', 'MEDTECH', null, null, false, 27),
 ('PGX0000INC', 'บริการนวัตกรรมโดยการเสียบบัตรประชาชน (เฉพาะ เด็ก ผู้สูงอายุ ผู้มีปัญหาด้านใบหน้า และกลุ่มเปราะบาง)', 'Innovation service by card (children, elderly, face problems, vulnerable)', 'INNOVATION', null, null, '{UCS,WEL,DIS}', false, 28);

-- ── visits ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Visits and codes share one partition key, the Bangkok service date. What a column may hold is said by domains and what fits
-- together by a trigger: both are kept ready in a connection, where the checks of a table are read from their stored form
-- again at every insert, which was a third of the cost of writing a code.
create domain verification.pathway as text check (value = any ('{GENERAL_CARE,INNOVATION}'));
create domain verification.population_group as text check (value = any ('{GENERAL,SPECIAL}'));
create domain verification.visit_state as text check (value = any ('{NEW,IDENTIFYING,VERIFIED,CLOSED,FAILED,ABANDONED,CANCELLED}'));
create domain verification.code_state as text check (value = any ('{ISSUED,CLOSED,CLAIMED,PAID,CANCELLED,LAPSED}'));
create domain verification.review_status as text check (value = any ('{NONE,REQUIRED,APPEALED,ACCEPTED,REJECTED,EXPIRED}'));
create domain verification.authen_code as text check (value ~ '^PP[0-9]{10}$');
create domain verification.close_code as text check (value ~ '^EP[0-9]{10}$');
create domain verification.satang as bigint check (value >= 0);                    -- INV-VER-11
create table verification.visit (
  service_date     date not null,
  visit_id         uuid not null,
  person_id        uuid not null,
  organisation_id  uuid not null,
  service_code     text not null,
  family           text,
  pathway          verification.pathway not null,
  population_group verification.population_group not null,
  state            verification.visit_state not null,
  -- the one attempt that succeeded (INV-VER-2): a column, so there cannot be two
  channel          text,
  declaration      text,
  opened_at        timestamptz not null,
  opened_by        text not null,
  verified_at      timestamptz,
  verified_by      text,
  mobile           text,
  hn               text,
  visit_number     text,
  flags            text[] not null default '{}',
  prints           int  not null default 0,
  cancel           jsonb,                               -- {reasonCode, text, at, by}
  version          int  not null default 1,
  slot             smallint,                            -- set below: what this visit occupies of its person, unit, service and day
  primary key (visit_id, service_date)                  -- the id first: it is also looked up without the date
) partition by range (service_date);
create table verification.visit_default partition of verification.visit default;
create function verification.keep_visit_sound() returns trigger language plpgsql as $$
begin
  if (new.channel is null) <> (new.verified_at is null)
     or (new.state in ('VERIFIED', 'CLOSED') and new.channel is null)
     or (new.state = 'CANCELLED') <> (new.cancel is not null) then
    raise exception 'a verified visit has its channel and time, a cancelled one its reason' using errcode = 'check_violation';
  end if;
  new.slot := case when new.state in ('VERIFIED', 'CLOSED') then 1 when new.state in ('NEW', 'IDENTIFYING') then 0 end;
  return new;
end $$;
create trigger visit_sound before insert or update on verification.visit for each row execute function verification.keep_visit_sound();
-- INV-VER-15: one code for the same person, unit, service and day (slot 1), whatever races; and one open visit of them (slot 0):
-- two screens, or the counter and the card agent, work on the same one. What is cancelled or given up occupies nothing, and nulls
-- are never the same. One index, and a plain one: it also finds the visits of a person and of his day, a condition of an index is
-- read from its stored form at every insert, and closing changes nothing in it.
create unique index visit_once on verification.visit (person_id, service_date, organisation_id, service_code, slot);
create index visit_of_unit on verification.visit (organisation_id, service_date);

-- What was tried and did not work, and why (AMB-04); the success is on the visit.
create table verification.attempt (
  service_date date not null,
  visit_id     uuid not null,
  attempt_no   int  not null,
  channel      text not null,
  result       text not null check (result in ('FAILED', 'UNAVAILABLE')),
  reason       text not null,
  at           timestamptz not null,
  by           text not null,
  by_name      text not null default '',
  primary key (service_date, visit_id, attempt_no)
) partition by range (service_date);
create table verification.attempt_default partition of verification.attempt default;

-- ── reads of cards and probes (correlationId) ───────────────────────────────────────────────────────────────────────
create table verification.card_read (
  read_id         uuid primary key,
  organisation_id uuid not null,
  person_id       uuid not null,
  source          text not null check (source in ('CARD', 'PROBE')),
  read_at         timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz
);
create index card_read_expiry on verification.card_read (expires_at);

-- ── claim codes ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table verification.claim_code (
  service_date   date not null,
  code           verification.authen_code not null,
  visit_id       uuid not null,
  person_id      uuid not null,
  organisation_id uuid not null,
  issued_at      timestamptz not null,
  snapshot       jsonb not null,                       -- CLM-03..07, frozen (INV-VER-8)
  state          verification.code_state not null default 'ISSUED',
  review_status  verification.review_status not null default 'NONE',
  appeal_due_on  date,
  lapses_on      date not null,
  source_channel text not null,                        -- AUTHENCODE or API on the wire
  trans_id       text,
  primary key (service_date, visit_id)                 -- INV-VER-1; the code itself is unique in code_key
) partition by range (service_date);
create table verification.claim_code_default partition of verification.claim_code default;
-- what is still to lapse, however long ago: the rest of the years is never read for it
create index claim_code_open on verification.claim_code (lapses_on) where state = 'ISSUED';

create table verification.claim_close (
  service_date   date not null,
  seq            bigint not null,
  close_code     verification.close_code not null,
  visit_id       uuid not null,
  person_id      uuid not null,
  organisation_id uuid not null,
  transaction_id text not null,
  source_id      text,
  service_at     timestamptz not null,
  invoice_at     timestamptz not null,
  main_right     text,
  claimable      verification.satang not null,
  non_claimable  verification.satang not null,
  total          verification.satang not null,
  recorder_id    uuid,
  visit_number   text,
  department     jsonb,
  personnel_name text,
  personnel_id   uuid,                      -- where he was chosen from the unit's personnel
  closed_at      timestamptz not null,
  closed_by      text not null,
  cancelled_at   timestamptz,
  cancelled_by   text,
  primary key (service_date, seq)
) partition by range (service_date);
create table verification.claim_close_default partition of verification.claim_close default;
create unique index claim_close_once on verification.claim_close (service_date, visit_id) where cancelled_at is null; -- INV-VER-1

select platform.api_ensure_partitions(t::regclass, '2026-01-01', '2028-01-01')
  from unnest(array['verification.visit', 'verification.attempt', 'verification.claim_code', 'verification.claim_close']) t;

-- ── uniqueness across time: key tables, hash-partitioned by the value ───────────────────────────────────────────────
create table verification.code_key (code text primary key) partition by hash (code);
create table verification.transaction_key (transaction_id text primary key, seq bigint not null, service_date date not null) partition by hash (transaction_id);
create table verification.trans_key (source_id text not null, trans_id text not null, primary key (source_id, trans_id)) partition by hash (trans_id);
do $$ begin
  for i in 0..3 loop
    execute format('create table verification.code_key_%s partition of verification.code_key for values with (modulus 4, remainder %s)', i, i);
    execute format('create table verification.transaction_key_%s partition of verification.transaction_key for values with (modulus 4, remainder %s)', i, i);
    execute format('create table verification.trans_key_%s partition of verification.trans_key for values with (modulus 4, remainder %s)', i, i);
  end loop;
end $$;

-- ── code numbers: a keyed permutation of a counter ──────────────────────────────────────────────────────────────────
-- A program takes a thousand numbers with each value and permutes them itself (store/draw-code.ts).
create sequence verification.pp_counter minvalue 0 maxvalue 9999999000 start 0 increment 1000 cache 1;
create sequence verification.ep_counter minvalue 0 maxvalue 9999999000 start 0 increment 1000 cache 1;
create sequence verification.close_seq start 10000001;
create table verification.code_secret (prefix text primary key check (prefix in ('PP', 'EP')), secret bytea not null);
-- one permanent key per prefix: changing one would give codes that were given before
create trigger code_secret_permanent before update or delete on verification.code_secret
  for each row execute function platform.refuse_change();
insert into verification.code_secret select p, sha256(convert_to(gen_random_uuid()::text || clock_timestamp()::text || p, 'UTF8')) from unnest(array['PP', 'EP']) p;

-- The frozen part of a code never changes (INV-VER-8); rights below keep the program from trying.
create function verification.keep_snapshot() returns trigger language plpgsql as $$
begin
  if (new.code, new.visit_id, new.person_id, new.organisation_id, new.issued_at, new.snapshot)
     is distinct from (old.code, old.visit_id, old.person_id, old.organisation_id, old.issued_at, old.snapshot) then
    raise exception 'what a claim code recorded never changes' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger claim_code_frozen before update on verification.claim_code for each row execute function verification.keep_snapshot();

create function verification.refuse(p_code text) returns void language plpgsql as $$
begin
  raise exception '%', p_code using errcode = 'ST001';
end $$;
