import { setDeceased } from '../../persons/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import { addDays, type PlainDate, startOfBangkokDay } from '../../platform/time/index.ts';
import { lockRights } from '../registration/store/registration-facts.ts';
import { endRightsByDeath } from './store/end-rights-by-death.ts';

/**
 * Enters a death (แจ้งตาย), and closes what it must close: the rights end with the day of death — a service of that day was still
 * given to a living person (INV-ENT-4) — and so does the registration. Announces `entitlement.PersonDied`. Entering the same
 * death again does nothing.
 * @returns false when just that was on record already
 */
export async function recordDeath(tx: Queryable, personId: string, deathDate: PlainDate, now: Date): Promise<boolean> {
  await lockRights(tx, personId);
  if (!(await setDeceased(tx, personId, deathDate))) return false;
  await endRightsByDeath(tx, personId, deathDate, startOfBangkokDay(addDays(deathDate, 1)), now);
  await emit(tx, { type: 'entitlement.PersonDied', payload: { personId, deathDate } }, now);
  return true;
}
