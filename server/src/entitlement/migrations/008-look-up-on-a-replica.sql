-- The look-up of a replica, which can write no audit row beside it: whoever calls it writes that elsewhere before he answers.
create function entitlement.api_find(p_citizen_id text, p_date date) returns json language plpgsql stable
set plan_cache_mode = force_generic_plan as $$
declare v_person json; v_id uuid;
begin
  select "personId", row_to_json(f) into v_id, v_person from persons.api_faces(p_citizen_id) f;
  return json_build_object('person', v_person,
    'rights', case when v_id is not null then (select rights from entitlement.api_rights(v_id, p_date)) end);
end $$;
