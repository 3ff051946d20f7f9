-- Search by name (SRM-17). Names are typed as they are heard. Spellings that are taken for each other have one form; of what is left,
-- one wrong letter is found by the forms with a letter left out, and more in a long name by trigrams — among the different names
-- there are, which are few and grow slowly. The persons are then found by those names exactly: trigrams over every person
-- would be read by the hundred thousand.
create extension if not exists pg_trgm;

-- One form for the spellings that are taken for each other: no tone marks, mai tai khu or karan (their consonant stays), no spaces,
-- letters of one sound as the commonest of them, both ways to type sara ae and sara am.
create function persons.name_form(p_name text) returns text language sql immutable parallel safe strict as $$
  select translate(replace(replace(lower(p_name), 'เเ', 'แ'), 'ํา', 'ำ'),
    'ศษณฬภธฑฒฐฏฎฆฅฃฌใญ่้๊๋์็๎ฺํ -.''()​',
    'สสนลพทททถตดคคขชไย')
$$;

-- A form and itself with each letter left out, as numbers: two names that differ by one letter — another, one more, one less, two
-- exchanged — have one in common. hashtext stays what it is from release to release as hash partitions do.
create function persons.name_variants(p_form text) returns int[] language sql immutable parallel safe strict as $$
  select array_agg(distinct hashtext(case when i = 0 then p_form else overlay(p_form placing '' from i for 1) end))
    from generate_series(0, length(p_form)) i
$$;

create table persons.first_name_form (form text primary key);
create table persons.last_name_form (form text primary key);
create index first_name_form_variants on persons.first_name_form using gin (persons.name_variants(form));
create index last_name_form_variants on persons.last_name_form using gin (persons.name_variants(form));
create index first_name_form_trigrams on persons.first_name_form using gin (form gin_trgm_ops);
create index last_name_form_trigrams on persons.last_name_form using gin (form gin_trgm_ops);

create index person_by_name on persons.person (persons.name_form(last_name), persons.name_form(first_name));
create index person_by_first_name on persons.person (persons.name_form(first_name), left(birth, 4), province_code, sex);

create function persons.keep_name_forms() returns trigger language plpgsql as $$
begin
  insert into persons.first_name_form select distinct persons.name_form(first_name) from changed on conflict do nothing;
  insert into persons.last_name_form select distinct persons.name_form(last_name) from changed on conflict do nothing;
  return null;
end $$;
create trigger person_names_inserted after insert on persons.person referencing new table as changed
  for each statement execute function persons.keep_name_forms();
create trigger person_names_updated after update on persons.person referencing new table as changed
  for each statement execute function persons.keep_name_forms();

-- The names there are that somebody may have meant by a form, the likeliest first: short names by variants alone, since a trigram
-- of four letters is shared by too many.
create function persons.near_first_names(p_form text) returns text[] language plpgsql stable
set pg_trgm.similarity_threshold = 0.45 as $$
begin
  return array(select form from (
      select form from persons.first_name_form where persons.name_variants(form) && persons.name_variants(p_form)
      union select form from persons.first_name_form where length(p_form) >= 6 and form % p_form) n
    order by similarity(form, p_form) desc, form limit 40);
end $$;
create function persons.near_last_names(p_form text) returns text[] language plpgsql stable
set pg_trgm.similarity_threshold = 0.45 as $$
begin
  return array(select form from (
      select form from persons.last_name_form where persons.name_variants(form) && persons.name_variants(p_form)
      union select form from persons.last_name_form where length(p_form) >= 6 and form % p_form) n
    order by similarity(form, p_form) desc, form limit 40);
end $$;

-- Persons whose names are among some forms, with what else was asked; p_first or p_last may be null, not both. A statement for each
-- case, so that each has the plan of its index. At most p_most, in no order: whoever asks ranks them.
create function persons.api_named(p_first text[], p_last text[], p_birth_year text, p_province text, p_sex text, p_most int)
returns setof persons.face language plpgsql stable as $$
begin
  if p_last is null then
    return query select f.* from persons.face f join (
      select person_id from persons.person
       where persons.name_form(first_name) = any (p_first)
         and (p_birth_year is null or left(birth, 4) = p_birth_year)
         and (p_province is null or province_code = p_province) and (p_sex is null or sex = p_sex) limit p_most) p
      on p.person_id = f."personId";
  else
    return query select f.* from persons.face f join (
      select person_id from persons.person
       where persons.name_form(last_name) = any (p_last)
         and (p_first is null or persons.name_form(first_name) = any (p_first))
         and (p_birth_year is null or left(birth, 4) = p_birth_year)
         and (p_province is null or province_code = p_province) and (p_sex is null or sex = p_sex) limit p_most) p
      on p.person_id = f."personId";
  end if;
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert on persons.first_name_form, persons.last_name_form to sitthi_app;
  end if;
end $$;
