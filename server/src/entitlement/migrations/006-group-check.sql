-- Group check (การตรวจสอบสิทธิแบบกลุ่ม; SRM-22, SRM-23): a file of ids, and the right of each as of a day.
create table entitlement.group_check (
  group_check_id  uuid primary key,
  organisation_id uuid not null,                  -- whose people see it
  account_id      uuid not null,                  -- who gets the notice
  actor           text not null,                  -- as the audit names him
  request_id      text not null,
  file_name       text not null,
  format          text not null check (format in ('CSV', 'XLSX')),
  bytes           bigint not null default 0,
  as_of           date not null,
  past            boolean not null,               -- asked as of a past day (ย้อนหลัง)
  state           text not null check (state in ('RECEIVING', 'RECEIVED', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED')),
  failure         text,                           -- code of the refusal that ended it
  rows_read       int not null default 0,
  total           int,                            -- known once the whole file is read
  chunks          int,
  next_chunk      int not null default 0,         -- the position: everything before it has its verdicts
  done            int not null default 0,
  found           int not null default 0,
  deceased        int not null default 0,
  not_found       int not null default 0,
  bad             int not null default 0,
  rights          jsonb not null default '{}',    -- found persons by main right
  preview         jsonb not null default '[]',    -- the first rows as they were understood, masked
  bad_rows        jsonb not null default '[]',    -- the first bad ones, masked
  received_at     timestamptz not null,
  started_at      timestamptz,
  finished_at     timestamptz,
  keep_until      timestamptz,
  attempts        int not null default 0,         -- how often its next part failed one after another
  worker          text,                           -- who works on it, until when: a worker that was killed holds it no longer
  lease_until     timestamptz,
  served_at       timestamptz,                    -- when it last had its turn: a long job does not keep a short one waiting
  check ((state = 'FAILED') = (failure is not null)),
  check (done = found + deceased + not_found + bad)
);
create index group_check_open on entitlement.group_check (served_at) where state in ('RECEIVED', 'RUNNING');
create index group_check_organisation on entitlement.group_check (organisation_id, received_at desc);

-- The file as it came, until it has been read; its rows, until they are checked; and the verdicts, until they are forgotten.
create table entitlement.group_check_piece (
  group_check_id uuid not null references entitlement.group_check on delete cascade,
  piece_no       int not null,
  bytes          bytea not null,
  primary key (group_check_id, piece_no)
);
create table entitlement.group_check_input (
  group_check_id uuid not null references entitlement.group_check on delete cascade,
  chunk_no       int not null,
  rows           jsonb not null,                  -- [[row, id, or masked with what is wrong with it], …]
  primary key (group_check_id, chunk_no)
);
create table entitlement.group_check_result (
  group_check_id uuid not null references entitlement.group_check on delete cascade,
  chunk_no       int not null,
  rows           jsonb not null,                  -- [[row, person_id or masked, verdict, what is wrong, right], …]: no citizen id
  primary key (group_check_id, chunk_no)
);

-- A job for a worker's next turn: one that nobody works on, or whose worker was not heard of for the length of a lease. The
-- lease is told by this server's clock, the one that all workers share. `p_reading`: the worker has a file open already.
create function entitlement.api_take_group_check(p_worker text, p_lease interval, p_reading uuid, p_now timestamptz)
returns setof entitlement.group_check language sql as $$
  update entitlement.group_check
     set worker = p_worker, lease_until = clock_timestamp() + p_lease, served_at = clock_timestamp(), state = 'RUNNING',
         started_at = coalesce(started_at, p_now)
   where group_check_id = (
     select group_check_id from entitlement.group_check
      where state in ('RECEIVED', 'RUNNING') and (worker is null or worker = p_worker or lease_until < clock_timestamp())
        and (p_reading is null or total is not null)
      order by served_at nulls first, received_at limit 1 for update skip locked)
  returning *
$$;

-- The verdicts on one chunk, its audit rows, the counts and the next position: one transaction, so that a chunk is done once,
-- whenever the worker is killed. Answers the state afterwards; a job that is not this worker's any more is left alone.
create function entitlement.api_check_chunk(p_id uuid, p_worker text, p_lease interval, p_chunk int, p_now timestamptz) returns text
language plpgsql as $$
declare
  v_job entitlement.group_check; v_end timestamptz; v_ids text[]; v_rows jsonb; v_subjects uuid[]; v_outcomes text[]; v_counts jsonb; v_rights jsonb;
begin
  select * into v_job from entitlement.group_check where group_check_id = p_id for update;
  if v_job.state is distinct from 'RUNNING' or v_job.worker is distinct from p_worker or v_job.next_chunk <> p_chunk then
    return coalesce(nullif(v_job.state, 'RUNNING'), 'GONE');
  end if;
  v_end := (v_job.as_of + 1)::timestamp at time zone 'Asia/Bangkok' - interval '1 microsecond';
  select array_agg(distinct e->>1) filter (where e->>2 is null) into v_ids
    from entitlement.group_check_input i, jsonb_array_elements(i.rows) e where i.group_check_id = p_id and i.chunk_no = p_chunk;
  with input as (
    select (e->>0)::int as row_no, e->>1 as id, e->>2 as issue
      from entitlement.group_check_input i, jsonb_array_elements(i.rows) e where i.group_check_id = p_id and i.chunk_no = p_chunk
  ), person as materialized (
    select * from persons.api_by_citizen_ids(coalesce(v_ids, '{}'))
  ), known as (
    select p.*, p."civilStatus" = 'DECEASED' and (p."deathDate" is null or v_job.as_of > p."deathDate") as dead, f.*, r.*
      from person p
      left join lateral (select main_right, sub_right, lower(valid) as since, upper(valid) - 1 as until from entitlement.period
                          where person_id = p."personId" and valid @> v_job.as_of order by is_main desc, lower(valid) desc limit 1) f on true
      left join lateral (select primary_unit, regular_unit, referral_unit from entitlement.registration
                          where person_id = p."personId" and effective @> v_end limit 1) r on true
  ), judged as (
    select i.*, k."personId", k.main_right, k.dead,
           case when i.issue is not null then 'BAD_ID' when k."personId" is null then 'NOT_FOUND' when k.dead then 'DECEASED' else 'FOUND' end as verdict,
           case when k."personId" is not null then jsonb_strip_nulls(jsonb_build_object(
             'main', case when not k.dead then k.main_right end, 'sub', case when not k.dead then k.sub_right end,
             'from', case when not k.dead then k.since end, 'to', case when not k.dead then k.until end,
             'primary', case when not k.dead then k.primary_unit end, 'regular', case when not k.dead then k.regular_unit end,
             'referral', case when not k.dead then k.referral_unit end)) end as facts
      from input i left join known k on i.issue is null and k."citizenId" = i.id
  )
  -- A person is kept by our own number of him, and `persons` is asked when the result is written; an id that is nobody's by its end.
  select jsonb_agg(jsonb_build_array(row_no, case when verdict = 'BAD_ID' then id else coalesce("personId"::text, 'xxxxxxxxxx' || right(id, 3)) end, verdict, issue, facts) order by row_no),
         array_agg("personId" order by row_no) filter (where verdict <> 'BAD_ID'),
         array_agg(case when verdict = 'NOT_FOUND' then verdict else 'OK' end order by row_no) filter (where verdict <> 'BAD_ID'),
         jsonb_build_object('found', count(*) filter (where verdict = 'FOUND'), 'deceased', count(*) filter (where verdict = 'DECEASED'),
           'not_found', count(*) filter (where verdict = 'NOT_FOUND'), 'bad', count(*) filter (where verdict = 'BAD_ID')),
         (select coalesce(jsonb_object_agg(code, n), '{}')
            from (select coalesce(main_right, 'NONE') as code, count(*) as n from judged where verdict = 'FOUND' group by 1) c)
    into v_rows, v_subjects, v_outcomes, v_counts, v_rights from judged;

  insert into entitlement.group_check_result values (p_id, p_chunk, v_rows);
  delete from entitlement.group_check_input where group_check_id = p_id and chunk_no = p_chunk;
  perform platform.api_audit_set(p_now, v_job.actor, v_job.organisation_id, 'entitlement.checkGroup', v_subjects, v_outcomes, 'GROUP_CHECK',
    v_job.request_id, jsonb_build_object('groupCheckId', p_id, 'asOf', v_job.as_of));
  update entitlement.group_check g
     set next_chunk = p_chunk + 1, attempts = 0, lease_until = clock_timestamp() + p_lease, served_at = clock_timestamp(),
         done = g.done + jsonb_array_length(v_rows), found = g.found + (v_counts->>'found')::int, deceased = g.deceased + (v_counts->>'deceased')::int,
         not_found = g.not_found + (v_counts->>'not_found')::int, bad = g.bad + (v_counts->>'bad')::int,
         rights = (select coalesce(jsonb_object_agg(key, n), '{}') from (select key, sum(value::int) as n from (
           select * from jsonb_each_text(g.rights) union all select * from jsonb_each_text(v_rights)) each_ group by key) merged)
   where group_check_id = p_id;
  return 'RUNNING';
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update, delete on entitlement.group_check, entitlement.group_check_piece, entitlement.group_check_input,
      entitlement.group_check_result to sitthi_app;
  end if;
end $$;
