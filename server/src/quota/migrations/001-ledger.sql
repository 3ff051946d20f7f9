-- Personal limits (โควตาคงเหลือรายวิชาชีพ): one row a person, limit and window; the row's CHECK is the guard.
create schema quota;

create table quota.ledger (
  person_id  uuid not null,
  limit_code text not null,
  window_key text not null,           -- e.g. 2026-03 or FY2569
  max        int  not null check (max >= 0),
  held       int  not null default 0 check (held >= 0),
  used       int  not null default 0 check (used >= 0),
  primary key (person_id, limit_code, window_key),
  check (held + used <= max)          -- INV-BKG-2
);

-- What took from the ledger, so that each thing gives back exactly once (INV-BKG-3).
create table quota.entry (
  taken_by    uuid not null,          -- the visit (later also a booking)
  limit_code  text not null,
  person_id   uuid not null,
  window_key  text not null,
  taken_at    timestamptz not null,
  returned_at timestamptz,
  primary key (taken_by, limit_code)
);
create index entry_person on quota.entry (person_id, limit_code, window_key);

-- Takes one; raises QUOTA_EXHAUSTED when nothing is left, whoever else is taking at the same time.
create function quota.api_take(p_person uuid, p_limit text, p_window text, p_max int, p_by uuid, p_now timestamptz) returns void
language plpgsql as $$
begin
  if p_max > 0 then
    insert into quota.ledger as l (person_id, limit_code, window_key, max, used) values (p_person, p_limit, p_window, p_max, 1)
    on conflict (person_id, limit_code, window_key) do update
       set used = l.used + 1, max = excluded.max where l.held + l.used < excluded.max;
  end if;
  if p_max = 0 or not found then
    raise exception 'QUOTA_EXHAUSTED' using errcode = 'ST001', detail = p_limit;
  end if;
  insert into quota.entry (taken_by, limit_code, person_id, window_key, taken_at) values (p_by, p_limit, p_person, p_window, p_now);
end $$;

-- Gives back everything a visit took, once: a second call finds nothing to return.
create function quota.api_return(p_by uuid, p_now timestamptz) returns int language plpgsql as $$
declare v_rows int;
begin
  with returned as (
    update quota.entry set returned_at = p_now where taken_by = p_by and returned_at is null
    returning person_id, limit_code, window_key)
  update quota.ledger l set used = used - 1 from returned r
   where (l.person_id, l.limit_code, l.window_key) = (r.person_id, r.limit_code, r.window_key);
  get diagnostics v_rows = row_count;
  return v_rows;
end $$;

-- What a person has used in the given windows: [{"limit","window"}] → {limit: {used, held}}.
create function quota.api_used(p_person uuid, p_windows jsonb) returns jsonb language plpgsql stable as $$
begin
  return (select coalesce(jsonb_object_agg(l.limit_code, jsonb_build_object('used', l.used, 'held', l.held)), '{}')
            from jsonb_to_recordset(p_windows) as w("limit" text, "window" text)
            join quota.ledger l on l.person_id = p_person and l.limit_code = w."limit" and l.window_key = w."window");
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema quota to sitthi_app;
    grant select, insert, update on all tables in schema quota to sitthi_app;
  end if;
end $$;
