import { openDatabase } from '../../server/src/platform/database/index.ts';
import type { House } from './house.ts';

/** Makes somebody the holder of his unit, as if the regional office had approved it before the journey begins. */
export async function approvedHolder(house: House, username: string, hcode: string): Promise<void> {
  const database = openDatabase({ connectionString: house.connectionString, max: 1 });
  try {
    await database.query({
      text: `insert into organisations.authority_grant (grant_id, organisation_id, affiliation, region_no, account_id, person_id,
               capacity, state, round, scopes, valid_from, submitted_at, thaid_at, thaid_name, thaid_person_id, created_at, updated_at,
               outcome, decided_by, decided_person, decided_region, decided_at)
             select gen_random_uuid(), u.organisation_id, coalesce(u.affiliation, 'PRIVATE'), u.region_no, a.account_id, a.person_id,
               'HOLDER', 'APPROVED', 1, '{MANAGE_BASIC_DATA}', '2026-01-01', now(), now(), a.display_name, a.person_id, now(), now(),
               'APPROVED', o.account_id, o.person_id, u.region_no, now()
               from identity.account a, identity.account o, organisations.organisation u
              where a.username = $1 and o.username = 'officer.region10' and u.hcode = $2`,
      values: [username, hcode],
    });
  } finally {
    await database.close();
  }
}
