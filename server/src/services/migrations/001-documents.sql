create schema services;

-- What was handed in (เอกสาร): the bytes lie in storage under their hash, the row says what they are and how long they stay.
create table services.document (
  document_id uuid primary key,
  content_key text not null check (content_key ~ '^[0-9a-f]{64}$'),
  kind        text not null,
  name        text not null,
  media_type  text not null,
  bytes       int  not null check (bytes > 0),
  stored_at   timestamptz not null,
  stored_by   text not null,
  keep_until  date not null
);

create function services.api_document(p_id uuid) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('documentId', document_id, 'name', name, 'mediaType', media_type, 'bytes', bytes, 'storedAt', stored_at)
            from services.document where document_id = p_id);
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema services to sitthi_app;
    grant select, insert on all tables in schema services to sitthi_app;
  end if;
end $$;
