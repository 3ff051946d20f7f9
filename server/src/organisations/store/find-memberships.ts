import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { Membership } from '../model.ts';

/** The organisations an account may act for on a date, by code. */
export async function findMemberships(
  db: Queryable,
  accountId: string,
  date: PlainDate,
): Promise<readonly Membership[]> {
  const [row] = await db.query<{ memberships: Membership[] }>({
    name: 'memberships',
    text: 'select organisations.api_memberships($1, $2) as memberships',
    values: [accountId, date],
  });
  return row?.memberships ?? [];
}
