-- The look-up of a replica, which can write no audit row beside it: whoever calls it writes that elsewhere before he answers.
create function entitlement.api_find(p_citizen_id text, p_date date) returns json language plpgsql stable
set plan_cache_mode = force_generic_plan as $$
declare v_person json := persons.api_by_citizen_id(p_citizen_id); v_id uuid := (v_person->>'personId')::uuid;
begin
  return json_build_object('person', v_person, 'rights', case when v_id is not null then entitlement.api_rights_on(v_id, p_date) end);
end $$;
