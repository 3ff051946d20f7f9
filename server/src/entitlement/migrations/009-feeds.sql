-- Feeds (ข้อมูลนำเข้า): members of the other funds and civil changes, as files. A file is taken in whole, then applied in
-- chunks, each in one transaction with the line it reached: killed in the middle, it goes on where it was.
create table entitlement.feed (
  feed_id      uuid primary key,
  kind         text not null check (kind in ('FUND', 'CIVIL')),
  fund         text,                              -- the main right a snapshot is complete for
  file_name    text not null,
  sha256       bytea,
  state        text not null check (state in ('RECEIVING', 'RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
  lines        int not null default 0,
  reached      int not null default 0,            -- the last line that is applied
  counts       jsonb not null default '{}',
  leaving      int,                               -- whom a complete file does not name, once that was found few enough
  attempts     int not null default 0,            -- how often its next chunk failed one time after another
  failed_to    int,                               -- it was given up: the last line of the chunk that always failed
  made_by      uuid not null,
  made_by_name text not null,
  made_at      timestamptz not null,
  finished_at  timestamptz,
  leased_until timestamptz,                       -- a worker has it until then
  check (reached <= lines),
  check (fund is null or kind = 'FUND')
);
create index feed_open on entitlement.feed (made_at) where state in ('RECEIVING', 'RECEIVED', 'RUNNING');

create table entitlement.feed_row (
  feed_id   uuid not null references entitlement.feed,
  line      int not null,
  fields    text[] not null,                      -- as sent, until the line is applied
  person_id uuid,
  verdict   text,
  problem   text,
  primary key (feed_id, line)
);
create index feed_row_verdict on entitlement.feed_row (feed_id, verdict, line) where verdict not in ('SAME', 'ADDED', 'CHANGED', 'ENDED');
create index feed_row_person on entitlement.feed_row (feed_id, person_id) where person_id is not null;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on entitlement.feed to sitthi_app;
    grant select, insert, update, delete on entitlement.feed_row to sitthi_app;
  end if;
end $$;
