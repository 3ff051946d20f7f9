-- Evidence handed in with a visit (หลักฐานประกอบ): what a later review of a smart-card code will look at.
create table verification.evidence (
  service_date date not null,
  visit_id     uuid not null,
  document_id  uuid not null,
  attached_at  timestamptz not null,
  attached_by  text not null,
  primary key (service_date, visit_id, document_id)
);

create function verification.api_evidence(p_service_date date, p_visit_id uuid) returns jsonb language plpgsql stable as $$
begin
  return (select coalesce(jsonb_agg(services.api_document(document_id) order by attached_at), '[]')
            from verification.evidence where service_date = p_service_date and visit_id = p_visit_id);
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert on verification.evidence to sitthi_app;
  end if;
end $$;
