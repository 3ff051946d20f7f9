-- What an account may do for an organisation by law or by letter rather than by role: the roles HOLDER and DELEGATE, and the
-- scopes of its active grants. Nobody has any until authority data exist; their migration replaces this function.
create function organisations.authority_on(p_account uuid, p_organisation uuid, p_date date) returns jsonb language plpgsql stable as $$
begin
  return '{"roles": [], "scopes": []}';
end $$;

create or replace function organisations.api_actor_of_session(p_hash bytea, p_now timestamptz) returns jsonb language plpgsql as $$
declare v jsonb := identity.api_session(p_hash, p_now); v_organisation uuid := (v->>'organisationId')::uuid; v_authority jsonb;
  v_account uuid := (v->>'accountId')::uuid; v_today date := (p_now at time zone 'Asia/Bangkok')::date;
begin
  if v is null then return null; end if;
  v_authority := organisations.authority_on(v_account, v_organisation, v_today);
  return v || jsonb_build_object('organisation', organisations.api_unit(v_organisation),
    'roles', to_jsonb(organisations.roles_on(v_account, v_organisation, v_today)) || (v_authority->'roles'),
    'scopes', v_authority->'scopes');
end $$;
