-- Users of the own unit: who gave which role until when, who took it back, and who is invited.

-- Which roles an administrator may give in his organisation, by its kind; `grantable-roles.ts` has the words for them.
create table organisations.grantable_role (
  organisation_kind text not null,
  role              text not null,
  system            text not null check (system in ('HRA', 'E_PORTAL', 'AUTHEN', 'SRM', 'CLAIMS', 'OSS')),
  primary key (organisation_kind, role)
);
insert into organisations.grantable_role
select kind, role, system
  from (values ('HRA_ASSESSOR', 'HRA'), ('E_PORTAL_USER_MANAGER', 'E_PORTAL'), ('DESK_OFFICER', 'AUTHEN'), ('REGISTRAR', 'SRM'),
               ('CLAIMS_OFFICER', 'CLAIMS'), ('CPP_EDITOR', 'OSS')) r(role, system), unnest(array['UNIT', 'RECEIVING_UNIT']) kind
union all values ('REGION_OFFICE', 'E_PORTAL_USER_MANAGER', 'E_PORTAL'), ('REGION_OFFICE', 'REGION_OFFICER', 'OSS'),
                 ('CENTRAL_OFFICE', 'E_PORTAL_USER_MANAGER', 'E_PORTAL'), ('CENTRAL_OFFICE', 'CENTRAL_OFFICER', 'OSS');

-- `granted_as`: why the granter could. An administrator by his role, an officer by approving authority data, or the
-- agency when the organisation came into the house.
alter table organisations.role_assignment
  add column assignment_id uuid not null default gen_random_uuid(),
  add column granted_as    text not null default 'AGENCY' check (granted_as in ('USER_MANAGER', 'AUTHORITY', 'AGENCY')),
  add column granted_at    timestamptz,
  add column changed_at    timestamptz,
  add column changed_by    uuid,
  add column revoked_by    uuid,
  add constraint role_assignment_id unique (assignment_id),
  add constraint role_by_somebody check (granted_as <> 'USER_MANAGER' or (granted_by is not null and granted_at is not null)),
  add constraint role_not_to_himself check (granted_by is distinct from account_id and changed_by is distinct from account_id),
  add constraint role_for_some_days check (not isempty(valid));
create index role_assignment_organisation on organisations.role_assignment (organisation_id) where revoked_at is null;

-- The days on which somebody is administrator of an organisation.
create function organisations.manager_days(p_account uuid, p_organisation uuid) returns datemultirange language sql stable as $$
  select coalesce(range_agg(valid), '{}') from organisations.role_assignment
   where account_id = p_account and organisation_id = p_organisation and role = 'E_PORTAL_USER_MANAGER' and revoked_at is null
$$;

-- INV-ORG-6, whoever writes: an administrator of the same organisation on the day he grants, not beyond his own days, and only
-- a role that may be given there.
create function organisations.guard_grant() returns trigger language plpgsql as $$
declare
  v_by uuid := coalesce(new.changed_by, new.granted_by);
  v_day date := (coalesce(new.changed_at, new.granted_at) at time zone 'Asia/Bangkok')::date;
  v_days datemultirange;
begin
  if new.granted_as <> 'USER_MANAGER' and new.changed_by is null then return new; end if;
  v_days := organisations.manager_days(v_by, new.organisation_id);
  if not v_days @> v_day then
    raise exception 'only an administrator of the organisation grants its roles' using errcode = 'check_violation';
  end if;
  if not v_days @> daterange(greatest(lower(new.valid), v_day), upper(new.valid)) then
    raise exception 'nobody grants beyond his own period' using errcode = 'check_violation';
  end if;
  if not exists (select from organisations.grantable_role g join organisations.organisation o on o.kind = g.organisation_kind
                  where o.organisation_id = new.organisation_id and g.role = new.role) then
    raise exception 'this role is not in the table of grantable roles' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger role_grant_guarded before insert or update of valid, role, account_id, organisation_id
  on organisations.role_assignment for each row execute function organisations.guard_grant();

-- What happened to the roles of a user; nobody changes it (OSS-48).
create table organisations.role_event (
  event_id        bigint generated always as identity primary key,
  organisation_id uuid not null references organisations.organisation,
  account_id      uuid not null,
  assignment_id   uuid not null,
  role            text not null,
  kind            text not null check (kind in ('GRANTED', 'CHANGED', 'REVOKED')),
  valid           daterange not null,
  at              timestamptz not null,
  by_account      uuid
);
create index role_event_of_user on organisations.role_event (organisation_id, account_id, event_id);
create trigger role_event_stays before update or delete on organisations.role_event
  for each statement execute function platform.refuse_change();

create function organisations.note_role_event() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.granted_at is null then return null; end if;
    insert into organisations.role_event (organisation_id, account_id, assignment_id, role, kind, valid, at, by_account)
    values (new.organisation_id, new.account_id, new.assignment_id, new.role, 'GRANTED', new.valid, new.granted_at, new.granted_by);
  elsif new.revoked_at is not null and old.revoked_at is null then
    insert into organisations.role_event (organisation_id, account_id, assignment_id, role, kind, valid, at, by_account)
    values (new.organisation_id, new.account_id, new.assignment_id, new.role, 'REVOKED', new.valid, new.revoked_at, new.revoked_by);
  elsif new.valid <> old.valid then
    insert into organisations.role_event (organisation_id, account_id, assignment_id, role, kind, valid, at, by_account)
    values (new.organisation_id, new.account_id, new.assignment_id, new.role, 'CHANGED', new.valid,
            coalesce(new.changed_at, now()), new.changed_by);
  end if;
  return null;
end $$;
create trigger role_event_noted after insert or update on organisations.role_assignment
  for each row execute function organisations.note_role_event();

-- An invitation (คำเชิญผู้ใช้งาน): a link to a mail address that becomes a user of the organisation once somebody proved himself
-- with ThaiD. The token is kept hashed; the roles are given when it is accepted, by the inviter's standing of that day. A new
-- account waits PENDING until the address is confirmed a second time (OSS-70).
create table organisations.invitation (
  invitation_id   uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  email           text not null check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  name            text not null,
  person_id       uuid,                                   -- whom the administrator meant, when he said it
  language        text not null default 'th' check (language in ('th', 'en')),
  roles           jsonb not null check (jsonb_array_length(roles) > 0),
  token_hash      bytea unique,
  invited_by      uuid not null,
  invited_at      timestamptz not null,
  expires_at      timestamptz not null,
  opened_by       bytea,                                  -- sha256 of the browser that opened the link: it goes on, no other
  proved_person   uuid,                                   -- who opened the link and proved himself
  proved_name     text,
  proved_level    text,
  proved_at       timestamptz,
  account_id      uuid,
  confirm_hash    bytea unique,
  confirm_expires timestamptz,
  accepted_at     timestamptz,
  cancelled_at    timestamptz,
  cancelled_by    uuid,
  check (proved_at is null or proved_person is not null),
  check (accepted_at is null or account_id is not null),
  check (accepted_at is null or cancelled_at is null)
);
create unique index invitation_open on organisations.invitation (organisation_id, email)
  where accepted_at is null and cancelled_at is null;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on organisations.invitation to sitthi_app;
    grant select, insert on organisations.role_event to sitthi_app;
    grant select on organisations.grantable_role to sitthi_app;
  end if;
end $$;
