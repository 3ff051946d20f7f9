-- Authority data (ข้อมูลผู้มีอำนาจ): who holds the authority of a unit by law, who has it by letter, who was ordered to help with
-- the annual assessment; drafted by that person, confirmed with ThaiD, decided by the office of the unit's region.

-- The six classes that decide who may act with which paper (ORG-10 to ORG-15); the agency's own offices have none of them.
alter table organisations.organisation
  add constraint organisation_affiliation check (affiliation in
    ('MOPH_PS', 'MOPH_OTHER', 'PUBLIC_NON_MOPH', 'PUBLIC_SPECIAL', 'LOCAL_GOV', 'PRIVATE', 'AGENCY')),
  add constraint organisation_unit_affiliation check (kind <> 'UNIT' or affiliation <> 'AGENCY');

-- The unit a person said to belong to when he signed up (OSS-57 to OSS-59). It lets him act for the unit without any right
-- there: enough to hand in authority data, nothing else.
create table organisations.affiliation (
  account_id      uuid not null,
  organisation_id uuid not null references organisations.organisation,
  chosen_at       timestamptz not null,
  ended_at        timestamptz,
  primary key (account_id, organisation_id)
);

create sequence organisations.authority_reference;

create table organisations.authority_grant (
  grant_id           uuid primary key,
  reference_no       text unique,                          -- given at the first submission
  organisation_id    uuid not null references organisations.organisation,
  affiliation        text not null,                        -- of the unit, as it was when this was begun
  region_no          int  not null check (region_no between 1 and 13),
  account_id         uuid not null,
  person_id          uuid not null,
  capacity           text not null check (capacity in ('HOLDER', 'DELEGATE', 'ASSIGNEE')),
  state              text not null default 'DRAFT' check (state in ('DRAFT', 'AWAITING_THAID', 'UNDER_REVIEW', 'RETURNED', 'APPROVED',
                       'REJECTED', 'WITHDRAWN', 'EXPIRED', 'REVOKED', 'SUPERSEDED', 'SUSPENDED')),
  version            int  not null default 1,
  round              int  not null default 0,              -- submissions so far
  -- page: who holds the authority
  filled_on          date,
  position           text,
  order_number       text,
  order_date         date,
  holder_name        text,                                 -- of a letter or an order: who signed it
  holder_person_id   uuid,
  -- page: what for and how long; the last day is included, none means until further notice
  scopes             text[] not null default '{}' check (scopes <@ array['SIGN_APPLICATION', 'MANAGE_BASIC_DATA', 'ANNUAL_ASSESSMENT',
                       'MANAGE_BANK', 'CONTRACT', 'RESIGN', 'APPEAL']),
  valid_from         date,
  valid_to           date,
  valid              daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
  -- page: the letter and its stamp, in whole baht
  stamp_baht         int check (stamp_baht between 0 and 100000),
  separate_delegates int check (separate_delegates between 1 and 100),
  letter_number      text,
  letter_date        date,
  stamp_needed       int,                                  -- what the rule of the day of submission asked for
  -- confirmation, review, decision, end
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  submitted_at       timestamptz,
  thaid_person_id    uuid,
  thaid_name         text,
  thaid_at           timestamptz,
  taken_by           uuid,
  taken_name         text,
  taken_at           timestamptz,
  outcome            text check (outcome in ('APPROVED', 'RETURNED', 'REJECTED')),
  decided_by         uuid,
  decided_person     uuid,
  decided_region     int,
  decided_office     text,
  decided_at         timestamptz,
  reason_code        text,
  reason_text        text,
  ended_at           timestamptz,
  ended_by           uuid,
  end_reason         text,
  replaced_by        uuid references organisations.authority_grant,
  ends_as            text check (ends_as in ('SUPERSEDED', 'SUSPENDED')), -- shortened, because another takes its place
  warned_at          timestamptz,

  constraint grant_period check (valid_to is null or (valid_from is not null and valid_from <= valid_to)),
  -- INV-ORG-1: of two officers who approve two holders at once, one is told
  constraint grant_one_holder exclude using gist (organisation_id with =, valid with &&) where (capacity = 'HOLDER' and state = 'APPROVED'),
  -- INV-ORG-2: by the office of the unit's own region, confirmed with ThaiD, for a period and a purpose
  constraint grant_decided check (state not in ('APPROVED', 'EXPIRED', 'REVOKED', 'SUPERSEDED', 'SUSPENDED')
    or (outcome = 'APPROVED' and decided_region = region_no and decided_at is not null and thaid_at is not null
        and valid_from is not null and scopes <> '{}')),
  -- INV-ORG-3
  constraint grant_stamped check (capacity <> 'DELEGATE' or state in ('DRAFT', 'RETURNED', 'WITHDRAWN')
    or (stamp_needed is not null and stamp_baht >= stamp_needed)),
  -- INV-ORG-4
  constraint grant_assignee check (capacity <> 'ASSIGNEE' or (affiliation = 'MOPH_PS' and scopes in ('{}', '{ANNUAL_ASSESSMENT}'))),
  -- INV-ORG-5: by account and by person, for one may have two accounts
  constraint grant_not_by_himself check (decided_by is null
    or (decided_by <> account_id and decided_person is not null and decided_person <> person_id
        and decided_person is distinct from holder_person_id)),
  constraint grant_signer check (holder_person_id is null or (capacity <> 'HOLDER' and holder_person_id <> person_id)),
  constraint grant_signed check (capacity = 'HOLDER' or holder_person_id is not null or state in ('DRAFT', 'RETURNED', 'WITHDRAWN')),
  constraint grant_taken check ((taken_by is null) = (taken_at is null))
);
-- One of a kind is worked on at a time: who begins again finds it.
create unique index grant_open on organisations.authority_grant (account_id, organisation_id, capacity)
  where state in ('DRAFT', 'AWAITING_THAID', 'UNDER_REVIEW', 'RETURNED');
