create schema provider;

-- Basic data of a unit (CPP); the rest of the profile comes with the re-activation workflow.
create table provider.profile (
  organisation_id uuid primary key,
  reactivation    text not null default 'NOT_STARTED' check (reactivation in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'LAPSED')),
  phone           text,
  latitude        double precision check (latitude between 5 and 21),
  longitude       double precision check (longitude between 97 and 106),
  check ((latitude is null) = (longitude is null))      -- INV-PRV-4
);

create function provider.api_reactivated(p_organisation_id uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from provider.profile where organisation_id = p_organisation_id and reactivation = 'COMPLETED');
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema provider to sitthi_app;
    grant select, insert, update on all tables in schema provider to sitthi_app;
  end if;
end $$;
