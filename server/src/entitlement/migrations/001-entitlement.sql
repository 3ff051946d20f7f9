create schema entitlement;

create table entitlement.period (
  person_id  uuid not null,
  main_right text not null,
  sub_right  text,
  valid      daterange not null,
  is_main    boolean not null default true,      -- the effective fund of the day ("fundType Y")
  source     text not null check (source in ('CIVIL', 'FUND_FEED', 'REGISTRATION')),
  card_id    text,
  changed_at timestamptz not null,
  -- INV-ENT-1. An empty range overlaps nothing, so the condition excludes no case; it keeps the planner from answering
  -- look-ups by this GiST index, which looks as cheap as the b-tree below and is several times dearer.
  exclude using gist (person_id with =, main_right with =, valid with &&) where (not isempty(valid)),
  exclude using gist (person_id with =, valid with &&) where (is_main)
);
create index period_person on entitlement.period (person_id);

-- Registration of the UC right (ลงทะเบียน): which units a person belongs to.
create table entitlement.registration (
  person_id       uuid not null,
  primary_unit    uuid,
  regular_unit    uuid,
  referral_unit   uuid,
  paid_model      text,
  province_code   text,
  effective       tstzrange not null,
  exclude using gist (person_id with =, effective with &&) where (not isempty(effective)) -- as above
);
create index registration_person on entitlement.registration (person_id);

-- The units are ids: they are reference data, and whoever shows them knows their names (organisations/unit-directory.ts).
create function entitlement.api_rights_on(p_person_id uuid, p_date date) returns json language plpgsql stable as $$
declare v_end timestamptz := (p_date + 1)::timestamp at time zone 'Asia/Bangkok' - interval '1 microsecond';
begin
  return json_build_object(
    'funds', array(select row_to_json(f)
                     from (select main_right as "mainRight", sub_right as "subRight", lower(valid) as "start", upper(valid) - 1 as "end",
                                  is_main as "isMain", card_id as "cardId", changed_at as "changedAt"
                             from entitlement.period where person_id = p_person_id and valid @> p_date
                            order by is_main desc, lower(valid) desc) f),
    'registration', (select row_to_json(r)
                       from (select primary_unit as "primaryUnit", regular_unit as "regularUnit", referral_unit as "referralUnit",
                                    paid_model as "paidModel", province_code as "provinceCode"
                               from entitlement.registration where person_id = p_person_id and effective @> v_end) r));
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema entitlement to sitthi_app;
    grant select, insert, update on all tables in schema entitlement to sitthi_app;
  end if;
end $$;
