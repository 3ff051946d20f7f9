import { z } from 'zod';
import { getUnits, unitRef, unitRefSchema } from '../../organisations/index.ts';
import { findPersonById } from '../../persons/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseEntitlement } from '../refusals.ts';
import { CHECKERS, noteLookUp } from './call.ts';
import { findDiseases } from './store/diseases.ts';
import { twoLanguages } from './view.ts';

/** Only a registrar asks for a unit that treats; officers and auditors see no sensitive registry at all. */
const treatingUnit = (actor: Actor): string | undefined =>
  actor.kind === 'ACCOUNT' && actor.roles.includes('REGISTRAR') ? actor.organisationId : undefined;

/** The disease registries a person is on (ทะเบียนรายโรค, SRM-21). Sensitive ones are shown to the treating unit alone. */
export const showDiseases = useCase({
  name: 'entitlement.showDiseases',
  summary: { th: 'แสดงข้อมูลทะเบียนรายโรค', en: 'Show disease registries' },
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    registries: z.array(
      z.object({
        code: z.string(),
        name: twoLanguages,
        registeredAt: z.string(),
        unit: unitRefSchema.nullable(),
        status: z.enum(['ACTIVE', 'ENDED']),
      }),
    ),
  }),
  route: { method: 'POST', path: '/api/srm/check/diseases' },
  level: 'L2',
  allow: CHECKERS,
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.showDiseases' },
  example: { personId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { personId }) => {
    await noteLookUp(ctx, 'DISEASES');
    if (!(await findPersonById(ctx.db, personId))) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    ctx.note({ subject: personId });
    const rows = await findDiseases(ctx.db, personId, treatingUnit(ctx.actor));
    const units = await getUnits(
      ctx.db,
      rows.map(({ unit }) => unit),
    );
    return { registries: rows.map((row) => ({ ...row, unit: unitRef(units.get(row.unit)) })) };
  },
});
