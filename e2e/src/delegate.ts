import { openDatabase } from '../../server/src/platform/database/index.ts';
import type { House } from './house.ts';

/** Makes somebody a delegate of the holder that a unit has, for the same purposes, as if it had been approved with him. */
export async function approvedDelegate(house: House, username: string, hcode: string): Promise<void> {
  const database = openDatabase({ connectionString: house.connectionString, max: 1 });
  try {
    await database.query({
      text: `insert into organisations.authority_grant (grant_id, organisation_id, affiliation, region_no, account_id, person_id,
               capacity, state, round, scopes, valid_from, submitted_at, thaid_at, thaid_name, thaid_person_id, created_at, updated_at,
               outcome, decided_by, decided_person, decided_region, decided_at, holder_person_id, holder_name, stamp_needed, stamp_baht)
             select gen_random_uuid(), g.organisation_id, g.affiliation, g.region_no, a.account_id, a.person_id,
               'DELEGATE', 'APPROVED', 1, g.scopes, g.valid_from, now(), now(), a.display_name, a.person_id, now(), now(),
               'APPROVED', g.decided_by, g.decided_person, g.decided_region, now(), g.person_id, g.thaid_name, 30, 30
               from identity.account a, organisations.authority_grant g
              where a.username = $1 and g.capacity = 'HOLDER' and g.state = 'APPROVED'
                and g.organisation_id = organisations.api_id_of_hcode($2)`,
      values: [username, hcode],
    });
  } finally {
    await database.close();
  }
}
