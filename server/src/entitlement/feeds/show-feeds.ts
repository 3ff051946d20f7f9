import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { FEED_COLUMNS, FEED_VERDICTS } from './model.ts';
import { refuseFeed } from './refusals.ts';
import { findFeed, finishFeed, holdFeed, listFeedRows, listProblems } from './store/feeds.ts';
import { feedSchema, feedView } from './view.ts';

const SHOWN = 100;
const ID = '00000000-0000-4000-8000-000000000001';

/** The feeds of late, newest first, and the columns that a file has. */
export const listFeeds = useCase({
  name: 'entitlement.listFeeds',
  summary: { th: 'รายการข้อมูลนำเข้า', en: 'List feeds' },
  route: { method: 'GET', path: '/api/srm/feeds' },
  input: z.object({}),
  output: z.object({
    items: z.array(feedSchema),
    columns: z.object({ FUND: z.array(z.string()), CIVIL: z.array(z.string()) }),
  }),
  level: 'L2',
  allow: ['CENTRAL_OFFICER', 'AUDITOR'],
  refusals: [],
  idempotent: false,
  audit: { action: 'entitlement.listFeeds' },
  example: {},
  run: async (ctx) => ({
    items: (await listFeedRows(ctx.db, SHOWN)).map(feedView),
    columns: { FUND: [...FEED_COLUMNS.FUND], CIVIL: [...FEED_COLUMNS.CIVIL] },
  }),
});

/** One feed, and the lines that did not do what they say: the first of them after a line, so many at a time. */
export const showFeed = useCase({
  name: 'entitlement.showFeed',
  summary: { th: 'รายงานผลข้อมูลนำเข้า', en: 'Report of a feed' },
  route: { method: 'GET', path: '/api/srm/feeds/:feedId' },
  input: z.object({ feedId: z.uuid(), after: z.coerce.number().int().nonnegative().default(0) }),
  output: feedSchema.extend({
    problems: z.array(
      z.object({ line: z.number().int(), verdict: z.enum(FEED_VERDICTS), problem: z.string().nullable() }),
    ),
    more: z.boolean(),
  }),
  level: 'L2',
  allow: ['CENTRAL_OFFICER', 'AUDITOR'],
  refusals: ['FEED_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.showFeed' },
  example: { feedId: ID },
  run: async (ctx, { feedId, after }) => {
    const feed = await findFeed(ctx.db, feedId);
    if (!feed) return refuseFeed('FEED_NOT_FOUND');
    const rows = await listProblems(ctx.db, feedId, after, SHOWN + 1);
    const problems = rows
      .slice(0, SHOWN)
      .map(({ line, verdict, problem }) => ({ line, verdict: verdict as never, problem }));
    return { ...feedView(feed), problems, more: rows.length > SHOWN };
  },
});

/** Stops a feed between two chunks: what is applied stays applied, and the same file sent again does the rest. */
export const cancelFeed = useCase({
  name: 'entitlement.cancelFeed',
  summary: { th: 'ยกเลิกการนำเข้าข้อมูล', en: 'Cancel a feed' },
  route: { method: 'POST', path: '/api/srm/feeds/:feedId/cancel' },
  input: z.object({ feedId: z.uuid() }),
  output: feedSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: ['FEED_NOT_FOUND', 'FEED_CLOSED'],
  idempotent: true,
  audit: { action: 'entitlement.cancelFeed' },
  example: { feedId: ID },
  run: async (ctx, { feedId }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: feedId });
    return ctx.transaction(async (tx) => {
      const feed = await holdFeed(tx, feedId);
      if (!feed) return refuseFeed('FEED_NOT_FOUND');
      if (!['RECEIVED', 'RUNNING'].includes(feed.state)) return refuseFeed('FEED_CLOSED');
      await finishFeed(tx, feedId, 'CANCELLED', feed.counts, ctx.now);
      const after = await findFeed(tx, feedId);
      return after ? feedView(after) : refuseFeed('FEED_NOT_FOUND');
    });
  },
});
