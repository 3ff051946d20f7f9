import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { findPersonRights } from '../check/person-rights.ts';
import { personRightsSchema } from '../check/view.ts';
import { REGISTRATION_KINDS, type RegistrationDecision } from './model.ts';

/** What somebody is told once he is registered. */
export const registeredSchema = z.object({
  registrationId: z.uuid(),
  kind: z.enum(REGISTRATION_KINDS),
  /** Does it count towards the changes of the fiscal year? */
  counts: z.boolean(),
  person: personRightsSchema,
  /** Path of the slip as PDF. */
  slip: z.string(),
});

/** Where the slip of a registration is printed; rows are found by the person, so that they can lie apart by person. */
export const slipPath = (personId: string, registrationId: string): string =>
  `/api/srm/registrations/${registrationId}/slip.pdf?personId=${personId}`;

export async function registeredView(
  tx: Queryable,
  { today, parameters }: Pick<Context, 'today' | 'parameters'>,
  personId: string,
  { registrationId, decision }: { registrationId: string; decision: RegistrationDecision },
): Promise<z.input<typeof registeredSchema>> {
  const person = await findPersonRights(tx, { personId }, today, parameters);
  if (!person) throw new Error('a person who was registered is not there');
  const { kind, counts } = decision;
  return { registrationId, kind, counts, person, slip: slipPath(personId, registrationId) };
}
