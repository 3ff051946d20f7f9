import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import { addDays, bangkokDate } from '../../platform/time/index.ts';
import { lockRightsOfMany } from '../registration/store/registration-facts.ts';
import { endPeriod } from '../store/end-period.ts';
import type { FeedRow } from './model.ts';
import { listUnnamed } from './store/periods.ts';

/**
 * A file that is complete for its fund: whoever it does not name has left the fund, yesterday at the latest (สิทธิว่าง from
 * today). So many at a time.
 * @returns how many
 */
export async function endUnnamed(tx: Queryable, feed: FeedRow, limit: number, now: Date): Promise<number> {
  const { fund } = feed;
  if (fund === null) return 0;
  const unnamed = await listUnnamed(tx, { feedId: feed.feedId, fund }, limit);
  const ids = unnamed.map(({ personId }) => personId);
  await lockRightsOfMany(tx, ids);
  const yesterday = addDays(bangkokDate(now), -1);
  for (const personId of ids) await endPeriod(tx, personId, fund, yesterday, now);
  if (ids.length > 0)
    await emit(tx, { type: 'entitlement.FundLeft', payload: { feedId: feed.feedId, fund, persons: ids.length } }, now);
  return ids.length;
}
