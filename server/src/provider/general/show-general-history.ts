import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { findTambon, placeSchema } from '../places/index.ts';
import { BASIC_DATA_READERS, unitToRead } from '../unit-to-read.ts';
import { namesOf } from './general-view.ts';
import { generalDataSchema } from './model.ts';
import { differencesOf } from './rules/index.ts';
import { findProfileVersions } from './store/profiles.ts';

const value = z.union([z.string(), z.number()]).nullable();
const historySchema = z.object({
  /** Newest first. */
  versions: z.array(
    z.object({
      version: z.number(),
      savedAt: z.iso.datetime().nullable(),
      /** Null for what an import brought. */
      savedBy: z.string().nullable(),
      changes: z.array(z.object({ field: generalDataSchema.keyof(), before: value, after: value })),
    }),
  ),
  /** Names of the tambons that occur. */
  places: z.array(placeSchema),
});

/** Who saved the general data when, and what each save changed. */
export const showGeneralHistory = useCase({
  name: 'provider.showGeneralHistory',
  summary: { th: 'ประวัติการแก้ไขข้อมูลทั่วไป', en: 'History of the general data' },
  route: { method: 'GET', path: '/api/provider/general/history' },
  input: z.object({ hcode: z.string().length(5).optional() }),
  output: historySchema,
  level: 'L1',
  allow: [...BASIC_DATA_READERS],
  refusals: [],
  idempotent: false,
  audit: { action: 'provider.showGeneralHistory' },
  example: {},
  run: async (ctx, { hcode }) => {
    const organisationId = await unitToRead(ctx.db, ctx.actor, hcode);
    if (isRefusal(organisationId)) return organisationId;
    ctx.note({ subject: organisationId });
    const rows = await findProfileVersions(ctx.db, organisationId);
    const names = await namesOf(
      ctx.db,
      rows.map(({ savedBy }) => savedBy),
    );
    const versions = rows.map(({ version, savedAt, savedBy, data }, at) => ({
      version,
      savedAt: savedAt?.toISOString() ?? null,
      savedBy: (savedBy && names.get(savedBy)) || null,
      changes: differencesOf(rows[at - 1]?.data ?? {}, data),
    }));
    const codes = new Set(rows.flatMap(({ data }) => data.tambonCode ?? []));
    return {
      versions: versions.toReversed(),
      places: [...codes].flatMap((code) => findTambon(code) ?? []),
    };
  },
});
