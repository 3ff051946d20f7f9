import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { findUnit } from '../store/units.ts';
import { RESOURCE_TYPES, resourcesOf } from './resources.ts';

/** One FHIR R4 resource of an announced unit; its id begins with the unit's code. */
export const showResource = useCase({
  name: 'directory.showResource',
  summary: { th: 'ดูทรัพยากร FHIR ของหน่วยบริการ', en: 'Read a FHIR resource of a unit' },
  input: z.object({
    type: z.enum(RESOURCE_TYPES),
    id: z.string().regex(/^[A-Z0-9]{5}(-[A-Za-z0-9-]{1,58})?$/),
    publicUrl: z.url().describe('where the code systems live; the route says it'),
  }),
  output: z.looseObject({ resourceType: z.enum(RESOURCE_TYPES), id: z.string() }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['NOT_FOUND'],
  idempotent: false,
  audit: false, // of a unit, not of people
  example: { type: 'Organization', id: '99811', publicUrl: 'http://127.0.0.1:8080' },
  run: async (ctx, { type, id, publicUrl }) => {
    const row = await findUnit(ctx.db, id.slice(0, 5), ctx.today);
    const found = row && resourcesOf(row, publicUrl).find((one) => one.resourceType === type && one.id === id);
    return found ?? refuseRequest('NOT_FOUND');
  },
});
