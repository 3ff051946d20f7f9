-- What is announced is joined with what is registered on one column. With three the planner takes them for independent, expects a
-- handful of rows where there are twenty thousand, and goes through them one by one.
alter table registry.unit_registration
  add column unit_type text generated always as (organisation_id::text || ' ' || type_code || ' ' || coalesce(family, '')) stored;
alter table registry.announcement_item
  add column unit_type text generated always as (organisation_id::text || ' ' || type_code || ' ' || family) stored;
create index unit_registration_type on registry.unit_registration (unit_type);

create or replace function registry.api_announced(p_date date) returns table (organisation_id uuid, type_code text, family text,
  announcement_number text, announced_from date) language sql stable as $$
  select i.organisation_id, i.type_code, nullif(i.family, ''), a.number, a.effective_from
    from registry.announcement a
    join registry.announcement_item i using (announcement_id)
    join registry.unit_registration r on r.unit_type = i.unit_type and r.valid @> p_date and r.state in ('ACTIVE', 'RESIGNING')
   where a.state = 'SIGNED' and a.effective_from <= p_date and (a.effective_to is null or p_date <= a.effective_to)
$$;
