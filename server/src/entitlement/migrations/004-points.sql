-- Registration points (จุดรับลงทะเบียน, SRM-35, AMB-22): desks of a unit, and who sits there. Each registration is stamped with
-- the point of whoever took it.
create table entitlement.point (
  point_id        uuid primary key,
  organisation_id uuid not null,
  code            text not null check (code ~ '^[0-9A-Z]{1,6}$'),
  name            text not null,
  place           text not null default '',
  closed_at       timestamptz,
  version         int not null default 1,
  saved_by        uuid not null,
  saved_at        timestamptz not null,
  unique (organisation_id, code)
);

create table entitlement.point_user (
  point_id        uuid not null references entitlement.point,
  organisation_id uuid not null,
  account_id      uuid not null,
  sits            tstzrange not null,
  -- at one point of a unit at a time
  exclude using gist (organisation_id with =, account_id with =, sits with &&) where (not isempty(sits))
);
create index point_user_point on entitlement.point_user (point_id) where upper_inf(sits);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on entitlement.point, entitlement.point_user to sitthi_app;
  end if;
end $$;
