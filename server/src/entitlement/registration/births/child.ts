import { createHash } from 'node:crypto';
import { z } from 'zod';
import { findPersonByCitizenId, insertPersons, type PersonFace } from '../../../persons/index.ts';
import { citizenIdSchema } from '../../../platform/citizen-id/index.ts';
import { newId, type Queryable } from '../../../platform/database/index.ts';
import type { Refusal } from '../../../platform/refusals/index.ts';
import { plainDateSchema } from '../../../platform/time/index.ts';
import { refuseRegistration } from '../refusals.ts';

/** A new-born child as the birth certificate (สูติบัตร) names him. */
export const childSchema = z.object({
  citizenId: citizenIdSchema,
  firstName: z.string().trim().min(1).max(100),
  lastName: z.string().trim().min(1).max(100),
  sex: z.enum(['MALE', 'FEMALE']),
  birth: plainDateSchema,
});
export type Child = z.output<typeof childSchema>;

export const certificateNoSchema = z.string().trim().min(1).max(30);

/** What a ThaiD proof of the guardian must have been asked for: this child and this certificate, and no number to be read in it. */
export const birthReferenceOf = (childId: string, certificateNo: string): string =>
  `BIRTH:${createHash('sha256').update(`${childId}:${certificateNo}`).digest('base64url').slice(0, 32)}`;

const TITLES = { MALE: ['ด.ช.', '001'], FEMALE: ['ด.ญ.', '002'] } as const;

/**
 * The child in the register of persons. The civil registration may have sent him already, and what it says of him stands; else
 * he is entered as the certificate names him, and is confirmed when the civil registration is asked for him.
 */
export async function enterChild(
  tx: Queryable,
  child: Child,
  provinceCode: string | undefined,
): Promise<PersonFace | Refusal> {
  const [title, titleCode] = TITLES[child.sex];
  // Does nothing where the number is known, also when two desks enter the same child at once.
  await insertPersons(tx, [
    { ...child, personId: newId(), title, titleCode, nationality: '099', civilStatus: 'UNKNOWN', provinceCode },
  ]);
  const person = await findPersonByCitizenId(tx, child.citizenId);
  if (!person) throw new Error('a child who was entered is not there');
  const same = person.sex === child.sex && child.birth.startsWith(person.birth);
  return same ? person : refuseRegistration('BIRTH_PERSON_DIFFERS');
}
