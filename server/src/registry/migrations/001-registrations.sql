create schema registry;

-- What a unit is registered as (ประเภทการขึ้นทะเบียน), with the service family of a specific-field referral unit.
create table registry.unit_registration (
  organisation_id uuid not null,
  type_code       text not null check (type_code in ('PRIMARY', 'REGULAR', 'REFERRAL', 'SPECIFIC_FIELD')),
  family          text,
  valid           daterange not null,
  state           text not null default 'ACTIVE' check (state in ('ANNOUNCED', 'ACTIVE', 'SUSPENDED', 'RESIGNING', 'TERMINATED')),
  check ((type_code = 'SPECIFIC_FIELD') = (family is not null))
);
create unique index unit_registration_once on registry.unit_registration (organisation_id, type_code, coalesce(family, ''), valid);

-- What the unit may give on a date: its announced families, a null for general care, in no order. One SELECT in SQL, so that the
-- planner sees through it.
create function registry.api_families(p_organisation_id uuid, p_date date) returns setof text language sql stable as $$
  select family from registry.unit_registration
   where organisation_id = p_organisation_id and valid @> p_date and state in ('ACTIVE', 'RESIGNING')
$$;
-- The same in words. The few rows of a unit as one array: telling them apart afterwards costs half of grouping and sorting them here.
create function registry.api_unit_on(p_organisation_id uuid, p_date date) returns json language plpgsql stable as $$
declare v_families text[] := array(select family from registry.api_families(p_organisation_id, p_date) family order by family);
begin
  return json_build_object('active', cardinality(v_families) > 0, 'generalCare', array_position(v_families, null) is not null,
    'families', array_remove(v_families, null));
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema registry to sitthi_app;
    grant select, insert, update on all tables in schema registry to sitthi_app;
  end if;
end $$;
