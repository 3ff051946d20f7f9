import { z } from 'zod';
import type { PersonFace } from '../persons/index.ts';
import { citizenIdSchema } from '../platform/citizen-id/index.ts';
import { type PlainDate, plainDateSchema } from '../platform/time/index.ts';
import { type Context, useCase } from '../platform/use-case/index.ts';
import type { RightsOn } from './model.ts';
import { refuseEntitlement } from './refusals.ts';
import { findRights, findRightsUnaudited } from './store/find-rights.ts';

/**
 * A person and his rights on a date, for hospital software (ตรวจสอบสิทธิ; authen wire 4.4, 4.5). One statement reads and
 * writes the audit row with its purpose (INV-ENT-10).
 */
export const lookUpRights = useCase({
  name: 'entitlement.lookUpRights',
  summary: { th: 'ตรวจสอบสิทธิรายบุคคล', en: 'Look up a person’s rights' },
  input: z.object({
    citizenId: citizenIdSchema,
    date: plainDateSchema.optional(),
    purpose: z.enum(['RIGHT_SEARCH', 'REAL_PERSON']),
  }),
  output: z.object({ person: z.custom<PersonFace>(), rights: z.custom<RightsOn>(), at: z.date() }),
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['AUTHEN', 'ENDPOINT'],
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.lookUpRights' },
  example: { citizenId: '1990000000019', purpose: 'RIGHT_SEARCH' },
  run: async (ctx, { citizenId, date, purpose }) => {
    ctx.note({ purpose });
    const { person, rights } = await findAudited(ctx, citizenId, date ?? ctx.today);
    if (!person || !rights) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    return { person, rights, at: ctx.now };
  },
});

/** A person with his rights, and the audit row beside them wherever one can be written. */
export async function findAudited(ctx: Context, citizenId: string, date: PlainDate) {
  if (!ctx.readOnly) {
    const found = await findRights(ctx.db, citizenId, date, ctx.auditRow());
    ctx.auditWritten();
    return found;
  }
  const found = await findRightsUnaudited(ctx.db, citizenId, date);
  ctx.note({ subject: found.person?.personId });
  return found;
}
