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
  /** Why a feed was given up, and the lines that could not be applied; lines before them are applied, they and those behind are not. */
  failure: z
    .object({
      code: z.literal('FEED_CHUNK_FAILED'),
      from: z.number().int(),
      to: z.number().int(),
      text: z.object({ th: z.string(), en: z.string() }),
    })
    .nullable(),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});

/** Behind the last line it was the members whom the file does not name. */
function failureOf({ reached, lines, failedTo }: FeedRow): z.input<typeof feedSchema>['failure'] {
  if (failedTo === null) return null;
  const [from, to] = [Math.min(reached + 1, lines), failedTo];
  const text =
    reached < lines
      ? {
          th: `นำเข้ารายการที่ ${from} ถึง ${to} ไม่ได้ แม้ลองหลายครั้งแล้ว รายการก่อนหน้าบันทึกแล้ว รายการเหล่านี้และรายการหลังจากนี้ยังไม่ถูกบันทึก แจ้งผู้ดูแลระบบ แล้วส่งไฟล์เดิมซ้ำได้`,
          en: `Lines ${from} to ${to} could not be applied, tried several times. Those before are applied; these and those after them are not. Tell the administrators; the same file may be sent again.`,
        }
      : {
          th: 'บันทึกทุกรายการแล้ว แต่สิ้นสุดสิทธิของผู้ที่ไม่อยู่ในไฟล์ไม่ได้ แม้ลองหลายครั้งแล้ว แจ้งผู้ดูแลระบบ แล้วส่งไฟล์เดิมซ้ำได้',
          en: 'Every line is applied, but the rights of those whom the file does not name could not be ended, tried several times. Tell the administrators; the same file may be sent again.',
        };
  return { code: 'FEED_CHUNK_FAILED', from, to, text };
}

export function feedView(row: FeedRow): z.input<typeof feedSchema> {
  const { madeByName, leaving: _judged, failedTo: _shown, ...feed } = row;
  return {
    ...feed,
    failure: failureOf(row),
    madeBy: madeByName,
    madeAt: feed.madeAt.toISOString(),
    finishedAt: feed.finishedAt?.toISOString() ?? null,
  };
}
