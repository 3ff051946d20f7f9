import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';

export interface PersonsAccount {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
}

/** The living accounts of a person, one's own sign-up first. Those of the old Data Center open nothing (AMB-08). */
export async function findAccountsOfPerson(db: Queryable, personId: string): Promise<readonly PersonsAccount[]> {
  return db.query<PersonsAccount>(sql`
    select account_id as "accountId", username, display_name as "displayName" from identity.account
     where person_id = ${personId} and status = 'ACTIVE' and origin <> 'DATA_CENTER_LEGACY'
     order by (origin = 'SELF') desc, username`);
}
