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

-- What the unit may give on a date: general care, and the announced families.
create function registry.api_unit_on(p_organisation_id uuid, p_date date) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('active', count(*) > 0,
                 'generalCare', coalesce(bool_or(type_code <> 'SPECIFIC_FIELD'), false),
                 'families', coalesce(jsonb_agg(distinct family) filter (where family is not null), '[]'))
            from registry.unit_registration
           where organisation_id = p_organisation_id and valid @> p_date and state in ('ACTIVE', 'RESIGNING'));
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema registry to sitthi_app;
    grant select, insert, update on all tables in schema registry to sitthi_app;
  end if;
end $$;
