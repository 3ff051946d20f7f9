import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { BASIC_DATA_READERS, unitToRead } from '../unit-to-read.ts';
import { generalView } from './general-view.ts';
import { generalViewSchema } from './model.ts';

/** The general data of a unit with what the agency keeps of it (CPP-01..15). */
export const showGeneral = useCase({
  name: 'provider.showGeneral',
  summary: { th: 'ข้อมูลทั่วไปของหน่วยบริการ', en: 'General data of the unit' },
  route: { method: 'GET', path: '/api/provider/general' },
  input: z.object({
    /** For officers: another unit than the one acted for. */
    hcode: z.string().length(5).optional(),
  }),
  output: generalViewSchema,
  level: 'L1',
  allow: [...BASIC_DATA_READERS],
  refusals: [],
  idempotent: false,
  audit: { action: 'provider.showGeneral' },
  example: {},
  run: async (ctx, { hcode }) => {
    const organisationId = await unitToRead(ctx.db, ctx.actor, hcode);
    if (isRefusal(organisationId)) return organisationId;
    ctx.note({ subject: organisationId });
    return (await generalView(ctx.db, organisationId, ctx)) ?? refuseRequest('NOT_FOUND');
  },
});
