-- Registering: what is known of who asked, what was printed, and the short-lived tickets of citizens who register themselves.
alter table entitlement.registration
  add column relation text check (relation in ('FATHER', 'MOTHER', 'LEGAL_GUARDIAN', 'GRANDPARENT', 'SIBLING', 'CARER'));

-- Every print of a slip (ใบลงทะเบียน): the first is the original, the others are copies.
create table entitlement.registration_print (
  person_id       uuid not null,
  registration_id uuid not null,
  printed_at      timestamptz not null,
  actor           text not null
);
create index registration_print_of on entitlement.registration_print (person_id, registration_id);

-- Pictures of what was shown (หลักฐาน): kept before the registration that names them, by whoever makes it.
create table entitlement.evidence_document (
  document_id uuid primary key,
  kind        text not null,
  stored_by   text not null,
  stored_at   timestamptz not null
);
create index evidence_document_by on entitlement.evidence_document (stored_by, stored_at);

-- Somebody who proved himself by ThaiD on the public pages: good for one browser, one person, a few minutes.
create table entitlement.citizen_ticket (
  ticket_hash  bytea primary key,
  browser_hash bytea not null,
  person_id    uuid not null,
  opened_at    timestamptz not null,
  expires_at   timestamptz not null,
  registration_id uuid                 -- what was made with it, once
);
create index citizen_ticket_age on entitlement.citizen_ticket (expires_at);

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert on entitlement.registration_print, entitlement.evidence_document to sitthi_app;
    grant select, insert, update, delete on entitlement.citizen_ticket to sitthi_app;
  end if;
end $$;
