-- Transfer of entitled persons between units (การโอนย้ายข้อมูลผู้มีสิทธิ, SRM-34): asked for, decided by another, and carried out in
-- chunks, each in one transaction with the person it reached.
create table entitlement.transfer (
  transfer_id       uuid primary key,
  from_unit         uuid not null,                -- the regular unit they are registered with
  from_network      text,                         -- of its networks only this one; null: all
  to_network        text not null,
  cause             text not null check (cause in ('TRANSFER', 'CLOSURE')),
  reason            text not null,
  persons           uuid[],                       -- null: everybody registered there
  organisation_id   uuid not null,
  region_no         int,
  state             text not null check (state in ('REQUESTED', 'RUNNING', 'COMPLETED', 'COMPLETED_WITH_ERRORS', 'REFUSED', 'WITHDRAWN')),
  requested_by      uuid not null,
  requested_by_person uuid,                       -- nobody decides his own, under another account neither
  requested_by_name text not null,
  requested_at      timestamptz not null,
  decided_by        uuid,
  decided_by_name   text,
  decided_at        timestamptz,
  note              text,
  total             int,                          -- how many there were when it began
  moved             int not null default 0,
  skipped           int not null default 0,
  reached           uuid,                         -- the last person that was looked at
  finished_at       timestamptz,
  leased_until      timestamptz,
  check (state in ('REQUESTED', 'WITHDRAWN') or decided_by <> requested_by),
  check (state <> 'REFUSED' or note is not null)
);
create index transfer_open on entitlement.transfer (requested_at) where state in ('REQUESTED', 'RUNNING');
create index transfer_unit on entitlement.transfer (organisation_id, requested_at);

create table entitlement.transfer_skip (
  transfer_id uuid not null references entitlement.transfer,
  person_id   uuid not null,
  code        text not null,                      -- the refusal's
  primary key (transfer_id, person_id)
);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on entitlement.transfer, entitlement.transfer_skip to sitthi_app;
  end if;
end $$;
