import type { Queryable } from '../../platform/database/index.ts';
import type { LimitOn } from '../limits.ts';

/** Takes one of a limit for a visit. @throws the database's refusal QUOTA_EXHAUSTED when nothing is left */
export async function takeQuota(
  db: Queryable,
  personId: string,
  limit: LimitOn,
  takenBy: string,
  now: Date,
): Promise<void> {
  await db.query({
    text: 'select quota.api_take($1, $2, $3, $4, $5, $6)',
    values: [personId, limit.limit, limit.window, limit.max, takenBy, now],
  });
}
