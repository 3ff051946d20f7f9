import type { Refusal } from '../../platform/refusals/index.ts';
import { refuseRegistration } from './refusals.ts';

/** A number of a change that is taken, or days that overlap. */
const CONSTRAINTS = ['23505', '23P01'];

/**
 * Whoever writes rights holds the person first, so that two do not meet. Should somebody not have held him, the constraints of
 * the tables still let only one through: the other one hears so, and nothing of his is kept.
 */
export async function unlessMet<T>(work: () => Promise<T | Refusal>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && CONSTRAINTS.includes(String(error.code)))
      return refuseRegistration('REGISTRATION_MEANWHILE');
    throw error;
  }
}
