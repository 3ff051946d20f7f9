import { z } from 'zod';
import { type CivilChange, type CivilEntry, findPersonById, updateFromCivil } from '../../persons/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { recordDeath } from '../feeds/record-death.ts';
import { refuseEntitlement } from '../refusals.ts';
import { lockRights } from '../registration/store/registration-facts.ts';
import { noteLookUp } from './call.ts';
import { civilRegistryPort } from './civil-port.ts';
import { findPersonRights } from './person-rights.ts';
import { refuseCheck } from './refusals.ts';
import { personRightsSchema } from './view.ts';

const change = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() });

/** Enters what is new, and a death with all that it closes. */
async function enter(tx: Queryable, personId: string, entry: CivilEntry, now: Date): Promise<readonly CivilChange[]> {
  // First the rights and then the person, as everybody who enters a death.
  await lockRights(tx, personId);
  const changes = await updateFromCivil(tx, personId, entry, now);
  if (entry.deathDate !== null) await recordDeath(tx, personId, entry.deathDate, now);
  return changes;
}

/** How the registration answered, and what was entered. The person is read afterwards, by whoever answers. */
async function refresh(ctx: Context, personId: string, citizenId: string) {
  const result = await ctx.ports.of(civilRegistryPort).find(citizenId);
  if (result.status === 'SOURCE_DOWN') return refuseCheck('CIVIL_SOURCE_DOWN');
  if (result.status === 'NOT_FOUND') return { status: 'NOT_FOUND' as const, changes: [] };
  return ctx.transaction(async (tx) => {
    const changes = await enter(tx, personId, result.person, ctx.now);
    // The audit tells which fields, and nothing of what is in them.
    ctx.note({ detail: { changed: changes.map(({ field }) => field) } });
    return { status: changes.length > 0 ? ('CHANGED' as const) : ('SAME' as const), changes: [...changes] };
  });
}

/**
 * Asks the civil registration for a person and enters what is new (อัปเดต สนบท., SRM-18): changed, the same, not known there, or
 * nobody could say (`CIVIL_SOURCE_DOWN`). A death closes what it must; the same answer twice changes nothing.
 */
export const refreshPerson = useCase({
  name: 'entitlement.refreshPerson',
  summary: { th: 'อัปเดตข้อมูลบุคคลจากทะเบียนราษฎร', en: 'Refresh a person from the civil registration' },
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    status: z.enum(['CHANGED', 'SAME', 'NOT_FOUND']),
    changes: z.array(change),
    person: personRightsSchema,
  }),
  route: { method: 'POST', path: '/api/srm/check/refresh' },
  level: 'L2',
  allow: ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: ['RIGHTS_PERSON_NOT_FOUND', 'CIVIL_SOURCE_DOWN'],
  idempotent: false,
  audit: { action: 'entitlement.refreshPerson' },
  example: { personId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { personId }) => {
    await noteLookUp(ctx, 'CIVIL_REFRESH');
    const person = await findPersonById(ctx.db, personId);
    if (!person) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    ctx.note({ subject: personId });
    const answer = await refresh(ctx, personId, person.citizenId);
    if (isRefusal(answer)) return answer;
    const after = await findPersonRights(ctx.db, { personId }, ctx.today, ctx.parameters);
    return after ? { ...answer, person: after } : refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
  },
});
