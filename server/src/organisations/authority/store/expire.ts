import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { GrantEvent } from '../model.ts';

export interface Ended {
  readonly grantId: string;
  readonly organisationId: string;
  readonly event: Extract<GrantEvent, 'EXPIRED' | 'SUPERSEDED' | 'SUSPENDED'>;
}

/**
 * Marks what has ended by its date; nothing rests on it, for every reader looks at the period. One that was shortened because
 * another takes its place ends under that name. Rows another worker has in hand are left to it.
 */
export const markEnded = (tx: Queryable, today: PlainDate, now: Date): Promise<readonly Ended[]> =>
  tx.query<Ended>(sql`
    update organisations.authority_grant g
       set state = coalesce(g.ends_as, 'EXPIRED'), ended_at = ${now}, version = version + 1, updated_at = ${now}
     where g.grant_id in (select grant_id from organisations.authority_grant
                           where state = 'APPROVED' and valid_to < ${today} limit 500 for update skip locked)
    returning grant_id as "grantId", organisation_id as "organisationId", state as event`);

/** Those whose last day comes by `until` and who were not reminded yet; a shortened one was told already. */
export const markWarned = (tx: Queryable, today: PlainDate, until: PlainDate, now: Date) =>
  tx.query<{ grantId: string }>(sql`
    update organisations.authority_grant g set warned_at = ${now}
     where g.grant_id in (select grant_id from organisations.authority_grant
                           where state = 'APPROVED' and valid_to between ${today} and ${until} and warned_at is null and ends_as is null
                           limit 500 for update skip locked)
    returning grant_id as "grantId"`);
