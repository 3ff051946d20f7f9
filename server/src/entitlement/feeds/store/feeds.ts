import type { Queryable } from '../../../platform/database/index.ts';
import type { FeedKind, FeedLine, FeedRow, FeedVerdict } from '../model.ts';

const COLUMNS = `feed_id as "feedId", kind, fund, file_name as "fileName", state, lines, reached, counts, leaving, failed_to as "failedTo", made_by_name as "madeByName",
  made_at as "madeAt", finished_at as "finishedAt"`;

export async function insertFeed(
  db: Queryable,
  feed: {
    feedId: string;
    kind: FeedKind;
    fund: string | null;
    fileName: string;
    by: { accountId: string; name: string };
    at: Date;
  },
): Promise<void> {
  await db.query({
    text: `insert into entitlement.feed (feed_id, kind, fund, file_name, state, made_by, made_by_name, made_at)
           values ($1, $2, $3, $4, 'RECEIVING', $5, $6, $7)`,
    values: [feed.feedId, feed.kind, feed.fund, feed.fileName, feed.by.accountId, feed.by.name, feed.at],
  });
}

/** The lines of a feed as they came, so many at a time. */
export async function insertFeedLines(db: Queryable, feedId: string, lines: readonly FeedLine[]): Promise<void> {
  await db.query({
    name: 'insert-feed-lines',
    text: `insert into entitlement.feed_row (feed_id, line, fields)
           select $1, line, array(select jsonb_array_elements_text(fields)) from jsonb_to_recordset($2) as r(line int, fields jsonb)`,
    values: [feedId, JSON.stringify(lines)],
  });
}

/** The file is in, whole: from now on a worker may take it. */
export async function receiveFeed(db: Queryable, feedId: string, lines: number, sha256: Buffer): Promise<void> {
  await db.query({
    text: `update entitlement.feed set state = 'RECEIVED', lines = $2, sha256 = $3 where feed_id = $1`,
    values: [feedId, lines, sha256],
  });
}

/** It did not come whole, or is no feed: nothing of it is kept. */
export async function failFeed(db: Queryable, feedId: string, at: Date): Promise<void> {
  await db.query({ text: 'delete from entitlement.feed_row where feed_id = $1', values: [feedId] });
  await db.query({
    text: `update entitlement.feed set state = 'FAILED', finished_at = $2, lines = 0, reached = 0 where feed_id = $1`,
    values: [feedId, at],
  });
}

export const listFeedRows = (db: Queryable, limit: number): Promise<readonly FeedRow[]> =>
  db.query<FeedRow>({
    text: `select ${COLUMNS} from entitlement.feed order by made_at desc, feed_id limit $1`,
    values: [limit],
  });

export async function findFeed(db: Queryable, feedId: string): Promise<FeedRow | undefined> {
  const [row] = await db.query<FeedRow>({
    text: `select ${COLUMNS} from entitlement.feed where feed_id = $1`,
    values: [feedId],
  });
  return row;
}

/** Lines that did not do what they say, in the order of the file. */
export const listProblems = (
  db: Queryable,
  feedId: string,
  after: number,
  limit: number,
): Promise<readonly { line: number; verdict: string; problem: string | null }[]> =>
  db.query({
    text: `select line, verdict, problem from entitlement.feed_row
            where feed_id = $1 and verdict not in ('SAME', 'ADDED', 'CHANGED', 'ENDED') and line > $2 order by line limit $3`,
    values: [feedId, after, limit],
  });

/** Takes the oldest feed that waits, or that a worker left lying, until `until`; nobody else takes it before then. */
export async function leaseFeed(db: Queryable, now: Date, until: Date): Promise<FeedRow | undefined> {
  const [row] = await db.query<FeedRow>({
    text: `update entitlement.feed set state = 'RUNNING', leased_until = $2
            where feed_id = (select feed_id from entitlement.feed
                              where state = 'RECEIVED' or (state = 'RUNNING' and leased_until < $1)
                              order by made_at limit 1 for update skip locked)
           returning ${COLUMNS}`,
    values: [now, until],
  });
  return row;
}

/** Holds a feed until the transaction ends. */
export async function holdFeed(tx: Queryable, feedId: string): Promise<FeedRow | undefined> {
  const [row] = await tx.query<FeedRow>({
    text: `select ${COLUMNS} from entitlement.feed where feed_id = $1 for update`,
    values: [feedId],
  });
  return row;
}

export const listFeedLines = (
  tx: Queryable,
  feedId: string,
  after: number,
  limit: number,
): Promise<readonly FeedLine[]> =>
  tx.query<FeedLine>({
    name: 'feed-lines',
    text: 'select line, fields from entitlement.feed_row where feed_id = $1 and line > $2 order by line limit $3',
    values: [feedId, after, limit],
  });

