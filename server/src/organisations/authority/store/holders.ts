import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';

/** One approved authority as another sees it. */
export interface Standing {
  readonly grantId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

const standing = sql`g.grant_id as "grantId", g.account_id as "accountId", g.person_id as "personId", persons.api_name(g.person_id) as name,
  g.valid_from as "validFrom", g.valid_to as "validTo"`;

/** Approved holders of a unit whose period is not over: the present one first, then one to come. */
export const findHolders = (db: Queryable, organisationId: string, today: PlainDate): Promise<readonly Standing[]> =>
  db.query<Standing>(sql`
    select ${standing} from organisations.authority_grant g
     where organisation_id = ${organisationId} and capacity = 'HOLDER' and state = 'APPROVED'
       and (valid_to is null or valid_to >= ${today})
     order by valid_from`);

/** Whether this person was an approved holder of the unit whose authority was taken back, passed on, or is over by its date. */
export async function wasHolder(
  db: Queryable,
  organisationId: string,
  personId: string,
  today: PlainDate,
): Promise<boolean> {
  const rows = await db.query(sql`
    select from organisations.authority_grant
     where organisation_id = ${organisationId} and capacity = 'HOLDER' and person_id = ${personId}
       and (state in ('REVOKED', 'SUPERSEDED', 'EXPIRED') or (state = 'APPROVED' and valid_to < ${today}))
     limit 1`);
  return rows.length > 0;
}

/** Approved delegates of a unit by who signed their letters: `signedBy` that person, or `notSignedBy` anybody else. */
export const findDelegates = (
  db: Queryable,
  organisationId: string,
  today: PlainDate,
  who: { signedBy: string } | { notSignedBy: string },
): Promise<readonly Standing[]> =>
  db.query<Standing>(sql`
    select ${standing} from organisations.authority_grant g
     where organisation_id = ${organisationId} and capacity = 'DELEGATE' and state = 'APPROVED'
       and (valid_to is null or valid_to >= ${today})
       and ${'signedBy' in who ? sql`holder_person_id = ${who.signedBy}` : sql`holder_person_id <> ${who.notSignedBy}`}
     order by grant_id for no key update`);
