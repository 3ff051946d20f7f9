-- ── forgotten passwords (OSS-04, INV-IDN-5) ─────────────────────────────────────────────────────────────────────────
-- Somebody asked. Whether there is such an account is written down, not answered: the row is made either way, and the
-- link by a job afterwards, so that neither the answer nor its time tells.
create table identity.password_reset (
  reset_id    uuid primary key,
  account_ids uuid[] not null,                          -- empty: nobody by that name or address
  asked_at    timestamptz not null
);

create function identity.ask_password_reset(p_reset uuid, p_identifier text, p_now timestamptz) returns void language plpgsql as $$
begin
  insert into identity.password_reset
  select p_reset, coalesce(array_agg(account_id), '{}'), p_now from identity.account
   where status = 'ACTIVE' and origin <> 'DATA_CENTER_LEGACY' and email_confirmed_at is not null
     and (lower(username) = lower(p_identifier) or email = lower(p_identifier));
  perform platform.api_emit('identity.PasswordForgotten', jsonb_build_object('resetId', p_reset), p_now);
end $$;

create table identity.password_link (
  token_hash bytea primary key,                         -- sha256: a stolen table sets no password
  reset_id   uuid not null references identity.password_reset,
  account_id uuid not null references identity.account,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  unique (reset_id, account_id),                        -- a job that runs twice makes one link
  constraint password_link_is_short check (expires_at <= made_at + interval '30 minutes')
);
create index password_link_account on identity.password_link (account_id, made_at);

-- What the owner of an account was told of by mail, so that an event that comes twice is told once (INV-IDN-8).
create table identity.told (
  account_id uuid not null references identity.account,
  what       text not null,
  at         timestamptz not null,
  primary key (account_id, what, at)
);

-- ── user names of the old Data Center (RACT-04): information only, they open nothing ─────────────────────────────────
create table identity.legacy_mapping (
  legacy_username text primary key check (legacy_username = lower(legacy_username)),
  hcode           text not null,
  name            text not null,
  imported_at     timestamptz not null
);

-- ── card and PIN (SRM-06, SRM-12) ───────────────────────────────────────────────────────────────────────────────────
-- A card agent whose signature counts: enrolled with a one-time code, known by its public key afterwards.
create table identity.agent_enrolment (
  enrolment_id    uuid primary key,
  organisation_id uuid not null,
  name            text not null,                        -- which computer
  code_hash       bytea unique,
  code_expires_at timestamptz,
  public_key      jsonb,                                -- JWK, Ed25519
  created_by      uuid references identity.account,
  created_at      timestamptz not null,
  enrolled_at     timestamptz,
  revoked_at      timestamptz,
  last_used_at    timestamptz,
  constraint agent_has_its_key check ((enrolled_at is null) = (public_key is null)),
  constraint agent_code_or_key check ((enrolled_at is null) = (code_hash is not null))
);
create index agent_enrolment_unit on identity.agent_enrolment (organisation_id) where revoked_at is null;

-- One try to sign in with card and PIN: begun in one browser, proven by one agent, used once, over in two minutes.
create table identity.card_challenge (
  challenge_id uuid primary key,
  nonce_hash   bytea not null unique,
  browser_hash bytea not null,
  session_id   uuid references identity.session,        -- of a step-up; null when signing in
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  person_id    uuid,                                    -- whom the card is of
  enrolment_id uuid references identity.agent_enrolment,
  proven_at    timestamptz,
  used_at      timestamptz,
  constraint card_challenge_is_short check (expires_at <= made_at + interval '2 minutes'),
  constraint card_challenge_proven check ((proven_at is null) = (enrolment_id is null)),
  constraint card_challenge_used_after_proof check (used_at is null or proven_at is not null)
);

-- ── passkeys (WebAuthn) of officers of the agency ───────────────────────────────────────────────────────────────────
create table identity.passkey (
  passkey_id    uuid primary key,
  account_id    uuid not null references identity.account,
  credential_id text not null unique,                   -- base64url
  public_key    bytea not null,
  counter       bigint not null,
  transports    text[] not null,
  name          text not null,
  created_at    timestamptz not null,
  last_used_at  timestamptz,
  removed_at    timestamptz
);
create index passkey_account on identity.passkey (account_id) where removed_at is null;

create table identity.passkey_challenge (
  challenge_id uuid primary key,
  account_id   uuid not null references identity.account,
  purpose      text not null check (purpose in ('REGISTER', 'SIGN_IN')),
  challenge    text not null,                           -- base64url
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  used_at      timestamptz
);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on identity.password_reset, identity.password_link, identity.told, identity.legacy_mapping,
      identity.agent_enrolment, identity.card_challenge, identity.passkey, identity.passkey_challenge to sitthi_app;
    grant delete on identity.password_reset, identity.password_link, identity.card_challenge, identity.passkey_challenge to sitthi_app;
  end if;
end $$;
