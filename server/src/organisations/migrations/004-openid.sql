-- The OpenID Provider: its keys, its clients, what people agreed to, and what it has handed out.

-- Private keys as JWK. A key signs from `signs_from` until the next one does; it is published a day before and two days after.
create table organisations.openid_key (
  kid        text primary key,
  purpose    text not null check (purpose in ('SIGN', 'COOKIE')),
  secret     jsonb not null,
  signs_from timestamptz not null
);

-- A program outside that lets people sign in with us. Without a secret it is public and lives by PKCE alone.
create table organisations.openid_client (
  client_id                 text primary key check (client_id ~ '^[a-z0-9][a-z0-9-]{2,59}$'),
  name                      text not null,
  redirect_uris             text[] not null check (cardinality(redirect_uris) > 0),
  post_logout_redirect_uris text[] not null default '{}',
  secret_hash               bytea,
  registered_at             timestamptz not null,
  registered_by             text not null,
  disabled_at               timestamptz
);

-- What somebody agreed to tell a client; asked again when the client wants to know more.
create table organisations.openid_consent (
  account_id uuid not null,
  client_id  text not null,
  scopes     text[] not null,
  agreed_at  timestamptz not null,
  primary key (account_id, client_id)
);

-- Codes, tokens, grants and interactions under way. The value is kept as its hash: a stolen table opens nothing.
create table organisations.openid_item (
  model       text not null,
  id_hash     bytea not null,
  payload     jsonb not null,
  uid         text,
  grant_id    text,
  expires_at  timestamptz not null,
  consumed_at timestamptz,
  primary key (model, id_hash)
);
create index openid_item_grant on organisations.openid_item (grant_id) where grant_id is not null;
create index openid_item_session on organisations.openid_item (uid) where model = 'Session';
create index openid_item_expiry on organisations.openid_item (expires_at);

-- A living session with what an outside client may learn of it: who, and for whom he acts in which roles.
create function organisations.openid_session(p_session uuid, p_now timestamptz) returns jsonb language plpgsql stable as $$
declare v jsonb := identity.api_living_session(p_session, p_now); v_organisation uuid := (v->>'organisationId')::uuid; v_authority jsonb;
  v_account uuid := (v->>'accountId')::uuid; v_today date := (p_now at time zone 'Asia/Bangkok')::date;
begin
  if v is null then return null; end if;
  v_authority := organisations.authority_on(v_account, v_organisation, v_today);
  return v || jsonb_build_object('organisation', organisations.api_unit(v_organisation),
    'roles', to_jsonb(organisations.roles_on(v_account, v_organisation, v_today)) || (v_authority->'roles'));
end $$;

-- The caller behind a session cookie, as before; what a page asks by itself (p_quiet) does not keep the session awake.
-- p_only_read: of a replica, which counts nothing.
drop function organisations.api_actor_of_session(bytea, timestamptz);
create function organisations.api_actor_of_session(p_hash bytea, p_now timestamptz, p_quiet boolean default false,
  p_only_read boolean default false) returns jsonb language plpgsql as $$
declare v jsonb := identity.api_session(p_hash, p_now, p_quiet, p_only_read); v_organisation uuid := (v->>'organisationId')::uuid; v_authority jsonb;
  v_account uuid := (v->>'accountId')::uuid; v_today date := (p_now at time zone 'Asia/Bangkok')::date;
begin
  if v is null then return null; end if;
  v_authority := organisations.authority_on(v_account, v_organisation, v_today);
  return v || jsonb_build_object('organisation', organisations.api_unit(v_organisation),
    'roles', to_jsonb(organisations.roles_on(v_account, v_organisation, v_today)) || (v_authority->'roles'),
    'scopes', v_authority->'scopes');
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update, delete on organisations.openid_key, organisations.openid_client, organisations.openid_consent,
      organisations.openid_item to sitthi_app;
  end if;
end $$;
