-- An account belongs to a person who proved himself, and to a mail address that he confirmed (INV-IDN-2).
alter table identity.account
  add column email              text check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  add column email_confirmed_at timestamptz,
  add column proofed_at         timestamptz,                          -- by ThaiD; never by an administrator's word
  add column proof_level        text,                                 -- `ial` as ThaiD gave it
  add column language           text not null default 'th' check (language in ('th', 'en')),
  add column created_by         uuid,                                 -- the account that invited this one
  add constraint account_proofed_for_somebody check (proofed_at is null or person_id is not null),
  add constraint account_mail_confirmed check (email_confirmed_at is null or email is not null);
create index account_person on identity.account (person_id) where status = 'ACTIVE';
create index account_email on identity.account (email) where status = 'ACTIVE';

-- As before, with what decides about the kind of account (RACT-02, RACT-03).
create or replace function identity.api_session(p_hash bytea, p_now timestamptz) returns jsonb language plpgsql as $$
declare v jsonb; v_calls int;
begin
  select jsonb_build_object('sessionId', s.session_id, 'accountId', a.account_id, 'displayName', a.display_name,
                 'username', a.username, 'assurance', s.assurance, 'stepUpAt', s.step_up_at,
                 'organisationId', s.organisation_id, 'expiresAt', s.expires_at,
                 'personId', a.person_id, 'origin', a.origin, 'proofed', a.proofed_at is not null)
    into v from identity.session s join identity.account a using (account_id)
   where s.token_hash = p_hash and s.ended_at is null and s.expires_at > p_now and a.status = 'ACTIVE';
  if v is null then return null; end if;
  insert into identity.account_use as u values ((v->>'accountId')::uuid, date_trunc('minute', p_now), 1)
  on conflict (account_id) do update
     set calls = case when u.minute = excluded.minute then u.calls + 1 else 1 end, minute = excluded.minute
  returning calls into v_calls;
  return v || jsonb_build_object('calls', v_calls);
end $$;
