create schema directory;

-- Kilometres between two points on the earth, as the crow flies (haversine). One expression, so that it is put into the query.
create function directory.distance_km(lat1 float8, lng1 float8, lat2 float8, lng2 float8) returns float8
language sql immutable parallel safe as $$
  select 12742 * asin(least(1, sqrt(
    sin(radians(lat2 - lat1) / 2) ^ 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lng2 - lng1) / 2) ^ 2)))
$$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then grant usage on schema directory to sitthi_app; end if;
end $$;
