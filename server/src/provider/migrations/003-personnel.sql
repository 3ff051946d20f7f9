-- Who really works at a unit (บุคลากรที่แท้จริง). One record per person and unit; several registration types are in one record.
create table provider.personnel (
  personnel_id    uuid primary key,
  organisation_id uuid not null,
  person_id       uuid not null,
  version         int not null default 1,
  name            text not null check (name <> ''),
  type_code       text not null,
  licence_prefix  text not null default '',
  -- empty for a type without a council
  licence_no      text not null check (licence_no ~ '^[0-9]*$'),
  licence_status  text not null default 'UNCHECKED' check (licence_status in ('FOUND', 'NOT_FOUND', 'UNCHECKED')),
  licence_checked_at timestamptz,
  licence_expires date,
  -- as the council writes it
  licence_name    text,
  qualifications  jsonb not null default '[]' check (jsonb_typeof(qualifications) = 'array'),
  certificates    jsonb not null default '[]' check (jsonb_typeof(certificates) = 'array'),
  -- keys of registration types, as SPECIFIC_FIELD:DENTAL or PRIMARY
  registration_types text[] not null check (cardinality(registration_types) > 0),
  start_date      date not null,
  end_date        date check (end_date >= start_date),                 -- INV-PRV-6
  work_mode       text not null check (work_mode in ('EVERY_DAY', 'SOME_DAYS')),
  -- eight rows, Monday to Sunday and public holidays: {on, t1: [from, to] | null, t2: [from, to] | null}, minutes of the day
  schedule        jsonb not null check (jsonb_array_length(schedule) = 8),
  -- the same as minutes of the eight-day week (day * 1440 + minute): what is asked for open hours and overlaps
  hours           int4multirange not null check (not isempty(hours)),
  identity_state  text not null default 'UNCONFIRMED' check (identity_state in ('UNCONFIRMED', 'CONFIRMED')),
  confirmed_at    timestamptz,
  confirmed_by    uuid,
  confirmed_how   text check (confirmed_how in ('OWN_THAID', 'AUTHORITY')),
  state           text not null default 'DRAFT' check (state in ('DRAFT', 'CHECKED', 'CONFIRMED', 'ENDED', 'CANCELLED')),
  state_reason    text,
  saved_at        timestamptz not null,
  -- account; null = time alone has passed
  saved_by        uuid,
  check (licence_status <> 'NOT_FOUND' or identity_state = 'UNCONFIRMED' or state in ('ENDED', 'CANCELLED')),   -- INV-PRV-10
  check (state not in ('CONFIRMED', 'ENDED') or identity_state = 'CONFIRMED'),
  check (state <> 'CANCELLED' or identity_state = 'UNCONFIRMED'),       -- INV-PRV-11
  check (state <> 'ENDED' or end_date is not null),
  check ((identity_state = 'CONFIRMED') = (confirmed_at is not null))
);
-- INV-PRV-5
create unique index personnel_once on provider.personnel (organisation_id, person_id) where state in ('DRAFT', 'CHECKED', 'CONFIRMED');
create index personnel_unit on provider.personnel (organisation_id, state);
create index personnel_person on provider.personnel (person_id) where state in ('DRAFT', 'CHECKED', 'CONFIRMED');

-- Every saved state of a record, for the history and for merging two people's edits.
create table provider.personnel_version (
  personnel_id uuid not null references provider.personnel,
  version      int not null,
  data         jsonb not null,
  saved_at     timestamptz not null,
  saved_by     uuid,
  primary key (personnel_id, version)
);

create index personnel_licence_ends on provider.personnel (licence_expires) where state = 'CONFIRMED';
create index personnel_ends on provider.personnel (end_date) where state = 'CONFIRMED';

-- A link with which somebody confirms his own record by his own ThaiD; only its hash is kept.
create table provider.personnel_link (
  token_hash   bytea primary key,
  personnel_id uuid not null references provider.personnel,
  made_at      timestamptz not null,
  made_by      uuid not null,
  expires_at   timestamptz not null,
  used_at      timestamptz
);

-- A roster that was uploaded and judged row by row, waiting for its commit. No citizen id: persons are known by theirs.
create table provider.roster_import (
  import_id       uuid primary key,
  organisation_id uuid not null,
  file_name       text not null,
  rows            jsonb not null,
  uploaded_at     timestamptz not null,
  uploaded_by     uuid not null,
  expires_at      timestamptz not null,
  committed_at    timestamptz,
  counts          jsonb
);

-- Confirmed personnel with their hours on a day: visits name them, the directory and booking read their hours. One SELECT in
-- SQL, so that the planner sees through it. Who ended keeps his days up to the last one.
create function provider.api_personnel_on(p_date date) returns table (personnel_id uuid, organisation_id uuid, person_id uuid,
  name text, type_code text, registration_types text[], schedule jsonb, hours int4multirange) language sql stable as $$
  select personnel_id, organisation_id, person_id, name, type_code, registration_types, schedule, hours
    from provider.personnel
   where state in ('CONFIRMED', 'ENDED') and start_date <= p_date and (end_date is null or p_date <= end_date)
$$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on provider.personnel to sitthi_app;
    grant select, insert on provider.personnel_version to sitthi_app;
    grant select, insert, update on provider.personnel_link to sitthi_app;
    grant select, insert, update, delete on provider.roster_import to sitthi_app;
  end if;
end $$;
