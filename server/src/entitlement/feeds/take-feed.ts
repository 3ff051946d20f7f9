import { z } from 'zod';
import { newId } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { universalMainRights } from '../parameters.ts';
import { findMainRight } from '../rights.ts';
import { FEED_KINDS } from './model.ts';
import { readLines } from './read-lines.ts';
import { refuseFeed } from './refusals.ts';
import { failFeed, findFeed, insertFeed, insertFeedLines, receiveFeed } from './store/feeds.ts';
import { feedSchema, feedView } from './view.ts';

/**
 * Takes in a file of another fund's members, or of civil changes (นำเข้าข้อมูลกองทุนอื่นและทะเบียนราษฎร; SRM-33, SYS-24). Its bytes come by
 * a raw route as a stream; a worker applies it afterwards. With `fund` the file is complete for that fund: whoever it does not
 * name has left it.
 */
export const takeFeed = useCase({
  name: 'entitlement.takeFeed',
  summary: { th: 'นำเข้าข้อมูล', en: 'Take in a feed' },
  input: z.object({
    name: z.string().trim().min(1).max(200),
    kind: z.enum(FEED_KINDS),
    fund: z
      .string()
      .refine((code) => findMainRight(code) !== undefined)
      .optional(),
    bytes: z.custom<AsyncIterable<Uint8Array>>((value) => Symbol.asyncIterator in Object(value)),
  }),
  output: feedSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: ['FEED_HEADINGS_WRONG', 'FEED_UNREADABLE', 'FEED_NAMES_NOBODY', 'FEED_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.takeFeed' },
  example: { name: 'members.csv', kind: 'FUND', bytes: (async function* () {})() },
  run: async (ctx, { name, kind, fund, bytes }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const whole = kind === 'FUND' ? (fund ?? null) : null;
    if (whole && ctx.parameters.get(universalMainRights).includes(whole)) return refuseFeed('FEED_NAMES_NOBODY');
    const feedId = newId();
    ctx.note({ subject: feedId, detail: { kind, fund: fund ?? null } });
    await insertFeed(ctx.db, {
      feedId,
      kind,
      fund: whole,
      fileName: name,
      by: { accountId: actor.accountId, name: actor.displayName },
      at: ctx.now,
    });
    try {
      const read = await readLines(kind, bytes, (lines) => insertFeedLines(ctx.db, feedId, lines));
      if (isRefusal(read) || (whole && read.lines === 0)) {
        await failFeed(ctx.db, feedId, ctx.now);
        return isRefusal(read) ? read : refuseFeed('FEED_NAMES_NOBODY');
      }
      await receiveFeed(ctx.db, feedId, read.lines, read.sha256);
    } catch (error) {
      // The sender went away, or the database: nothing of it is applied; the routine that forgets drops what is left.
      await failFeed(ctx.db, feedId, ctx.now).catch(() => undefined);
      throw error;
    }
    const feed = await findFeed(ctx.db, feedId);
    return feed ? feedView(feed) : refuseFeed('FEED_NOT_FOUND');
  },
});
