-- Announcements (ประกาศ): which unit is which type from which day. The public sees a type only while one that is signed is in force.
create table registry.announcement (
  announcement_id uuid primary key,
  version         int not null default 1,
  -- given when it is signed, as 12/2569: counted within a Buddhist year
  number          text unique,
  title           text not null check (title <> ''),
  -- SUBMITTED: a draft that waits for its signature; CANCELLED: a draft that was given up
  state           text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'SIGNED', 'WITHDRAWN', 'CANCELLED')),
  effective_from  date not null,
  effective_to    date check (effective_to >= effective_from),
  drafted_by      uuid not null,
  drafted_at      timestamptz not null,
  signed_by       uuid,
  signed_at       timestamptz,
  withdrawn_by    uuid,
  withdrawn_at    timestamptz,
  withdrawn_reason text,
  check ((state in ('SIGNED', 'WITHDRAWN')) = (signed_at is not null)),
  check ((signed_at is null) = (signed_by is null)),
  check ((signed_at is null) = (number is null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index announcement_state on registry.announcement (state, effective_from);

-- What happened to an announcement, and who it was: whoever wrote on it does not sign it.
create table registry.announcement_event (
  event_id        bigint generated always as identity primary key,
  announcement_id uuid not null references registry.announcement,
  at              timestamptz not null,
  event           text not null,
  by_account      uuid not null,
  by_person       uuid,
  by_name         text not null,
  words           text
);
create index announcement_event_of on registry.announcement_event (announcement_id);

create table registry.announcement_item (
  announcement_id uuid not null references registry.announcement,
  organisation_id uuid not null,
  type_code       text not null check (type_code in ('PRIMARY', 'REGULAR', 'REFERRAL', 'SPECIFIC_FIELD')),
  family          text not null default '',
  check ((type_code = 'SPECIFIC_FIELD') = (family <> '')),
  primary key (announcement_id, organisation_id, type_code, family)
);
create index announcement_item_unit on registry.announcement_item (organisation_id);

-- What a unit can do beyond its types (ศักยภาพ), while it is in force.
create table registry.unit_capability (
  organisation_id uuid not null,
  capability      text not null,
  valid           daterange not null,
  exclude using gist (organisation_id with =, capability with =, valid with &&)
);

-- What the public may see on a day (INV-REG-1): a type that is registered and announced, both in force. One SELECT in SQL, so
-- that the planner sees through it: the directory joins it.
create function registry.api_announced(p_date date) returns table (organisation_id uuid, type_code text, family text,
  announcement_number text, announced_from date) language sql stable as $$
  select i.organisation_id, i.type_code, nullif(i.family, ''), a.number, a.effective_from
    from registry.announcement a
    join registry.announcement_item i using (announcement_id)
    join registry.unit_registration r
      on r.organisation_id = i.organisation_id and r.type_code = i.type_code and coalesce(r.family, '') = i.family
     and r.valid @> p_date and r.state in ('ACTIVE', 'RESIGNING')
   where a.state = 'SIGNED' and a.effective_from <= p_date and (a.effective_to is null or p_date <= a.effective_to)
$$;

create function registry.api_capabilities(p_date date) returns table (organisation_id uuid, capability text) language sql stable as $$
  select organisation_id, capability from registry.unit_capability where valid @> p_date
$$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on registry.announcement, registry.unit_capability to sitthi_app;
    grant select, insert, delete on registry.announcement_item to sitthi_app;
    grant select, insert on registry.announcement_event to sitthi_app;
  end if;
end $$;