export interface JudgedLine {
  readonly line: number;
  readonly verdict: FeedVerdict;
  readonly personId?: string | undefined;
  readonly problem?: string | undefined;
}

/**
 * What became of some lines, and how far the feed is; in the transaction that did it. What stood in them is forgotten with
 * that: citizen ids are kept by `persons` alone.
 */
export async function keepJudged(
  tx: Queryable,
  feed: FeedRow,
  judged: readonly JudgedLine[],
  reached: number,
  until: Date,
): Promise<void> {
  await tx.query({
    name: 'keep-judged-lines',
    text: `update entitlement.feed_row f set fields = '{}', verdict = j.verdict, person_id = j."personId", problem = j.problem
             from jsonb_to_recordset($2) as j(line int, verdict text, "personId" uuid, problem text)
            where f.feed_id = $1 and f.line = j.line`,
    values: [feed.feedId, JSON.stringify(judged)],
  });
  await tx.query({
    text: 'update entitlement.feed set reached = $2, counts = $3, leased_until = $4, attempts = 0 where feed_id = $1',
    values: [feed.feedId, reached, JSON.stringify(addCounts(feed.counts, judged)), until],
  });
}

/** The counts with some more lines in them. */
export function addCounts(counts: FeedRow['counts'], judged: readonly { verdict: FeedVerdict }[]): FeedRow['counts'] {
  const sums: Partial<Record<FeedVerdict, number>> = { ...counts };
  for (const { verdict } of judged) sums[verdict] = (sums[verdict] ?? 0) + 1;
  return sums;
}

/** A complete file leaves out few enough: from now on they are ended. */
export async function keepLeaving(tx: Queryable, feedId: string, leaving: number): Promise<void> {
  await tx.query({ text: 'update entitlement.feed set leaving = $2 where feed_id = $1', values: [feedId, leaving] });
}

export async function finishFeed(
  tx: Queryable,
  feedId: string,
  state: 'COMPLETED' | 'CANCELLED',
  counts: FeedRow['counts'],
  at: Date,
): Promise<void> {
  await tx.query({
    text: `update entitlement.feed set state = $2, counts = $3, finished_at = $4, leased_until = null where feed_id = $1`,
    values: [feedId, state, JSON.stringify(counts), at],
  });
}

/**
 * Counts a failure of the next chunk of a feed. Nobody tries it again before its lease is over.
 * @returns how often that chunk has failed, and its last line; undefined when the feed is not there any more
 */
export async function countFailure(
  tx: Queryable,
  feed: FeedRow,
  atMost: number,
): Promise<{ attempts: number; lastLine: number } | undefined> {
  const [row] = await tx.query<{ attempts: number; lastLine: number }>({
    text: `update entitlement.feed f set attempts = attempts + 1 where feed_id = $1 and state = 'RUNNING' and reached = $2
           returning attempts, coalesce((select max(line) from (
             select line from entitlement.feed_row r where r.feed_id = f.feed_id and line > f.reached order by line limit $3) chunk),
             f.lines) as "lastLine"`,
    values: [feed.feedId, feed.reached, atMost],
  });
  return row;
}

/** Gives a feed up: what it applied stays, what stands in the lines behind is forgotten. */
export async function giveFeedUp(tx: Queryable, feedId: string, lastLine: number, at: Date): Promise<void> {
  await tx.query({
    text: `update entitlement.feed set state = 'FAILED', failed_to = $2, finished_at = $3, leased_until = null where feed_id = $1`,
    values: [feedId, lastLine, at],
  });
  await tx.query({
    text: 'delete from entitlement.feed_row where feed_id = $1 and verdict is null',
    values: [feedId],
  });
}

/** Drops what was begun long ago and never came whole. */
export async function failAbandoned(db: Queryable, before: Date, at: Date): Promise<void> {
  const rows = await db.query<{ feedId: string }>({
    text: `select feed_id as "feedId" from entitlement.feed where state = 'RECEIVING' and made_at < $1`,
    values: [before],
  });
  for (const { feedId } of rows) await failFeed(db, feedId, at);
}

/** Forgets the lines of feeds that ended long ago, and at once what a cancelled one never applied; their counts stay. */
export async function forgetFeedLines(db: Queryable, before: Date): Promise<void> {
  await db.query({
    text: `delete from entitlement.feed_row where verdict is null and feed_id in
             (select feed_id from entitlement.feed where state = 'CANCELLED' and reached < lines and finished_at >= $1)`,
    values: [before],
  });
  await db.query({
    text: `delete from entitlement.feed_row where feed_id in
             (select feed_id from entitlement.feed where finished_at < $1
               and exists (select from entitlement.feed_row r where r.feed_id = feed.feed_id))`,
    values: [before],
  });
}
