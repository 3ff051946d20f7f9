-- Group registration and discharge (ลงทะเบียนแบบกลุ่ม; GRP-01 to GRP-22).

-- The one-time right of a unit (สิทธิรายครั้ง): GROUP_REGISTRAR of domain model 2. Whoever is registrar of the unit may use it,
-- for one job. Taken when the job starts, gone in the transaction in which it ends (INV-ENT-9).
create table entitlement.group_grant (
  grant_id        uuid primary key,
  organisation_id uuid not null,
  group_code      text not null check (group_code in ('ARMY', 'NAVY', 'AIRFORCE', 'PRISONER', 'STUDENT_MOE', 'STUDENT_OTHER')),
  direction       text not null check (direction in ('IN', 'OUT')),
  letter_no       text not null,
  letter_date     date not null,
  granted_by      uuid not null,
  granted_at      timestamptz not null,
  expires_at      timestamptz not null,
  used_by         uuid unique,                   -- the job
  used_at         timestamptz,
  withdrawn_by    uuid,
  ended_at        timestamptz,                   -- its job ended, or it was withdrawn
  check ((used_by is null) = (used_at is null))
);
create index group_grant_organisation on entitlement.group_grant (organisation_id) where ended_at is null;

create table entitlement.group_job (
  job_id          uuid primary key,
  organisation_id uuid not null,
  group_code      text not null check (group_code in ('ARMY', 'NAVY', 'AIRFORCE', 'PRISONER', 'STUDENT_MOE', 'STUDENT_OTHER')),
  direction       text not null check (direction in ('IN', 'OUT')),
  network_id      text,
  state           text not null check (state in ('DRAFT', 'VALIDATED', 'RUNNING', 'COMPLETED', 'COMPLETED_WITH_ERRORS', 'CANCELLED')),
  grant_id        uuid,                          -- null: by the affiliation of the unit
  file_name       text not null,
  total           int not null,
  done            int not null default 0,
  counts          jsonb not null default '{}',   -- rows by verdict
  made_by         uuid not null,
  made_at         timestamptz not null,
  validated_at    timestamptz,
  started_by      uuid,
  started_as      text,                          -- as the audit names him
  started_at      timestamptz,
  ended_at        timestamptz,
  attempts        int not null default 0,        -- how often its next rows failed one time after another
  retry_at        timestamptz,                   -- and when they are tried again
  check ((direction = 'IN') = (network_id is not null))
);
create index group_job_organisation on entitlement.group_job (organisation_id, made_at desc);
create index group_job_open on entitlement.group_job (state) where state in ('DRAFT', 'VALIDATED', 'RUNNING');

-- One line of the file. The id stands as it was typed until the job is over, or is cancelled after groupDraftKeepDays: then it is
-- asked of `persons`, and of what belongs to nobody only the end is kept. Rows are forgotten after groupJobKeepDays.
create table entitlement.group_row (
  job_id    uuid not null references entitlement.group_job,
  row_no    int not null,
  typed     text not null,
  person_id uuid,
  verdict   text,
  reason    text,                                -- code of a refusal that no verdict of its own stands for
  done_at   timestamptz,                         -- null: not yet; a row is done once
  primary key (job_id, row_no)
);
create index group_row_waiting on entitlement.group_row (job_id, row_no) where done_at is null;

-- Who came in with which group, until he goes out: conscripts of three forces hold one and the same sub-right.
create table entitlement.group_member (
  person_id       uuid not null,
  registration_id uuid not null,
  group_code      text not null,
  organisation_id uuid not null,
  job_id          uuid not null,
  entered_at      timestamptz not null,
  left_at         timestamptz,
  primary key (person_id, registration_id)
);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update, delete on entitlement.group_grant, entitlement.group_job, entitlement.group_row,
      entitlement.group_member to sitthi_app;
  end if;
end $$;
