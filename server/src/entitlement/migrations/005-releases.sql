-- Release from another fund (ปลดสิทธิกองทุนอื่น, SRM-33): a registrar asks, an officer decides, and the fund's right ends.
create table entitlement.fund_release (
  release_id        uuid primary key,
  person_id         uuid not null,
  main_right        text not null,
  sub_right         text,
  since             date not null,
  left_on           date,                         -- the last day in that fund, as the evidence says
  reason            text not null,
  organisation_id   uuid not null,
  region_no         int,
  state             text not null check (state in ('REQUESTED', 'TAKEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  requested_by      uuid not null,
  requested_by_person uuid,                       -- nobody decides his own, under another account neither
  requested_by_name text not null,
  requested_at      timestamptz not null,
  taken_by          uuid,
  taken_by_name     text,
  taken_at          timestamptz,
  decided_by        uuid,
  decided_by_name   text,
  decided_at        timestamptz,
  note              text,
  check (state not in ('ACCEPTED', 'REFUSED') or (decided_by is not null and decided_by <> requested_by)),
  check (state <> 'REFUSED' or note is not null)
);
-- one open request for a person and a fund, whichever unit asks
create unique index fund_release_open on entitlement.fund_release (person_id, main_right) where state in ('REQUESTED', 'TAKEN');
create index fund_release_queue on entitlement.fund_release (state, requested_at);
create index fund_release_unit on entitlement.fund_release (organisation_id, requested_at);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on entitlement.fund_release to sitthi_app;
  end if;
end $$;
