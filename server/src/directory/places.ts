import { findAmphoe, findTambon } from '../provider/index.ts';
import type { UnitLine } from './model.ts';

/** The names behind a tambon's six digits; null where today's list does not have the code. */
export function placeOf(tambonCode: string | null): Pick<UnitLine['address'], 'tambon' | 'amphoe'> {
  if (tambonCode === null) return { tambon: null, amphoe: null };
  return {
    tambon: findTambon(tambonCode)?.tambon ?? null,
    amphoe: findAmphoe(tambonCode.slice(0, 4)) ?? null,
  };
}