-- Asked with every request of a signed-in person.
create index grant_active on organisations.authority_grant (account_id, organisation_id) include (capacity, scopes, valid) where state = 'APPROVED';
create index grant_of_unit on organisations.authority_grant (organisation_id, capacity);
create index grant_of_account on organisations.authority_grant (account_id);
create index grant_queue on organisations.authority_grant (region_no, state, submitted_at);
create index grant_ending on organisations.authority_grant (valid_to) where state = 'APPROVED';

-- What was handed in, by slot (AMB-24). A document that was taken out stays known: an officer may have seen it.
create table organisations.grant_document (
  grant_id    uuid not null references organisations.authority_grant,
  document_id uuid not null,
  slot        text not null check (slot in ('APPOINTMENT_ORDER', 'ASSIGNMENT_ORDER', 'POWER_OF_ATTORNEY')),
  name        text not null,
  media_type  text not null,
  bytes       int  not null,
  attached_at timestamptz not null,
  removed_at  timestamptz,
  primary key (grant_id, document_id)
);

-- The officer's word on one answer; it is answered when the applicant saves that answer again.
create table organisations.grant_note (
  note_id     bigint generated always as identity primary key,
  grant_id    uuid not null references organisations.authority_grant,
  round       int  not null,
  field       text not null,
  note        text not null,
  noted_at    timestamptz not null,
  answered_at timestamptz,
  unique (grant_id, round, field)
);

-- What happened (OSS-48, OSS-75); nobody changes it.
create table organisations.grant_event (
  event_id   bigint generated always as identity primary key,
  grant_id   uuid not null references organisations.authority_grant,
  at         timestamptz not null,
  event      text not null,
  side       text not null check (side in ('APPLICANT', 'HOLDER', 'REGION', 'SYSTEM')),
  by_account uuid,
  by_name    text not null,
  office     text,
  round      int  not null,
  words      text
);
create index grant_event_of_grant on organisations.grant_event (grant_id, event_id);
create trigger grant_event_stays before update or delete on organisations.grant_event
  for each statement execute function platform.refuse_change();

-- Roles and scopes of the active grants; an order for the annual assessment gives a scope and no role.
create or replace function organisations.authority_on(p_account uuid, p_organisation uuid, p_date date) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object(
                   'roles', coalesce(jsonb_agg(distinct g.capacity) filter (where g.capacity <> 'ASSIGNEE'), '[]'),
                   'scopes', coalesce(jsonb_agg(distinct s.scope) filter (where s.scope is not null), '[]'))
            from organisations.authority_grant g cross join lateral unnest(g.scopes) s(scope)
           where g.account_id = p_account and g.organisation_id = p_organisation and g.state = 'APPROVED' and g.valid @> p_date);
end $$;

-- The organisations an account may act for: where it has a role, an authority, or authority data under way, and the one it chose.
create or replace function organisations.api_memberships(p_account uuid, p_date date) returns jsonb language plpgsql stable as $$
begin
  return (
    with mine as (
      select organisation_id from organisations.role_assignment
       where account_id = p_account and revoked_at is null and valid @> p_date
      union
      select organisation_id from organisations.authority_grant
       where account_id = p_account and (state in ('DRAFT', 'AWAITING_THAID', 'UNDER_REVIEW', 'RETURNED') or (state = 'APPROVED' and valid @> p_date))
      union
      select organisation_id from organisations.affiliation where account_id = p_account and ended_at is null)
    select coalesce(jsonb_agg(m.unit || jsonb_build_object('roles', m.roles) order by m.unit->>'hcode'), '[]')
      from (select organisations.api_unit(organisation_id) as unit,
                   to_jsonb(organisations.roles_on(p_account, organisation_id, p_date))
                     || (organisations.authority_on(p_account, organisation_id, p_date)->'roles') as roles
              from mine) m);
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on organisations.affiliation, organisations.authority_grant, organisations.grant_document, organisations.grant_note to sitthi_app;
    grant select, insert on organisations.grant_event to sitthi_app;
    grant usage on sequence organisations.authority_reference to sitthi_app;
    grant usage on all sequences in schema organisations to sitthi_app;
  end if;
end $$;
