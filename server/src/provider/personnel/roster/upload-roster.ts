import { z } from 'zod';
import { newId } from '../../../platform/database/index.ts';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { useCase } from '../../../platform/use-case/index.ts';
import { readSpreadsheet } from '../../../services/index.ts';
import { EDITORS, editorOf } from '../call.ts';
import { wordsSchema } from '../model.ts';
import { rosterKeepHours, rosterMaxBytes, rosterMaxRows } from '../parameters.ts';
import { insertRoster } from '../store/rosters.ts';
import { ROSTER_COLUMNS } from './columns.ts';
import { countsOf, judgeRoster, VERDICTS } from './judge-roster.ts';
import { refuseRoster } from './refusals.ts';
import { problemWords } from './words.ts';

const HOUR_MS = 3_600_000;

export const countsSchema = z.object({
  NEW: z.number().int(),
  CHANGES: z.number().int(),
  SAME: z.number().int(),
  REFUSED: z.number().int(),
});

const COLUMN_WORDS = new Map(ROSTER_COLUMNS.map(({ key, th, en }) => [key as string, { th, en }]));

/** Reads a roster and says of each row what a commit would do (นำเข้ารายชื่อบุคลากร). Nothing of it is written. Bytes come by a raw route. */
export const uploadRoster = useCase({
  name: 'provider.uploadRoster',
  summary: { th: 'ตรวจไฟล์รายชื่อบุคลากรก่อนนำเข้า', en: 'Check a roster before it is imported' },
  input: z.object({ name: z.string().trim().min(1).max(200), bytes: z.instanceof(Uint8Array) }),
  output: z.object({
    importId: z.uuid(),
    /** Until when it may be committed. */
    expiresAt: z.iso.datetime(),
    counts: countsSchema,
    rows: z.array(
      z.object({
        row: z.number().int(),
        verdict: z.enum(VERDICTS),
        name: z.string(),
        problems: z.array(
          z.object({ column: z.string(), columnName: wordsSchema, code: z.string(), text: wordsSchema }),
        ),
        changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
      }),
    ),
  }),
  level: 'L2',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'ROSTER_NOT_A_SPREADSHEET',
    'ROSTER_TOO_LARGE',
    'ROSTER_COLUMNS_MISSING',
  ],
  idempotent: false,
  audit: { action: 'provider.uploadRoster' },
  example: { name: 'roster.csv', bytes: new Uint8Array() },
  run: async (ctx, { name, bytes }) => {
    const editor = editorOf(ctx.actor);
    if (isRefusal(editor)) return editor;
    const { organisationId, accountId } = editor;
    const maxBytes = ctx.parameters.get(rosterMaxBytes);
    if (bytes.length > maxBytes) return refuseRoster('ROSTER_TOO_LARGE', { maxBytes });
    const table = await readSpreadsheet(bytes);
    if ('unreadable' in table)
      return table.unreadable === 'TOO_LARGE'
        ? refuseRoster('ROSTER_TOO_LARGE')
        : refuseRoster('ROSTER_NOT_A_SPREADSHEET', table.found === undefined ? {} : { found: table.found });
    const maxRows = ctx.parameters.get(rosterMaxRows);
    if (table.length - 1 > maxRows) return refuseRoster('ROSTER_TOO_LARGE', { maxRows });
    const rows = await judgeRoster(ctx.db, organisationId, table);
    if (isRefusal(rows)) return rows;
    const importId = newId();
    const counts = countsOf(rows);
    ctx.note({ subject: organisationId, purpose: 'ROSTER', detail: { importId, ...counts } });
    const expiresAt = new Date(ctx.now.getTime() + ctx.parameters.get(rosterKeepHours) * HOUR_MS);
    return ctx.transaction(async (tx) => {
      const roster = { importId, organisationId, fileName: name, rows, now: ctx.now, by: accountId, expiresAt };
      await insertRoster(tx, roster);
      return {
        importId,
        expiresAt: expiresAt.toISOString(),
        counts,
        rows: rows.map(({ row, verdict, name: who, problems, changes }) => ({
          row,
          verdict,
          name: who,
          problems: problems.map(({ column, code }) => ({
            column,
            columnName: COLUMN_WORDS.get(column) ?? { th: column, en: column },
            code,
            text: problemWords(code),
          })),
          changes: [...changes],
        })),
      };
    });
  },
});
