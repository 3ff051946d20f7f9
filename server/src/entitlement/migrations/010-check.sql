-- What the register's pages show of a person (SRM-15 to SRM-26): one round trip for the panel, and the data behind the others.
create function entitlement.api_person_facts(p_person json, p_date date, p_fiscal_year int) returns json language plpgsql stable as $$
declare v_id uuid := (p_person->>'personId')::uuid;
        v_end timestamptz := (p_date + 1)::timestamp at time zone 'Asia/Bangkok' - interval '1 microsecond';
begin
  if v_id is null then return null; end if;
  return json_build_object(
    'person', p_person,
    'civil', persons.api_civil(v_id),
    'funds', entitlement.api_rights_on(v_id, p_date)->'funds',
    'registration', (select row_to_json(r) from (
       select registration_id as "registrationId", network_id as "networkId", primary_unit as "primaryUnit", regular_unit as "regularUnit",
              referral_unit as "referralUnit", paid_model as "paidModel", lower(effective) as "from", channel
         from entitlement.registration where person_id = v_id and effective @> v_end) r),
    'counted', (select count(*)::int from entitlement.registration where person_id = v_id and fiscal_year = p_fiscal_year));
end $$;

-- How many look-ups an account made in an hour: who asks for very many is flagged in the audit (INV-ENT-10). Losing it in a crash
-- costs nothing, so no write-ahead log; an account's older hours go when a new one begins.
create unlogged table entitlement.look_up_pace (
  account_id uuid not null,
  hour       timestamptz not null,
  look_ups   int not null default 1,
  primary key (account_id, hour)
);

create function entitlement.api_pace(p_account_id uuid, p_at timestamptz) returns int language plpgsql as $$
declare v_count int;
begin
  insert into entitlement.look_up_pace as p (account_id, hour) values (p_account_id, date_trunc('hour', p_at))
  on conflict (account_id, hour) do update set look_ups = p.look_ups + 1 returning look_ups into v_count;
  if v_count = 1 then
    delete from entitlement.look_up_pace where account_id = p_account_id and hour < date_trunc('hour', p_at);
  end if;
  return v_count;
end $$;

-- All periods and registrations of a person, the newest first (SRM-19, SRM-26). The units are ids, as in api_rights_on.
create function entitlement.api_history(p_person_id uuid) returns json language plpgsql stable as $$
begin
  return json_build_object(
    'periods', array(select row_to_json(p) from (
       select main_right as code, sub_right as sub, lower(valid) as "from", upper(valid) - 1 as "to", source, changed_at as "changedAt"
         from entitlement.period where person_id = p_person_id and not isempty(valid) order by lower(valid) desc, is_main desc) p),
    'registrations', array(select row_to_json(r) from (
       select r.registration_id as "registrationId", lower(r.effective) as "from", upper(r.effective) as "to", r.primary_unit as "primaryUnit",
              r.regular_unit as "regularUnit", r.referral_unit as "referralUnit", r.channel, r.kind, r.fiscal_year is not null as counted,
              r.change_no as "changeNo", r.fiscal_year as "fiscalYear", r.evidence, r.province_code as "provinceCode",
              p.code || ' ' || p.name as point, r.organisation_id as "byUnit", r.ended_by as "endedBy"
         from entitlement.registration r left join entitlement.point p using (point_id)
        where r.person_id = p_person_id and not isempty(r.effective) order by lower(r.effective) desc) r));
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update, delete on entitlement.look_up_pace to sitthi_app;
  end if;
end $$;
