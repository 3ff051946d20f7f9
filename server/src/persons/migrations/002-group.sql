-- Many persons at once (การตรวจสอบสิทธิแบบกลุ่ม): one statement for a thousand ids. In SQL, so that it is read as a part of the
-- statement that asks; id by id, so that each is one step in the index of the one partition that may have it.
create function persons.api_by_citizen_ids(p_citizen_ids text[]) returns setof persons.face language sql stable as $$
  select f.* from unnest(p_citizen_ids) as asked(id) cross join lateral (select * from persons.face where "citizenId" = asked.id) f
$$;

-- The same by our own numbers of them: who keeps these alone asks here for ids and names when he needs them.
create function persons.api_by_ids(p_person_ids uuid[]) returns setof persons.face language sql stable as $$
  select f.* from unnest(p_person_ids) as asked(id) cross join lateral (select * from persons.face where "personId" = asked.id) f
$$;
