-- Frozen: the least that issuing a code can be (read person, guarded UPDATE, insert code, insert event). Ratios are
-- comparable between releases only as long as this file does not change.
\set person random(1, 200000)
\set unit random(1, 40)
BEGIN;
SELECT person_id, birth, main_right FROM reference.person WHERE citizen_id = lpad(:person::text, 13, '0');
UPDATE reference.quota SET used = used + 1 WHERE person_id = :person AND used < max;
INSERT INTO reference.code (code, person_id, organisation_id, issued_at) VALUES ('PP' || lpad(nextval('reference.code_number')::text, 10, '0'), :person, :unit, now());
INSERT INTO reference.event (type, payload, at) VALUES ('ClaimCodeIssued', jsonb_build_object('person', :person::int, 'unit', :unit::int), now());
COMMIT;
