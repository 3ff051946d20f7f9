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

create function entitlement.api_rights_on(p_person_id uuid, p_date date) returns jsonb language plpgsql stable as $$
declare v_funds jsonb; v entitlement.registration; v_primary jsonb; v_regular jsonb; v_referral jsonb;
  v_end timestamptz := (p_date + 1)::timestamp at time zone 'Asia/Bangkok' - interval '1 microsecond';
begin
  select coalesce(jsonb_agg(jsonb_build_object('mainRight', main_right, 'subRight', sub_right, 'start', lower(valid),
                   'end', upper(valid) - 1, 'isMain', is_main, 'cardId', card_id, 'changedAt', changed_at)
                   order by is_main desc, lower(valid) desc), '[]')
    into v_funds from entitlement.period where person_id = p_person_id and valid @> p_date;
  select * into v from entitlement.registration where person_id = p_person_id and effective @> v_end;
  if not found then return jsonb_build_object('funds', v_funds, 'registration', null); end if;
  v_primary := organisations.api_unit(v.primary_unit);
  v_regular := case when v.regular_unit = v.primary_unit then v_primary else organisations.api_unit(v.regular_unit) end;
  v_referral := case v.referral_unit when v.primary_unit then v_primary when v.regular_unit then v_regular
                                     else organisations.api_unit(v.referral_unit) end;
  return jsonb_build_object('funds', v_funds, 'registration', jsonb_build_object('primaryUnit', v_primary, 'regularUnit', v_regular,
                   'referralUnit', v_referral, 'paidModel', v.paid_model, 'provinceCode', v.province_code));
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema entitlement to sitthi_app;
    grant select, insert, update on all tables in schema entitlement to sitthi_app;
  end if;
end $$;
