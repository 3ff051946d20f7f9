-- Every saved state of a unit's general data: what it was, who saved it and when (history with differences).
create table provider.profile_version (
  organisation_id uuid not null references provider.profile,
  version         int not null,
  data            jsonb not null,
  saved_at        timestamptz not null,
  saved_by        uuid not null,
  primary key (organisation_id, version)
);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert on provider.profile_version to sitthi_app;
  end if;
end $$;
