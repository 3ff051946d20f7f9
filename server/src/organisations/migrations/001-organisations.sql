create schema organisations;

create table organisations.organisation (
  organisation_id uuid primary key,
  kind          text not null check (kind in ('UNIT', 'REGION_OFFICE', 'CENTRAL_OFFICE', 'RECEIVING_UNIT', 'AGENCY')),
  hcode         text unique check (hcode ~ '^[0-9A-Z]{5}$'),
  hcode9        text unique check (hcode9 ~ '^[A-Z0-9]{9}$'),
  name          text not null,
  name_en       text,
  affiliation   text not null,
  -- สังกัดย่อย: whose hospital it is, where rules ask (GRP-08 to GRP-13); null = of none of them
  sub_affiliation text check (sub_affiliation in ('ARMY', 'NAVY', 'AIRFORCE', 'JUSTICE', 'EDUCATION')),
  region_no     int check (region_no between 1 and 13),
  province_code text
);

create table organisations.role_assignment (
  organisation_id uuid not null references organisations.organisation,
  account_id      uuid not null,
  role            text not null,
  granted_by      uuid,
  valid           daterange not null,
  revoked_at      timestamptz,
  exclude using gist (organisation_id with =, account_id with =, role with =, valid with &&) where (revoked_at is null)
);
create index role_assignment_account on organisations.role_assignment (account_id) where revoked_at is null;

create function organisations.api_unit(p_organisation_id uuid) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('organisationId', organisation_id, 'hcode', hcode, 'name', name, 'kind', kind,
                 'regionNo', region_no, 'provinceCode', province_code)
            from organisations.organisation where organisation_id = p_organisation_id);
end $$;

create function organisations.api_sub_affiliation(p_organisation_id uuid) returns text language plpgsql stable as $$
begin
  return (select sub_affiliation from organisations.organisation where organisation_id = p_organisation_id);
end $$;

create function organisations.api_id_of_hcode(p_hcode text) returns uuid language plpgsql stable as $$
begin
  return (select organisation_id from organisations.organisation where hcode = p_hcode);
end $$;

create function organisations.roles_on(p_account uuid, p_organisation uuid, p_date date) returns text[] language plpgsql stable as $$
begin
  return (select coalesce(array_agg(role order by role), '{}') from organisations.role_assignment
           where account_id = p_account and organisation_id = p_organisation and revoked_at is null and valid @> p_date);
end $$;

-- The caller behind a session cookie: who, at which level, acting for whom, in which roles. One round trip.
create function organisations.api_actor_of_session(p_hash bytea, p_now timestamptz) returns jsonb language plpgsql as $$
declare v jsonb := identity.api_session(p_hash, p_now); v_organisation uuid := (v->>'organisationId')::uuid;
begin
  if v is null then return null; end if;
  return v || jsonb_build_object('organisation', organisations.api_unit(v_organisation),
    'roles', to_jsonb(organisations.roles_on((v->>'accountId')::uuid, v_organisation, (p_now at time zone 'Asia/Bangkok')::date)));
end $$;

-- The organisations an account may act for today, with its roles in each.
create function organisations.api_memberships(p_account uuid, p_date date) returns jsonb language plpgsql stable as $$
begin
  return (select coalesce(jsonb_agg(m.unit || jsonb_build_object('roles', m.roles) order by m.unit->>'hcode'), '[]')
            from (select organisations.api_unit(organisation_id) as unit, jsonb_agg(role order by role) as roles
                    from organisations.role_assignment
                   where account_id = p_account and revoked_at is null and valid @> p_date
                   group by organisation_id) m);
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema organisations to sitthi_app;
    grant select, insert, update on all tables in schema organisations to sitthi_app;
  end if;
end $$;
