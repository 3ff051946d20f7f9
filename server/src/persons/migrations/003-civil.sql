-- What the civil registration has of a person beside his face: where he lives, and when it was asked last. Beside the person's
-- row and not in it: look-ups of rights read many persons and never an address. By person, as the person himself.
create table persons.civil_record (
  person_id  uuid primary key,
  registered jsonb,                  -- address of the house registration (ที่อยู่ตามทะเบียนบ้าน), persons/civil/address.ts
  "current"  jsonb,                  -- where he says he lives (ที่อยู่ปัจจุบัน)
  house_code text check (house_code ~ '^[0-9]{11}$'), -- รหัสประจำบ้าน: the digital form of the registered address
  synced_at  timestamptz             -- when the civil registration last answered for him
);

create function persons.api_civil(p_person_id uuid) returns json language plpgsql stable as $$
begin
  return (select json_build_object('registered', registered, 'current', "current", 'houseCode', house_code, 'syncedAt', synced_at)
            from persons.civil_record where person_id = p_person_id);
end $$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant select, insert, update on persons.civil_record to sitthi_app;
  end if;
end $$;
