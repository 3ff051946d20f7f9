-- One way to ThaiD and back: asked for a purpose, in one browser; answered once; what it proved is used once (INV-IDN-2).
-- The citizen id is not here: `person_id` is what became of it. `nonce` and `code_verifier` are worth nothing without the
-- code that comes back to the same browser.
create table identity.thaid_request (
  request_id    uuid primary key,                       -- also the number of the proof, once there is one
  purpose       text not null check (purpose in ('SIGN_IN', 'STEP_UP', 'SIGN_UP', 'INVITATION', 'GRANT', 'RESET', 'PERSONNEL', 'REGISTRATION')),
  reference     text,                                   -- what it is for: the session, the grant, the invitation
  return_to     text not null check (return_to ~ '^/([^/\\]|$)'),
  redirect_uri  text not null,
  state_hash    bytea not null unique,
  browser_hash  bytea not null,
  nonce         text not null,
  code_verifier text not null,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  answered_at   timestamptz,
  person_id     uuid,
  proof_level   text,                                   -- `ial` as ThaiD gave it
  proved_at     timestamptz,
  consumed_at   timestamptz,
  check (proved_at is null or (answered_at is not null and person_id is not null)),
  check (consumed_at is null or proved_at is not null)
);
create index thaid_request_age on identity.thaid_request (expires_at);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update, delete on identity.thaid_request to sitthi_app;
  end if;
end $$;
