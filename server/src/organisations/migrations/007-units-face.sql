-- Units as everybody may know them. One SELECT in SQL, so that the planner sees through it: the directory joins it. `words` is
-- what a search looks through, written exactly as its index below.
create extension if not exists pg_trgm;

create function organisations.api_units() returns table (organisation_id uuid, hcode text, hcode9 text, name text, name_en text,
  affiliation text, region_no int, province_code text, words text) language sql stable as $$
  select organisation_id, hcode, hcode9, name, name_en, affiliation, region_no, province_code,
         lower(name || ' ' || coalesce(name_en, ''))
    from organisations.organisation where kind = 'UNIT'
$$;
create index organisation_words on organisations.organisation using gin (lower(name || ' ' || coalesce(name_en, '')) gin_trgm_ops)
 where kind = 'UNIT';
create index organisation_province on organisations.organisation (province_code) where kind = 'UNIT';
