import { z } from 'zod';
import { rightName } from '../names.ts';
import { GROUP_CHECK_STATES, GROUP_FORMATS, type GroupCheck, type InputRow } from './model.ts';
import { issueWords, NO_RIGHT } from './words.ts';

const words = z.object({ th: z.string(), en: z.string() });

/** A job without anything of anybody: states and numbers. */
export const groupCheckSchema = z.object({
  groupCheckId: z.uuid(),
  fileName: z.string(),
  format: z.enum(GROUP_FORMATS),
  asOf: z.iso.date(),
  /** Asked as of a past day. */
  past: z.boolean(),
  state: z.enum(GROUP_CHECK_STATES),
  /** Code of the refusal that ended it. */
  failure: z.string().nullable(),
  rowsRead: z.number().int(),
  /** Null until the whole file is read. */
  total: z.number().int().nullable(),
  done: z.number().int(),
  counts: z.object({
    FOUND: z.number().int(),
    DECEASED: z.number().int(),
    NOT_FOUND: z.number().int(),
    BAD_ID: z.number().int(),
  }),
  /** Found persons by main right, most first. */
  rights: z.array(z.object({ code: z.string(), name: words, count: z.number().int() })),
  receivedAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** Until when the result may be downloaded. */
  keepUntil: z.iso.datetime().nullable(),
});

const rowSchema = z.object({
  row: z.number().int(),
  /** Masked: all but the end of an id is left out. */
  text: z.string(),
  issue: z.object({ code: z.string(), text: words }).nullable(),
});

export const groupCheckDetailSchema = groupCheckSchema.extend({
  preview: z.array(rowSchema),
  badRows: z.array(rowSchema),
});

const rowOf = ([row, text, issue]: InputRow) => ({
  row,
  text,
  issue: issue === null ? null : { code: issue, text: issueWords(issue) },
});

export const viewOf = (job: GroupCheck): z.input<typeof groupCheckSchema> => ({
  groupCheckId: job.groupCheckId,
  fileName: job.fileName,
  format: job.format,
  asOf: job.asOf,
  past: job.past,
  state: job.state,
  failure: job.failure,
  rowsRead: job.rowsRead,
  total: job.total,
  done: job.done,
  counts: { FOUND: job.found, DECEASED: job.deceased, NOT_FOUND: job.notFound, BAD_ID: job.bad },
  rights: Object.entries(job.rights)
    .map(([code, count]) => ({ code, name: code === 'NONE' ? NO_RIGHT : rightName(code), count }))
    .sort((a, b) => b.count - a.count),
  receivedAt: job.receivedAt.toISOString(),
  startedAt: job.startedAt?.toISOString() ?? null,
  finishedAt: job.finishedAt?.toISOString() ?? null,
  keepUntil: job.keepUntil?.toISOString() ?? null,
});

export const detailOf = (job: GroupCheck): z.input<typeof groupCheckDetailSchema> => ({
  ...viewOf(job),
  preview: job.preview.map(rowOf),
  badRows: job.badRows.map(rowOf),
});
