-- The registrar behind a token of a card sign-in (SRM wire 1.6, 2.4), with the roles that are in force now: a role that is taken
-- back ends the token's use at once. Without p_count nothing is written.
create function organisations.scard_actor(p_account jsonb, p_now timestamptz, p_count boolean) returns jsonb language plpgsql as $$
declare v_organisation uuid := (p_account->>'organisationId')::uuid;
begin
  if p_account is null then return null; end if;
  return p_account || jsonb_build_object('organisation', organisations.api_unit(v_organisation),
    'roles', organisations.roles_on((p_account->>'accountId')::uuid, v_organisation, (p_now at time zone 'Asia/Bangkok')::date),
    'calls', case when p_count then identity.api_count_scard((p_account->>'accountId')::uuid, (p_account->>'familyId')::uuid, p_now) else 0 end);
end $$;

create function organisations.api_actor_of_scard(p_family uuid, p_kid text, p_now timestamptz, p_count boolean) returns jsonb
language sql as $$ select organisations.scard_actor(identity.api_scard(p_family, p_kid, p_now), p_now, p_count) $$;

create function organisations.api_actor_of_scard_day(p_hash bytea, p_citizen_id text, p_now timestamptz, p_count boolean) returns jsonb
language sql as $$ select organisations.scard_actor(identity.api_scard_of_day(p_hash, p_citizen_id, p_now), p_now, p_count) $$;
