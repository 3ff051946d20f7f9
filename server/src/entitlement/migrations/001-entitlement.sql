create schema entitlement;

-- Designed for two hundred million rows each (docs/scale.md): eight partitions by person, so that an index is built, a partition
-- vacuumed or loaded at an eighth of the size, several at a time. A look-up names one person and reads one of them. The
-- exclusion constraints stand on each partition, which is the same since a person is in one only; on the whole table they
-- are possible from PostgreSQL 17 on.
create table entitlement.period (
  person_id  uuid not null,
  main_right text not null,
  sub_right  text,
  valid      daterange not null,
  is_main    boolean not null default true,      -- the effective fund of the day ("fundType Y")
  source     text not null check (source in ('CIVIL', 'FUND_FEED', 'REGISTRATION')),
  card_id    text,
  changed_at timestamptz not null
) partition by hash (person_id);
-- By the end as well: the rows of a person lie where each was written, years apart, and those that had ended before the day
-- that is asked about are not even fetched.
create index period_person on entitlement.period (person_id, (coalesce(upper(valid), 'infinity')));

-- Networks of units (เครือข่ายหน่วยบริการ): what a citizen chooses, and what the older services call the master cup.
create table entitlement.network (
  network_id    text primary key check (network_id ~ '^[0-9A-Z]{7}$'),
  primary_unit  uuid not null,
  regular_unit  uuid not null,
  referral_unit uuid not null,
  paid_model    text not null,
  province_code text not null,
  valid         daterange not null
);
create index network_regular on entitlement.network (regular_unit);

-- Registration of the UC right (ลงทะเบียน): which units a person belongs to. A row is never changed but for its end.
create table entitlement.registration (
  person_id       uuid not null,
  registration_id uuid not null default gen_random_uuid(),
  network_id      text,
  primary_unit    uuid,
  regular_unit    uuid,
  referral_unit   uuid,
  paid_model      text,
  province_code   text,
  effective       tstzrange not null,            -- INV-ENT-3: the earlier one ends at the instant this one begins
  channel         text not null default 'NHSO'
    check (channel in ('SELF', 'GUARDIAN', 'DELEGATE', 'REGISTRAR', 'GROUP', 'BIRTH', 'NHSO')),
  kind            text not null default 'FIRST'
    check (kind in ('FIRST', 'MOVE', 'BIRTH', 'GROUP_IN', 'GROUP_OUT', 'TRANSFER', 'CLOSURE', 'CORRECTION')),
  -- A change that counts towards the limit of a fiscal year has its number in that year; two requests at once would take the
  -- same number, and one of them fails (INV-ENT-2). Not counted: both null (AMB-26).
  fiscal_year     int,
  change_no       int check (change_no >= 1),
  evidence        jsonb not null default '[]',   -- residence evidence, documents (INV-ENT-5, INV-ENT-6)
  actor           text,                          -- who entered it, as the audit names him
  organisation_id uuid,                          -- where it was taken
  point_id        uuid,                          -- the desk there (AMB-22)
  requester_id    uuid,                          -- the guardian or delegate, when it was not the person himself
  ended_by        text check (ended_by in ('SUPERSEDED', 'DECEASED', 'OTHER_FUND', 'DISCHARGED', 'CORRECTED')),
  primary key (person_id, registration_id),
  unique (person_id, fiscal_year, change_no),
  check ((fiscal_year is null) = (change_no is null))
) partition by hash (person_id);
create index registration_person on entitlement.registration (person_id, (coalesce(upper(effective), 'infinity')));
create index registration_regular on entitlement.registration (regular_unit) where upper_inf(effective);

do $$ begin
  for i in 0..7 loop
    -- Vacuumed and analysed after a fiftieth has changed: a fifth of twenty-five million rows would be years of changes.
    execute format('create table entitlement.period_%s partition of entitlement.period for values with (modulus 8, remainder %s)
      with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02)', i, i);
    execute format('create table entitlement.registration_%s partition of entitlement.registration for values with (modulus 8, remainder %s)
      with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02)', i, i);
    -- INV-ENT-1. An empty range overlaps nothing, so the condition excludes no case; it keeps the planner from answering
    -- look-ups by this GiST index, which looks as cheap as the b-tree above and is several times dearer.
    execute format('alter table entitlement.period_%s
      add exclude using gist (person_id with =, main_right with =, valid with &&) where (not isempty(valid)),
      add exclude using gist (person_id with =, valid with &&) where (is_main)', i);
    execute format('alter table entitlement.registration_%s
      add exclude using gist (person_id with =, effective with &&) where (not isempty(effective))', i); -- as above
  end loop;
end $$;

-- A person's rights on a date, in one row; the funds in no order: sorting them costs more than finding them, and whoever names the
-- units of the registration sorts them as well (store/name-units.ts). The units are ids: they are reference data, and whoever shows
-- them knows their names (organisations/unit-directory.ts). One SELECT in SQL, so that the planner sees through it: beside other
-- questions it costs no statement of its own.
create function entitlement.api_rights(p_person_id uuid, p_date date) returns table (rights json) language sql stable as $$
  select json_build_object(
    'funds', array(select row_to_json(f)
                     from (select main_right as "mainRight", sub_right as "subRight", lower(valid) as "start", upper(valid) - 1 as "end",
                                  is_main as "isMain", card_id as "cardId", changed_at as "changedAt"
                             from entitlement.period
                            where person_id = p_person_id and coalesce(upper(valid), 'infinity') > p_date and valid @> p_date) f),
    'registration', (select row_to_json(r)
                       from (select primary_unit as "primaryUnit", regular_unit as "regularUnit", referral_unit as "referralUnit",
                                    paid_model as "paidModel", province_code as "provinceCode"
                               from entitlement.registration,
                                    (select (p_date + 1)::timestamp at time zone 'Asia/Bangkok' - interval '1 microsecond') as day (ends)
                              where person_id = p_person_id and coalesce(upper(effective), 'infinity') > day.ends
                                and effective @> day.ends) r))
$$;
-- The same with the effective fund first, then the newest.
create function entitlement.api_rights_on(p_person_id uuid, p_date date) returns json language plpgsql stable as $$
declare v_rights json := (select rights from entitlement.api_rights(p_person_id, p_date));
begin
  return json_build_object(
    'funds', array(select f from json_array_elements(v_rights->'funds') f
                    order by (f->>'isMain')::boolean desc, (f->>'start')::date desc),
    'registration', v_rights->'registration');
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema entitlement to sitthi_app;
    grant select, insert, update on all tables in schema entitlement to sitthi_app;
  end if;
end $$;
