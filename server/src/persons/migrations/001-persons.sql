-- The only place where a citizen id is kept; everybody else refers to person_id.
create schema persons;

create table persons.person (
  person_id     uuid primary key,
  citizen_id    text not null unique check (citizen_id ~ '^[0-9]{13}$'),
  title         text not null default '',
  title_code    text not null default '000',
  first_name    text not null,
  last_name     text not null,
  first_name_en text,
  last_name_en  text,
  sex           text not null check (sex in ('MALE', 'FEMALE', 'UNSPECIFIED')),
  -- YYYY, YYYY-MM or YYYY-MM-DD: many people have only a year or a month of birth on record
  birth         text not null check (birth ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  nationality   text not null default '099',
  civil_status  text not null default 'ALIVE' check (civil_status in ('ALIVE', 'DECEASED', 'UNKNOWN')),
  death_date    date,
  province_code text,
  check (death_date is null or civil_status = 'DECEASED')
);

-- What others see of a person. As rows and JSON text: a jsonb object is made by sorting its keys, which nobody needs here
-- and which cost as much as finding the person.
create view persons.face as
  select person_id as "personId", citizen_id as "citizenId", title, title_code as "titleCode", first_name as "firstName",
         last_name as "lastName", sex, birth, nationality, civil_status as "civilStatus", death_date as "deathDate",
         province_code as "provinceCode"
    from persons.person;

-- One SELECT in SQL, so that the planner sees through it: for the statements that must be few.
create function persons.api_faces(p_citizen_id text) returns setof persons.face language sql stable as $$
  select * from persons.face where "citizenId" = p_citizen_id
$$;

create function persons.api_by_citizen_id(p_citizen_id text) returns json language plpgsql stable as $$
begin
  return (select row_to_json(f) from persons.api_faces(p_citizen_id) f);
end $$;

create function persons.api_by_id(p_person_id uuid) returns json language plpgsql stable as $$
begin
  return (select row_to_json(f) from persons.face f where "personId" = p_person_id);
end $$;

create function persons.api_name(p_person_id uuid) returns text language plpgsql stable as $$
begin
  return (select title || first_name || ' ' || last_name from persons.person where person_id = p_person_id);
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema persons to sitthi_app;
    grant select, insert, update on all tables in schema persons to sitthi_app;
  end if;
end $$;
