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
  -- INV-ENT-1
  exclude using gist (person_id with =, main_right with =, valid with &&),
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
  exclude using gist (person_id with =, effective with &&)
);
create index registration_person on entitlement.registration (person_id);

create function entitlement.api_rights_on(p_person_id uuid, p_date date) returns jsonb language plpgsql stable as $$
declare v_funds jsonb; v_registration jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('mainRight', main_right, 'subRight', sub_right, 'start', lower(valid),
                   'end', upper(valid) - 1, 'isMain', is_main, 'cardId', card_id, 'changedAt', changed_at)
                   order by is_main desc, lower(valid) desc), '[]')
    into v_funds from entitlement.period where person_id = p_person_id and valid @> p_date;
  select jsonb_build_object('primaryUnit', organisations.api_unit(primary_unit), 'regularUnit', organisations.api_unit(regular_unit),
                   'referralUnit', organisations.api_unit(referral_unit), 'paidModel', paid_model, 'provinceCode', province_code)
    into v_registration from entitlement.registration
   where person_id = p_person_id and effective @> ((p_date + 1)::timestamp at time zone 'Asia/Bangkok' - interval '1 microsecond');
  return jsonb_build_object('funds', v_funds, 'registration', v_registration);
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema entitlement to sitthi_app;
    grant select, insert, update on all tables in schema entitlement to sitthi_app;
  end if;
end $$;
