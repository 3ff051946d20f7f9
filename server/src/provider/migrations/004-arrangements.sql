-- What booking will need of a service family at a unit (ข้อมูลการจัดบริการ): places a day, minutes a place, when booking opens.
create table provider.service_arrangement (
  organisation_id uuid not null,
  family          text not null,
  version         int not null default 1,
  slots_per_day   int not null check (slots_per_day between 0 and 1000),
  slot_minutes    int not null check (slot_minutes between 5 and 480),
  opens_days_ahead int not null check (opens_days_ahead between 0 and 365),
  opens_at        time not null,
  saved_at        timestamptz not null,
  saved_by        uuid not null,
  saved_by_name   text not null,
  primary key (organisation_id, family)
);

-- What booking reads of a unit: without a row, a family cannot be booked there (AMB-15); nor with no places.
create function provider.api_arrangement(p_organisation_id uuid) returns table (family text, slots_per_day int, slot_minutes int,
  opens_days_ahead int, opens_at time) language sql stable as $$
  select family, slots_per_day, slot_minutes, opens_days_ahead, opens_at
    from provider.service_arrangement where organisation_id = p_organisation_id
$$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on provider.service_arrangement to sitthi_app;
  end if;
end $$;
