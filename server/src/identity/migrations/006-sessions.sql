-- What its owner sees of a session — where, when, how —, and how long it may lie idle. `methods` are the names of RFC 8176
-- (pwd, pin, sc, hwk), and `thaid`. The idle time is the parameter's value when the session was opened.
alter table identity.session
  add column methods      text[] not null default '{pwd}',
  add column device       text,                                       -- the browser in a few words, not the whole header
  add column address      text,
  add column last_seen_at timestamptz,
  add column idle_minutes int not null default 60 check (idle_minutes > 0);

-- When a session ends by itself: at its hour, or when nobody has used it for its idle time.
create function identity.session_end(s identity.session) returns timestamptz language sql immutable as $$
  select least(s.expires_at, coalesce(s.last_seen_at, s.created_at) + s.idle_minutes * interval '1 minute')
$$;

-- As before, for sessions that are neither over nor idle. Use is noted once a minute; what the page asks by itself
-- (p_quiet) does not keep a session awake. p_only_read: nothing is noted nor counted, so that a replica can be asked, too.
drop function identity.api_session(bytea, timestamptz);
create function identity.api_session(p_hash bytea, p_now timestamptz, p_quiet boolean default false, p_only_read boolean default false)
returns jsonb language plpgsql as $$
declare v jsonb; v_calls int; v_seen timestamptz;
begin
  select jsonb_build_object('sessionId', s.session_id, 'accountId', a.account_id, 'displayName', a.display_name,
                 'username', a.username, 'assurance', s.assurance, 'stepUpAt', s.step_up_at,
                 'organisationId', s.organisation_id, 'expiresAt', identity.session_end(s),
                 'personId', a.person_id, 'origin', a.origin, 'proofed', a.proofed_at is not null),
         coalesce(s.last_seen_at, s.created_at)
    into v, v_seen from identity.session s join identity.account a using (account_id)
   where s.token_hash = p_hash and s.ended_at is null and identity.session_end(s) > p_now and a.status = 'ACTIVE';
  if v is null or p_only_read then return v; end if;
  if not p_quiet and v_seen <= p_now - interval '1 minute' then
    update identity.session set last_seen_at = p_now where token_hash = p_hash;
  end if;
  insert into identity.account_use as u values ((v->>'accountId')::uuid, date_trunc('minute', p_now), 1)
  on conflict (account_id) do update
     set calls = case when u.minute = excluded.minute then u.calls + 1 else 1 end, minute = excluded.minute
  returning calls into v_calls;
  return v || jsonb_build_object('calls', v_calls);
end $$;

-- A session by its id, for what hangs on it elsewhere; null when it is over, idle, or its account is closed.
create function identity.api_living_session(p_session uuid, p_now timestamptz) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('sessionId', s.session_id, 'accountId', a.account_id, 'assurance', s.assurance,
                 'stepUpAt', s.step_up_at, 'organisationId', s.organisation_id, 'methods', s.methods,
                 'authenticatedAt', greatest(s.created_at, s.step_up_at), 'expiresAt', identity.session_end(s),
                 'displayName', a.display_name, 'username', a.username,
                 'email', case when a.email_confirmed_at is not null then a.email end)
            from identity.session s join identity.account a using (account_id)
           where s.session_id = p_session and s.ended_at is null and identity.session_end(s) > p_now and a.status = 'ACTIVE');
end $$;
