-- What was told to whom (แจ้งเตือน): queued in the transaction of what it tells of, sent by the worker. The words are
-- forgotten as soon as they have gone, or cannot go: a mail may hold a link that opens something.
create table services.notice (
  notice_id       uuid primary key,
  template        text not null,
  about_kind      text not null,
  about_id        uuid not null,
  recipient       text not null,
  language        text not null check (language in ('th', 'en')),
  subject         text not null,
  body            text,
  state           text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'RETRYING', 'FAILED')),
  attempts        int  not null default 0,
  queued_at       timestamptz not null,
  next_attempt_at timestamptz,
  last_attempt_at timestamptz,
  ended_at        timestamptz,
  reason          text,                                 -- a class and the three digits of the server's answer, never its words
  constraint notice_waits_with_its_words check ((state in ('QUEUED', 'RETRYING')) = (body is not null)),
  constraint notice_waits_for_a_time check ((state in ('QUEUED', 'RETRYING')) = (next_attempt_at is not null)),
  constraint notice_has_ended check ((state in ('SENT', 'FAILED')) = (ended_at is not null))
);
create index notice_about on services.notice (about_kind, about_id, queued_at);
create index notice_due on services.notice (next_attempt_at) where next_attempt_at is not null;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on services.notice to sitthi_app;
  end if;
end $$;
