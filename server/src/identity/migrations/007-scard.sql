-- Tokens of a registrar's card sign-in for hospital programs (SRM wire 1.6 to 1.8, 2.4): a family is what one sign-in brought.

-- Signing keys: RS256 for access tokens as JWK, HS512 for refresh tokens. A key signs from `signs_from` until the next one does.
create table identity.scard_key (
  kid        text primary key,
  purpose    text not null check (purpose in ('ACCESS', 'REFRESH')),
  secret     jsonb not null,
  signs_from timestamptz not null
);

-- Of the tokens only hashes are kept: of the one refresh token that is good, and of the old service's token of the day.
create table identity.scard_family (
  family_id       uuid primary key,
  account_id      uuid not null references identity.account,
  organisation_id uuid not null,
  session_id      uuid not null,                        -- the sign-in that asked for it
  refresh_hash    bytea not null,
  day_token_hash  bytea unique,
  day_token_on    date,                                 -- the one Bangkok day it is good for
  issued_at       timestamptz not null,
  refreshed_at    timestamptz,
  used_at         timestamptz,                          -- a call with one of its tokens, to the minute
  expires_at      timestamptz not null,
  ended_at        timestamptz,
  ended_why       text check (ended_why in ('REUSED', 'SIGNED_OUT', 'REVOKED')),
  check ((ended_at is null) = (ended_why is null)),
  check ((day_token_hash is null) = (day_token_on is null))
);
create index scard_family_account on identity.scard_family (account_id) where ended_at is null;
create index scard_family_expiry on identity.scard_family (expires_at);

-- How often, in minutes; apart from the account's own pages, which software must not crowd out.
create unlogged table identity.scard_use (account_id uuid primary key, minute timestamptz not null, calls int not null);

create function identity.scard_account(f identity.scard_family) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('familyId', f.family_id, 'accountId', a.account_id, 'displayName', a.display_name,
                 'username', a.username, 'organisationId', f.organisation_id, 'expiresAt', f.expires_at,
                 'personId', a.person_id, 'origin', a.origin, 'proofed', a.proofed_at is not null)
            from identity.account a where a.account_id = f.account_id and a.status = 'ACTIVE');
end $$;

-- The account behind an access token whose signature is right; null when the family is over or the key is withdrawn. Without a key
-- it is the family that is asked for. Reads only: it can be asked of a replica.
create function identity.api_scard(p_family uuid, p_kid text, p_now timestamptz) returns jsonb language plpgsql stable as $$
declare v identity.scard_family;
begin
  select * into v from identity.scard_family
   where family_id = p_family and ended_at is null and expires_at > p_now
     and (p_kid is null or exists (select from identity.scard_key where kid = p_kid and purpose = 'ACCESS'));
  return case when v.family_id is not null then identity.scard_account(v) end;
end $$;

-- The account behind the old service's pair: the registrar's own citizen id and the token of this day.
create function identity.api_scard_of_day(p_hash bytea, p_citizen_id text, p_now timestamptz) returns jsonb language plpgsql stable as $$
declare v identity.scard_family; v_account jsonb;
begin
  select * into v from identity.scard_family
   where day_token_hash = p_hash and day_token_on = (p_now at time zone 'Asia/Bangkok')::date and ended_at is null and expires_at > p_now;
  if v.family_id is null then return null; end if;
  v_account := identity.scard_account(v);
  return case when v_account->>'personId' = persons.api_by_citizen_id(p_citizen_id)->>'personId' then v_account end;
end $$;

-- Counts a call of a registrar's programs, and says of the family that it is in use: written once a minute, not with every call.
create function identity.api_count_scard(p_account uuid, p_family uuid, p_now timestamptz) returns int language plpgsql as $$
declare v_calls int;
begin
  update identity.scard_family set used_at = p_now
   where family_id = p_family and (used_at is null or used_at <= p_now - interval '1 minute');
  insert into identity.scard_use as u values (p_account, date_trunc('minute', p_now), 1)
  on conflict (account_id) do update
     set calls = case when u.minute = excluded.minute then u.calls + 1 else 1 end, minute = excluded.minute
  returning calls into v_calls;
  return v_calls;
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update, delete on identity.scard_key, identity.scard_family to sitthi_app;
    grant select, insert, update on identity.scard_use to sitthi_app;
  end if;
end $$;
