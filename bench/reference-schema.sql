-- What the reference issue needs: its own small world, so that nothing of the product's design helps or hinders it.
drop schema if exists reference cascade;
create schema reference;
create table reference.person (citizen_id text primary key, person_id bigint not null, birth date not null, main_right text not null);
create table reference.quota (person_id bigint primary key, used int not null default 0, max int not null, check (used <= max));
create table reference.code (code text primary key, person_id bigint not null, organisation_id bigint not null, issued_at timestamptz not null);
create table reference.event (event_id bigint generated always as identity primary key, type text not null, payload jsonb not null, at timestamptz not null);
create sequence reference.code_number;
insert into reference.person select lpad(n::text, 13, '0'), n, date '1990-01-01', 'UCS' from generate_series(1, 200000) n;
insert into reference.quota (person_id, max) select n, 1000000 from generate_series(1, 200000) n;
analyze reference.person, reference.quota;
