import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { countsAgainstChunk, faultOf } from '../chunk-fault.ts';
import { chunkMaxAttempts, feedKeepDays, feedMaxLeavingPercent } from '../parameters.ts';
import { applyCivilLines } from './apply-civil-lines.ts';
import { applyFundLines } from './apply-fund-lines.ts';
import { endUnnamed, judgeLeaving } from './end-unnamed.ts';
import type { FeedRow } from './model.ts';
import {
  addCounts,
  countFailure,
  failAbandoned,
  finishFeed,
  forgetFeedLines,
  giveFeedUp,
  holdFeed,
  keepJudged,
  leaseFeed,
  listFeedLines,
} from './store/feeds.ts';

const CHUNK = { FUND: 1_000, CIVIL: 200 } as const;
const LEASE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A file of the whole nation comes in less. */
const ABANDONED_MS = 6 * 3_600_000;

type Parts = Pick<Engine, 'database' | 'clock' | 'parameters' | 'log'>;

/** One chunk of a feed in one transaction. @returns false when there is nothing more to do with it here */
async function step(parts: Parts, feed: FeedRow): Promise<FeedRow | false> {
  const now = parts.clock();
  return parts.database.transaction(async (tx) => {
    const held = await holdFeed(tx, feed.feedId);
    // cancelled, or somebody else went on with it
    if (held?.state !== 'RUNNING' || held.reached !== feed.reached) return false;
    const parameters = parts.parameters.on(bangkokDate(now));
    if (held.reached === held.lines) return finish(tx, held, now, parameters);
    const lines = await listFeedLines(tx, held.feedId, held.reached, CHUNK[held.kind]);
    const apply = held.kind === 'FUND' ? applyFundLines : applyCivilLines;
    const judged = await apply(tx, lines, now, parameters);
    const reached = lines.at(-1)?.line ?? held.lines;
    await keepJudged(tx, held, judged, reached, new Date(now.getTime() + LEASE_MS));
    return { ...held, reached };
  });
}

/** Every line is applied: a complete file ends whom it does not name, and the feed is done. */
async function finish(tx: Queryable, feed: FeedRow, now: Date, parameters: ParameterView): Promise<FeedRow | false> {
  const tooMany = await judgeLeaving(tx, feed, parameters.get(feedMaxLeavingPercent));
  if (tooMany !== undefined) {
    await finishFeed(tx, feed.feedId, 'COMPLETED', { ...feed.counts, REFUSED: tooMany }, now);
    return false;
  }
  const ended = await endUnnamed(tx, feed, CHUNK.FUND, now);
  const counts = addCounts(
    feed.counts,
    Array.from({ length: ended }, () => ({ verdict: 'ENDED' as const })),
  );
  const state = ended < CHUNK.FUND ? 'COMPLETED' : undefined;
  if (state) {
    await finishFeed(tx, feed.feedId, state, counts, now);
    return false;
  }
  await keepJudged(tx, { ...feed, counts }, [], feed.reached, new Date(now.getTime() + LEASE_MS));
  return { ...feed, counts };
}

/** A chunk that failed was undone as a whole; it is tried again after the lease, and after so many times its feed is given up. */
async function failed(parts: Parts, feed: FeedRow, error: unknown): Promise<void> {
  if (!countsAgainstChunk(error)) throw error;
  const now = parts.clock();
  const atMost = parts.parameters.on(bangkokDate(now)).get(chunkMaxAttempts);
  await parts.database.transaction(async (tx) => {
    const count = await countFailure(tx, feed, CHUNK[feed.kind]);
    if (!count) return;
    const { attempts, lastLine } = count;
    const { feedId, reached } = feed;
    parts.log.error(
      { feedId, reached, lastLine, attempts, ...faultOf(error) },
      'a chunk of a feed could not be applied',
    );
    if (attempts >= atMost) await giveFeedUp(tx, feedId, lastLine, now);
  });
}

/** Applies the feeds that wait, chunk by chunk, until none is left. What a killed worker left is taken up where it was. */
export async function workOnFeeds(parts: Parts): Promise<void> {
  for (;;) {
    const now = parts.clock();
    const leased = await leaseFeed(parts.database, now, new Date(now.getTime() + LEASE_MS));
    if (!leased) return;
    let feed: FeedRow | false = leased;
    try {
      while (feed) feed = await step(parts, feed);
    } catch (error) {
      await failed(parts, feed || leased, error);
    }
  }
}

/** What passes with time in the feeds. */
export const feedRoutines = (engine: Engine) => [
  { name: 'work-on-feeds', everyMs: 1_000, run: () => workOnFeeds(engine) },
  {
    name: 'forget-feed-lines',
    everyMs: 3_600_000,
    run: async () => {
      const now = engine.clock();
      await failAbandoned(engine.database, new Date(now.getTime() - ABANDONED_MS), now);
      const days = engine.parameters.on(bangkokDate(now)).get(feedKeepDays);
      return forgetFeedLines(engine.database, new Date(now.getTime() - days * DAY_MS));
    },
  },
];
