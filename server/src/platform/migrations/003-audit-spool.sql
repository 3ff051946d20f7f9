-- Look-ups that a replica answered while this database was away were written down in files (ADR 022). Their rows come late;
-- each brings an id of its own, which is kept here for good: a file that is read again, by whomever, adds nothing.
create table platform.audit_spooled (
  event_id   uuid primary key,
  drained_at timestamptz not null default now()
);

-- Puts spooled events into the audit, each once. Their rows are of this transaction, so that the sealer takes them like any
-- others, whatever day they tell of. Answers how many were new.
create function platform.api_audit_spooled(p_events jsonb) returns int language plpgsql as $$
declare v_new int;
begin
  with event as (
    select e->>'id' as id, e from jsonb_array_elements(p_events) e
  ), fresh as (
    insert into platform.audit_spooled (event_id) select distinct id::uuid from event order by 1 on conflict do nothing returning event_id
  ), written as (
    insert into platform.audit_event (day, at, actor, organisation, action, subject, purpose, outcome, request_id, detail)
    select ((e->>'at')::timestamptz at time zone 'Asia/Bangkok')::date, (e->>'at')::timestamptz, e->>'actor', (e->>'organisation')::uuid,
           e->>'action', e->>'subject', e->>'purpose', coalesce(e->>'outcome', 'OK'), e->>'requestId', coalesce(e->'detail', '{}')
      from fresh f cross join lateral (select e from event where id::uuid = f.event_id limit 1) one
     order by (e->>'at')::timestamptz
    returning 1
  )
  select count(*) into v_new from written;
  return v_new;
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert on platform.audit_spooled to sitthi_app;
  end if;
end $$;
