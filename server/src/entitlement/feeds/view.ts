import { z } from 'zod';
import { FEED_KINDS, FEED_STATES, FEED_VERDICTS, type FeedRow } from './model.ts';

/** One feed with how far it is and what became of its lines. */
export const feedSchema = z.object({
  feedId: z.uuid(),
  kind: z.enum(FEED_KINDS),
  /** The main right that the file was complete for; null: only what changed. */
  fund: z.string().nullable(),
  fileName: z.string(),
  state: z.enum(FEED_STATES),
  lines: z.number().int(),
  reached: z.number().int(),
  counts: z.partialRecord(z.enum(FEED_VERDICTS), z.number().int()),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});

export const feedView = ({ madeByName, leaving: _judged, ...feed }: FeedRow): z.input<typeof feedSchema> => ({
  ...feed,
  madeBy: madeByName,
  madeAt: feed.madeAt.toISOString(),
  finishedAt: feed.finishedAt?.toISOString() ?? null,
});
