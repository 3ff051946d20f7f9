import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { BASIC_DATA_READERS } from '../unit-to-read.ts';
import { readableRecord } from './call.ts';
import { EXAMPLE_ID } from './example.ts';
import { differences, snapshotOf } from './rules/differences.ts';
import { findVersions } from './store/versions.ts';
import { namesOf } from './view.ts';

const versionSchema = z.object({
  version: z.number().int(),
  savedAt: z.iso.datetime(),
  savedByName: z.string(),
  /** Field by field against the version before; `before` is null in the first one. */
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});

/** What a record said before, newest first, with what each version changed (ประวัติการแก้ไข). */
export const showPersonnelHistory = useCase({
  name: 'provider.showPersonnelHistory',
  summary: { th: 'ประวัติการแก้ไขข้อมูลบุคลากร', en: 'The history of a personnel record' },
  input: z.object({ personnelId: z.uuid() }),
  output: z.object({ versions: z.array(versionSchema) }),
  route: { method: 'GET', path: '/api/provider/personnel/:personnelId/history' },
  level: 'L1',
  allow: BASIC_DATA_READERS,
  refusals: ['PERSONNEL_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'provider.showPersonnelHistory' },
  example: { personnelId: EXAMPLE_ID },
  run: async (ctx, { personnelId }) => {
    ctx.note({ subject: personnelId, purpose: 'PERSONNEL_HISTORY' });
    const record = await readableRecord(ctx, personnelId);
    if (isRefusal(record)) return record;
    const kept = await findVersions(ctx.db, personnelId);
    // What a seed or a take-over brought has no kept version until it is first changed.
    const rows = kept.length > 0 ? kept : [{ ...record, data: snapshotOf(record) }];
    const nameOf = await namesOf(
      ctx.db,
      rows.map(({ savedBy }) => savedBy),
    );
    const versions = rows.map(({ version, savedAt, savedBy, data }, at) => ({
      version,
      savedAt: savedAt.toISOString(),
      savedByName: nameOf(savedBy),
      changes: differences(rows[at - 1]?.data, data).filter(({ field }) => field !== 'confirmedBy'),
    }));
    return { versions: versions.reverse() };
  },
});
