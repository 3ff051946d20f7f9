create schema provider;

-- Basic data of a unit (CPP), and how far its re-activation is. Every save makes a new version; the old ones stay in profile_version.
create table provider.profile (
  organisation_id uuid primary key,
  version         int not null default 0,
  -- the address: house number and words as written; the tambon's six digits carry amphoe (4) and province (2)
  house_no        text,
  moo             text,
  soi             text,
  road            text,
  tambon_code     text check (tambon_code ~ '^[0-9]{6}$'),
  postcode        text check (postcode ~ '^[0-9]{5}$'),
  -- for the agency to call back, and for the public (CPP-11, CPP-12); digits, the extension apart
  phone_nhso      text check (phone_nhso ~ '^0[0-9]{8,9}$'),
  phone_nhso_ext  text check (phone_nhso_ext ~ '^[0-9]{1,6}$'),
  phone           text check (phone ~ '^0[0-9]{8,9}$'),
  phone_ext       text check (phone_ext ~ '^[0-9]{1,6}$'),
  email           text,
  latitude        double precision check (latitude between 5 and 21),
  longitude       double precision check (longitude between 97 and 106),
  saved_at        timestamptz,
  saved_by        uuid,
  reactivation    text not null default 'NOT_STARTED' check (reactivation in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'LAPSED')),
  general_done_at   timestamptz,
  personnel_done_at timestamptz,
  completed_at      timestamptz,
  -- a lapsed unit may open visits until the day before: the next business day after the lapse
  blocked_from      date,
  -- days without visits of lapses that are repaired: what is recorded later for such a day is refused as well
  blocked           datemultirange not null default '{}',
  check ((latitude is null) = (longitude is null)),      -- INV-PRV-4
  check ((reactivation = 'LAPSED') = (blocked_from is not null)),
  -- INV-PRV-2, as far as one row can say it
  check (general_done_at is null or (phone_nhso is not null and phone is not null and email is not null and latitude is not null
         and house_no is not null and tambon_code is not null and postcode is not null)),
  check (reactivation <> 'COMPLETED' or (general_done_at is not null and personnel_done_at is not null))
);
create index profile_tambon on provider.profile (tambon_code text_pattern_ops);

-- May an innovation unit open a visit on a day (INV-PRV-3)? One row, by one SELECT in SQL that the planner sees through.
create function provider.api_reactivation(p_organisation_id uuid, p_date date) returns table (reactivated boolean) language sql stable as $$
  select exists (select from provider.profile where organisation_id = p_organisation_id
                    and (reactivation = 'COMPLETED' or (reactivation = 'LAPSED' and p_date < blocked_from))
                    and not blocked @> p_date)
$$;
create function provider.api_reactivated(p_organisation_id uuid, p_date date) returns boolean language plpgsql stable as $$
begin
  return (select reactivated from provider.api_reactivation(p_organisation_id, p_date));
end $$;

-- How the re-activation went, told to whoever works on it. The clock has no account.
create table provider.reactivation_event (
  event_id        bigint generated always as identity primary key,
  organisation_id uuid not null references provider.profile,
  event           text not null check (event in ('OPENED', 'GENERAL_DONE', 'GENERAL_MISSING', 'PERSONNEL_DONE', 'PERSONNEL_MISSING',
                                                 'COMPLETED', 'LAPSED', 'RESTORED')),
  at              timestamptz not null,
  by              uuid,
  blocked_from    date,
  check ((event = 'LAPSED') = (blocked_from is not null))
);
create index reactivation_event_of on provider.reactivation_event (organisation_id, event_id);

-- One SELECT in SQL, so that the planner sees through it: the directory joins it.
create function provider.api_profiles() returns table (organisation_id uuid, house_no text, moo text, soi text, road text,
  tambon_code text, postcode text, phone text, phone_ext text, email text, latitude double precision, longitude double precision,
  saved_at timestamptz) language sql stable as $$
  select organisation_id, house_no, moo, soi, road, tambon_code, postcode, phone, phone_ext, email, latitude, longitude, saved_at
    from provider.profile
$$;

do $$ begin
  if exists (select from pg_roles where rolname = 'sitthi_app') then
    grant usage on schema provider to sitthi_app;
    grant select, insert, update on provider.profile to sitthi_app;
    grant select, insert on provider.reactivation_event to sitthi_app;
    grant usage, select on all sequences in schema provider to sitthi_app;
  end if;
end $$;
