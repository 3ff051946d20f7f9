create schema identity;

create table identity.account (
  account_id    uuid primary key,
  person_id     uuid,
  display_name  text not null,
  username      text not null,
  password_hash text not null,                          -- argon2id
  origin        text not null check (origin in ('SELF', 'ADMIN_CREATED', 'NHSO_CREATED', 'DATA_CENTER_LEGACY')),
  status        text not null default 'ACTIVE' check (status in ('PENDING', 'ACTIVE', 'CLOSED')),
  failed_logins int  not null default 0,
  locked_until  timestamptz,
  created_at    timestamptz not null,
  version       int  not null default 1
);
create unique index account_username on identity.account (lower(username));
-- INV-IDN-1
create unique index account_one_self on identity.account (person_id) where origin = 'SELF' and status = 'ACTIVE';
-- INV-IDN-3
create function identity.keep_origin() returns trigger language plpgsql as $$
begin
  if new.origin is distinct from old.origin then
    raise exception 'the origin of an account never changes' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger account_keeps_origin before update on identity.account for each row execute function identity.keep_origin();

-- Counts a wrong password. The one that reaches the limit locks the account and announces it in the same transaction;
-- guesses that were already on their way then change nothing. Answers whether this one locked (INV-IDN-8).
create function identity.count_failed_login(p_account uuid, p_limit int, p_now timestamptz, p_lock_until timestamptz) returns boolean
language plpgsql as $$
declare v_failures int;
begin
  update identity.account set failed_logins = failed_logins + 1
   where account_id = p_account and (locked_until is null or locked_until <= p_now)
  returning failed_logins into v_failures;
  if v_failures is null or v_failures < p_limit then return false; end if;
  update identity.account set failed_logins = 0, locked_until = p_lock_until where account_id = p_account;
  perform platform.api_emit('identity.AccountLocked', jsonb_build_object('accountId', p_account), p_now);
  return true;
end $$;

-- A right password opens only what no other guess has locked meanwhile; the row lock puts parallel guesses in a line.
create function identity.accept_login(p_account uuid, p_now timestamptz) returns boolean language plpgsql as $$
begin
  update identity.account set failed_logins = 0, locked_until = null
   where account_id = p_account and (locked_until is null or locked_until <= p_now);
  return found;
end $$;

create table identity.session (
  session_id      uuid primary key,
  token_hash      bytea not null unique,                -- sha256: a stolen table opens no session
  account_id      uuid not null references identity.account,
  assurance       text not null check (assurance in ('L1', 'L2')),
  step_up_at      timestamptz,
  organisation_id uuid,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  ended_at        timestamptz
);
create index session_account on identity.session (account_id) where ended_at is null;

create table identity.api_token (
  token_id        uuid primary key,
  organisation_id uuid not null,
  name            text not null,
  token_hash      bytea not null unique,
  scopes          text[] not null,
  created_at      timestamptz not null,
  expires_at      timestamptz,
  revoked_at      timestamptz
);
-- How often and when a token was used, in minutes: worth no write-ahead log, and written with every call.
create unlogged table identity.api_token_use (
  token_id uuid primary key, minute timestamptz not null, calls int not null, last_used_at timestamptz not null
);

-- The same of accounts, over all their sessions.
create unlogged table identity.account_use (account_id uuid primary key, minute timestamptz not null, calls int not null);

-- Finds a session and counts the call in the same round trip.
create function identity.api_session(p_hash bytea, p_now timestamptz) returns jsonb language plpgsql as $$
declare v jsonb; v_calls int;
begin
  select jsonb_build_object('sessionId', s.session_id, 'accountId', a.account_id, 'displayName', a.display_name,
                 'username', a.username, 'assurance', s.assurance, 'stepUpAt', s.step_up_at,
                 'organisationId', s.organisation_id, 'expiresAt', s.expires_at)
    into v from identity.session s join identity.account a using (account_id)
   where s.token_hash = p_hash and s.ended_at is null and s.expires_at > p_now and a.status = 'ACTIVE';
  if v is null then return null; end if;
  insert into identity.account_use as u values ((v->>'accountId')::uuid, date_trunc('minute', p_now), 1)
  on conflict (account_id) do update
     set calls = case when u.minute = excluded.minute then u.calls + 1 else 1 end, minute = excluded.minute
  returning calls into v_calls;
  return v || jsonb_build_object('calls', v_calls);
end $$;

-- Finds a token and counts the call in the same round trip. Nobody waits for the disk because of a count: what a crash takes
-- with it is the last moment of a minute's counter. For this transaction only, which must be its own.
create function identity.api_use_token(p_hash bytea, p_now timestamptz) returns json language plpgsql as $$
declare v json; v_unwaited text := set_config('synchronous_commit', 'off', true);
begin
  with token as (
    select token_id, organisation_id, scopes from identity.api_token
     where token_hash = p_hash and revoked_at is null and (expires_at is null or expires_at > p_now)
  ), used as (
    insert into identity.api_token_use as u select token_id, date_trunc('minute', p_now), 1, p_now from token
    on conflict (token_id) do update
       set calls = case when u.minute = excluded.minute then u.calls + 1 else 1 end,
           minute = excluded.minute, last_used_at = excluded.last_used_at
    returning calls
  )
  select json_build_object('tokenId', token_id, 'organisationId', organisation_id, 'scopes', scopes, 'calls', calls) into v from token, used;
  return v;
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema identity to sitthi_app;
    grant select, insert, update on all tables in schema identity to sitthi_app;
  end if;
end $$;
