import { z } from 'zod';
import type { Queryable } from '../../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../../platform/refusals/index.ts';
import { type Context, useCase } from '../../../platform/use-case/index.ts';
import { draftOf } from '../add-personnel.ts';
import { EDITORS, type Editor, editorOf, saveNext, savingOf } from '../call.ts';
import { EXAMPLE_ID } from '../example.ts';
import { edited } from '../rules/life.ts';
import { insertRecord, lockRecord, lockRecords } from '../store/records.ts';
import { lockRoster, markCommitted } from '../store/rosters.ts';
import { countsOf, type RosterRow } from './judge-roster.ts';
import { refuseRoster } from './refusals.ts';
import { countsSchema } from './upload-roster.ts';

/** Writes one row as it was judged; ROSTER_OUTDATED when that no longer holds. */
async function writeRow(ctx: Context, tx: Queryable, editor: Editor, row: RosterRow): Promise<Refusal | undefined> {
  const outdated = () => refuseRoster('ROSTER_OUTDATED', { row: row.row });
  const { written, personId, personnelId } = row;
  if (written === null || personId === null) return undefined;
  if (row.verdict === 'NEW') {
    const entered = await insertRecord(tx, draftOf(written, { personId, editor, now: ctx.now }));
    return entered ? undefined : outdated();
  }
  if (row.verdict !== 'CHANGES' || personnelId === null) return undefined;
  const record = await lockRecord(tx, personnelId);
  if (record?.version !== row.version) return outdated();
  const next = edited(record, written, { now: ctx.now, today: ctx.today, result: undefined });
  if (isRefusal(next)) return outdated();
  await saveNext(tx, record, next, { ...savingOf(ctx), by: editor.accountId });
  return undefined;
}

/** Imports the accepted rows of a checked roster: all of them or none, and once however often it is asked. New people are drafts. */
export const commitRoster = useCase({
  name: 'provider.commitRoster',
  summary: { th: 'นำเข้ารายชื่อบุคลากรที่ตรวจแล้ว', en: 'Import a checked roster' },
  input: z.object({ importId: z.uuid() }),
  output: z.object({ counts: countsSchema }),
  route: { method: 'POST', path: '/api/provider/personnel/import/:importId/commit' },
  level: 'L2',
  allow: EDITORS,
  refusals: ['ACCOUNT_TYPE_NOT_ELIGIBLE', 'AUTHORITY_NOT_APPROVED', 'ROSTER_NOT_FOUND', 'ROSTER_OUTDATED'],
  idempotent: true,
  audit: { action: 'provider.commitRoster' },
  example: { importId: EXAMPLE_ID },
  run: async (ctx, { importId }) => {
    const editor = editorOf(ctx.actor);
    if (isRefusal(editor)) return editor;
    ctx.note({ subject: editor.organisationId, purpose: 'ROSTER', detail: { importId } });
    return ctx.transaction(async (tx) => {
      const roster = await lockRoster(tx, importId, ctx.now);
      if (roster?.organisationId !== editor.organisationId) return refuseRoster('ROSTER_NOT_FOUND');
      if (roster.counts !== null) return { counts: roster.counts };
      await lockRecords(
        tx,
        roster.rows.flatMap(({ personnelId }) => personnelId ?? []),
      );
      for (const row of roster.rows) {
        const refused = await writeRow(ctx, tx, editor, row);
        if (refused) return refused;
      }
      const counts = countsOf(roster.rows);
      await markCommitted(tx, importId, counts, ctx.now);
      return { counts };
    });
  },
});
