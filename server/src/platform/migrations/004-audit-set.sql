-- The audit rows of one statement that looked many persons up: a row each, as if they had been asked for one by one.
create function platform.api_audit_set(p_at timestamptz, p_actor text, p_organisation uuid, p_action text, p_subjects uuid[], p_outcomes text[],
  p_purpose text, p_request text, p_detail jsonb) returns int language plpgsql as $$
declare v_rows int;
begin
  insert into platform.audit_event (day, at, actor, organisation, action, subject, purpose, outcome, request_id, detail)
  select (p_at at time zone 'Asia/Bangkok')::date, p_at, p_actor, p_organisation, p_action, s.subject::text, p_purpose, s.outcome, p_request, p_detail
    from unnest(p_subjects, p_outcomes) as s(subject, outcome);
  get diagnostics v_rows = row_count;
  return v_rows;
end $$;
