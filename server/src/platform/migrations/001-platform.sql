-- The ground floor: audit, events, parameters, idempotency keys. No word of the domain in here.
create schema platform;

-- ── audit ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Plain append-only rows, written in the transaction of what they record; a sealer chains committed rows into blocks
-- a few seconds later, so that no request ever waits for another one's audit.
create table platform.audit_event (
  day           date        not null,                 -- Bangkok date of `at`: the partition key
  event_id      bigint      generated always as identity,
  xid           xid8        not null default pg_current_xact_id(), -- what the sealer orders and bounds blocks by
  at            timestamptz not null,
  actor         text        not null,
  organisation  uuid,
  action        text        not null,
  subject       text,                                 -- opaque id, never a citizen id
  purpose       text,
  outcome       text        not null default 'OK',    -- OK or the refusal code
  request_id    text,
  detail        jsonb       not null default '{}',
  primary key (xid, event_id, day)                    -- the one index: the sealer's order; each more is paid at every issue
) partition by range (day);

create table platform.audit_block (
  block_no   bigint primary key,
  from_xid   xid8 not null,
  up_to_xid  xid8 not null,          -- exclusive
  rows       int  not null,
  rows_hash  text not null,
  prev_hash  text not null,
  hash       text not null,
  sealed_at  timestamptz not null,
  check (up_to_xid > from_xid)
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_event_append_only before update or delete on platform.audit_event
  for each row execute function platform.refuse_change();
create trigger audit_block_append_only before update or delete on platform.audit_block
  for each row execute function platform.refuse_change();

-- Partitions by quarter, made ahead by migration and by a job; the default one catches what nobody foresaw.
create function platform.api_ensure_partitions(p_table regclass, p_from date, p_to date) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_start date := date_trunc('quarter', p_from)::date;
  v_name  text;
  v_made  int := 0;
  v_schema text; v_table text;
begin
  select n.nspname, c.relname into v_schema, v_table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = p_table;
  while v_start < p_to loop
    v_name := format('%s_%sq%s', v_table, extract(year from v_start), extract(quarter from v_start));
    if to_regclass(format('%I.%I', v_schema, v_name)) is null then
      execute format('create table %I.%I partition of %s for values from (%L) to (%L)',
                     v_schema, v_name, p_table, v_start, (v_start + interval '3 months')::date);
      v_made := v_made + 1;
    end if;
    v_start := (v_start + interval '3 months')::date;
  end loop;
  return v_made;
end $$;
create table platform.audit_event_default partition of platform.audit_event default;
select platform.api_ensure_partitions('platform.audit_event', '2026-01-01', '2028-01-01');

-- PL/pgSQL, as every small function of a hot path: it keeps its plan, where a SQL function is planned again at each call
-- (before PostgreSQL 18).
create function platform.api_audit(p jsonb) returns void language plpgsql as $$
begin
  insert into platform.audit_event (day, at, actor, organisation, action, subject, purpose, outcome, request_id, detail)
  values (((p->>'at')::timestamptz at time zone 'Asia/Bangkok')::date, (p->>'at')::timestamptz, p->>'actor',
          (p->>'organisation')::uuid, p->>'action', p->>'subject', p->>'purpose', coalesce(p->>'outcome', 'OK'),
          p->>'requestId', coalesce(p->'detail', '{}'));
end $$;

-- The same with a parameter for each column, for hot paths: taking them out of one JSON value costs more than writing them.
create function platform.api_audit_row(p_at timestamptz, p_actor text, p_organisation uuid, p_action text, p_subject uuid, p_purpose text,
  p_outcome text, p_request text, p_detail jsonb) returns boolean language plpgsql as $$
begin
  insert into platform.audit_event (day, at, actor, organisation, action, subject, purpose, outcome, request_id, detail)
  values ((p_at at time zone 'Asia/Bangkok')::date, p_at, p_actor, p_organisation, p_action, p_subject, p_purpose, p_outcome, p_request, p_detail);
  return true;
end $$;

create function platform.audit_rows_hash(p_from xid8, p_up_to xid8, out rows int, out hash text) language sql stable as $$
  select count(*)::int,
         encode(sha256(convert_to(coalesce(string_agg(
           jsonb_build_array(day, event_id, xid::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor,
                             organisation, action, subject, purpose, outcome, request_id, detail)::text,
           e'\n' order by xid, event_id), ''), 'UTF8')), 'hex')
    from platform.audit_event where xid >= p_from and xid < p_up_to
$$;

-- Seals every row of transactions that can no longer change. Returns the number of rows sealed, 0 when there is nothing new.
create function platform.api_seal_audit(p_now timestamptz) returns int language plpgsql as $$
declare
  v_last  platform.audit_block;
  v_from  xid8;
  v_up_to xid8 := pg_snapshot_xmin(pg_current_snapshot());
  v_rows  int; v_hash text; v_prev text; v_no bigint;
begin
  if not pg_try_advisory_xact_lock(7478885) then return 0; end if; -- one sealer at a time
  select * into v_last from platform.audit_block order by block_no desc limit 1;
  v_from := coalesce(v_last.up_to_xid, '0'::xid8);
  if v_up_to <= v_from then return 0; end if;
  select r.rows, r.hash into v_rows, v_hash from platform.audit_rows_hash(v_from, v_up_to) r;
  if v_rows = 0 then return 0; end if;
  v_no := coalesce(v_last.block_no, 0) + 1;
  v_prev := coalesce(v_last.hash, repeat('0', 64));
  insert into platform.audit_block values (v_no, v_from, v_up_to, v_rows, v_hash, v_prev,
    encode(sha256(convert_to(concat_ws('|', v_no, v_from, v_up_to, v_rows, v_hash, v_prev,
      to_char(p_now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8')), 'hex'), p_now);
  return v_rows;
end $$;

-- ── events ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- The transactional outbox: one plain insert beside the effect; a relay hands the rows to the job queue in batches.
create table platform.outbox (
  event_id  bigint generated always as identity primary key,
  type      text        not null,
  payload   jsonb       not null,
  at        timestamptz not null
);
create function platform.api_emit(p_type text, p_payload jsonb, p_at timestamptz) returns void language plpgsql as $$
begin
  insert into platform.outbox (type, payload, at) values (p_type, p_payload, p_at);
end $$;

-- An event and the audit row of what it tells of, in one statement: for hot paths.
create function platform.api_record(p_type text, p_payload jsonb, p_at timestamptz, p_actor text, p_organisation uuid, p_action text,
  p_subject uuid, p_request text, p_detail jsonb) returns boolean language plpgsql as $$
begin
  with event as (insert into platform.outbox (type, payload, at) values (p_type, p_payload, p_at))
  insert into platform.audit_event (day, at, actor, organisation, action, subject, request_id, detail)
  values ((p_at at time zone 'Asia/Bangkok')::date, p_at, p_actor, p_organisation, p_action, p_subject, p_request, p_detail);
  return true;
end $$;

-- ── parameters ──────────────────────────────────────────────────────────────────────────────────────────────────────
create extension if not exists btree_gist;
create table platform.parameter (
  key        text  not null,
  value      jsonb not null,
  valid      daterange not null,
  approved_by text not null,
  created_at timestamptz not null default now(),
  exclude using gist (key with =, valid with &&)      -- INV-PLT-3
);

-- ── idempotency ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table platform.idempotency (
  caller       text not null,
  key          text not null,
  request_hash text not null,
  response     jsonb,
  at           timestamptz not null,
  primary key (caller, key)
);
create index idempotency_at on platform.idempotency (at);

-- Answers what an earlier request with this key did: null (nothing yet), replay, reused (another body) or inFlight.
create function platform.api_idempotency_find(p_caller text, p_key text, p_hash text) returns jsonb language sql stable as $$
  select case when request_hash <> p_hash then '{"reused": true}'::jsonb else jsonb_build_object('replay', response) end
    from platform.idempotency where caller = p_caller and key = p_key
$$;

-- Keeps the answer in the transaction of its effect. A second request in flight loses here and rolls back.
create function platform.api_idempotency_keep(p jsonb, p_response jsonb, p_at timestamptz) returns void language plpgsql as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended((p->>'caller') || (p->>'key'), 0)) then
    raise exception 'REQUEST_IN_FLIGHT' using errcode = 'ST001';
  end if;
  insert into platform.idempotency (caller, key, request_hash, response, at)
  values (p->>'caller', p->>'key', p->>'hash', p_response, p_at)
  on conflict do nothing;
  if not found then raise exception 'REQUEST_IN_FLIGHT' using errcode = 'ST001'; end if;
end $$;

-- ── rate limits and small secrets ───────────────────────────────────────────────────────────────────────────────────
-- Counters of the rate limiter: losing them in a crash costs nothing, so no write-ahead log.
create unlogged table platform.rate_limit (
  key    varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema platform to sitthi_app;
    grant select, insert, update, delete on all tables in schema platform to sitthi_app;
    grant usage, select on all sequences in schema platform to sitthi_app;
    revoke update, delete, truncate on platform.audit_event, platform.audit_block from sitthi_app;
  end if;
end $$;
