-- Every saved state of a unit's general data: what it was, who saved it and when (history with differences). Version 0 is what an
-- import brought, which nobody saved.
create table provider.profile_version (
  organisation_id uuid not null references provider.profile,
  version         int not null,
  data            jsonb not null,
  saved_at        timestamptz check (version = 0 or saved_at is not null),
  saved_by        uuid check (version = 0 or saved_by is not null),
  primary key (organisation_id, version)
);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert on provider.profile_version to sitthi_app;
  end if;
end $$;
