-- A sign-up under way (สมัครบัญชี, OSS-52 to OSS-59). Each step rests on the one before: who skips one meets these checks at the
-- latest. The typed citizen id is kept as a slow hash until ThaiD has named the person, and then not at all.
create table identity.sign_up (
  sign_up_id         uuid primary key,
  request_no         bigint generated always as identity,
  account_id         uuid not null unique,                -- the number the account will have: its mails stand under it
  browser_hash       bytea not null,
  language           text not null check (language in ('th', 'en')),
  citizen_hash       text,
  person_id          uuid,
  display_name       text,
  proof_level        text,
  proofed_at         timestamptz,
  email              text check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  email_confirmed_at timestamptz,
  mails              int  not null default 0,
  last_mail_at       timestamptz,
  username           text,
  password_hash      text,
  coordinator        jsonb,                               -- '{}' when there is none
  affiliation        text,
  organisation_id    uuid,
  begun_at           timestamptz not null,
  expires_at         timestamptz not null,
  completed_at       timestamptz,
  constraint sign_up_person check ((proofed_at is null) = (person_id is null) and (person_id is null) = (display_name is null)),
  constraint sign_up_id_until_proof check ((citizen_hash is null) = (proofed_at is not null)),
  constraint sign_up_mail_after_proof check (email is null or proofed_at is not null),
  constraint sign_up_mail_confirmed check (email_confirmed_at is null or email is not null),
  constraint sign_up_name_after_mail check (username is null or email_confirmed_at is not null),
  constraint sign_up_name_with_password check ((username is not null and completed_at is null) = (password_hash is not null)),
  constraint sign_up_coordinator_after_name check (coordinator is null or username is not null),
  constraint sign_up_affiliation_after_coordinator check (affiliation is null or coordinator is not null),
  constraint sign_up_unit_after_affiliation check (organisation_id is null or affiliation is not null),
  constraint sign_up_complete check (completed_at is null or organisation_id is not null)
);
create unique index sign_up_of_browser on identity.sign_up (browser_hash) where completed_at is null;
create index sign_up_age on identity.sign_up (expires_at) where completed_at is null;

-- Every mail has its own link; those to an address that was corrected are worth nothing.
create table identity.sign_up_link (
  token_hash bytea primary key,
  sign_up_id uuid not null references identity.sign_up on delete cascade,
  email      text not null,
  sent_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index sign_up_link_of on identity.sign_up_link (sign_up_id);

-- What happened, for the report of requests (OSS-48).
create table identity.sign_up_event (
  event_id   bigint generated always as identity primary key,
  sign_up_id uuid not null references identity.sign_up on delete cascade,
  kind       text not null check (kind in ('BEGUN', 'PROVED', 'MAIL_SENT', 'MAIL_CONFIRMED', 'CREDENTIALS_SET', 'UNIT_CHOSEN', 'COMPLETED')),
  at         timestamptz not null
);
create index sign_up_event_of on identity.sign_up_event (sign_up_id, event_id);

-- INV-IDN-2, whoever writes: an account of one's own sign-up is active only with a confirmed address and a proof by ThaiD.
alter table identity.account add constraint account_self_is_proofed
  check (origin <> 'SELF' or status <> 'ACTIVE' or (person_id is not null and proofed_at is not null and email_confirmed_at is not null));

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update, delete on identity.sign_up, identity.sign_up_link to sitthi_app;
    grant select, insert, delete on identity.sign_up_event to sitthi_app;
  end if;
end $$;
