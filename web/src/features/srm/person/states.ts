import type { PersonRights } from '../../../api/srm-check.ts';
import { ofOtherFund } from './rights-words.ts';

/** What stands in a person's way, in the order in which it matters; nothing when he is registered with a unit. */
export type PersonState = 'deceased' | 'unknown' | 'otherFund' | 'vacant' | 'none' | 'unregistered';

const THAI = '099';

export function stateOf(person: PersonRights): PersonState | undefined {
  if (person.civilStatus === 'DECEASED') return 'deceased';
  if (ofOtherFund(person)) return 'otherFund';
  if (person.main === null) return person.registering.entitled ? 'vacant' : 'none';
  if (person.civilStatus === 'UNKNOWN') return 'unknown';
  return person.registration === null ? 'unregistered' : undefined;
}

/** Who is in the way of no registration; the rules of registration decide again. */
export function mayRegister(person: PersonRights): boolean {
  const state = stateOf(person);
  return state !== 'deceased' && state !== 'otherFund' && state !== 'none';
}

export const isThai = ({ nationality }: PersonRights): boolean => nationality === THAI;
