import type { Queryable } from '../../platform/database/index.ts';
import { addDays, bangkokDate } from '../../platform/time/index.ts';
import { lockRightsOfMany } from '../registration/store/registration-facts.ts';
import { endPeriod } from '../store/end-period.ts';
import type { FeedRow } from './model.ts';
import { keepLeaving } from './store/feeds.ts';
import { countUnnamed, listUnnamed } from './store/periods.ts';

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
  return ids.length;
}

/**
 * Whether a complete file leaves out no more of its fund's members than may be meant: judged once, before the first is ended.
 * @returns how many it leaves out when these are too many
 */
export async function judgeLeaving(tx: Queryable, feed: FeedRow, maxPercent: number): Promise<number | undefined> {
  const { fund, feedId } = feed;
  if (fund === null || feed.leaving !== null) return undefined;
  const { members, unnamed } = await countUnnamed(tx, { feedId, fund });
  if (unnamed * 100 > members * maxPercent) return unnamed;
  await keepLeaving(tx, feedId, unnamed);
  return undefined;
}
