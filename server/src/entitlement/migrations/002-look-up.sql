-- A look-up with its audit row: one round trip, and no way to look without being seen (INV-ENT-10).
-- Its plans are kept, as those of issuing a code are (verification/migrations/002-hot-path.sql).
create function entitlement.api_look_up(p_citizen_id text, p_date date, p_at timestamptz, p_actor text, p_organisation uuid, p_action text,
  p_purpose text, p_request text, p_detail jsonb) returns json language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare v_person json; v_id uuid; v_audited boolean;
begin
  select "personId", row_to_json(f) into v_id, v_person from persons.api_faces(p_citizen_id) f;
  v_audited := platform.api_audit_row(p_at, p_actor, p_organisation, p_action, v_id, p_purpose,
    case when v_id is null then 'NOT_FOUND' else 'OK' end, p_request, p_detail);
  return json_build_object('person', v_person,
    'rights', case when v_id is not null then (select rights from entitlement.api_rights(v_id, p_date)) end);
end $$;
