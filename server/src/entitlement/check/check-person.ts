import { z } from 'zod';
import { citizenIdSchema } from '../../platform/citizen-id/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { type PlainDate, plainDateSchema } from '../../platform/time/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { refuseEntitlement } from '../refusals.ts';
import { CHECKERS, noteLookUp } from './call.ts';
import { findPersonRights } from './person-rights.ts';
import { refuseCheck } from './refusals.ts';
import type { Whom } from './store/person-facts.ts';
import { type PersonRights, personRightsSchema } from './view.ts';

const PURPOSES = z.enum(['CHECK', 'REGISTER', 'HISTORY']);

/** One person as he is on a date, with the audit told before and after. */
async function check(
  ctx: Context,
  whom: Whom,
  purpose: string,
  date: PlainDate = ctx.today,
): Promise<PersonRights | Refusal> {
  await noteLookUp(ctx, purpose, date === ctx.today ? {} : { date });
  if (date > ctx.today) return refuseCheck('CHECK_DATE_AHEAD');
  const person = await findPersonRights(ctx.db, whom, date, ctx.parametersOn(date));
  if (!person) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
  ctx.note({ subject: person.personId });
  return person;
}

/** A person's rights by citizen id (SRM-16), today or as they were. The id stands in the body, never in an address. */
export const checkPerson = useCase({
  name: 'entitlement.checkPerson',
  summary: { th: 'ตรวจสอบสิทธิด้วยเลขประจำตัวประชาชน', en: 'Check rights by citizen id' },
  input: z.object({ citizenId: citizenIdSchema, purpose: PURPOSES, date: plainDateSchema.optional() }),
  output: personRightsSchema,
  route: { method: 'POST', path: '/api/srm/check/person' },
  level: 'L2',
  allow: CHECKERS,
  refusals: ['RIGHTS_PERSON_NOT_FOUND', 'CHECK_DATE_AHEAD'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.checkPerson' },
  example: { citizenId: '1990000000019', purpose: 'CHECK' },
  run: (ctx, { citizenId, purpose, date }) => check(ctx, { citizenId }, purpose, date),
});

/** The same for somebody who was found by name (SRM-17) or whose page is open. */
export const checkPersonById = useCase({
  name: 'entitlement.checkPersonById',
  summary: { th: 'ตรวจสอบสิทธิของบุคคลที่ค้นพบแล้ว', en: 'Check rights of a person who was found' },
  input: z.object({ personId: z.uuid(), purpose: PURPOSES, date: plainDateSchema.optional() }),
  output: personRightsSchema,
  route: { method: 'POST', path: '/api/srm/check/by-id' },
  level: 'L2',
  allow: CHECKERS,
  refusals: ['RIGHTS_PERSON_NOT_FOUND', 'CHECK_DATE_AHEAD'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.checkPersonById' },
  example: { personId: '00000000-0000-4000-8000-000000000001', purpose: 'CHECK' },
  run: (ctx, { personId, purpose, date }) => check(ctx, { personId }, purpose, date),
});
