import { allTambons, findAmphoe, findTambon } from '../provider/index.ts';
import type { UnitLine } from './model.ts';

interface Named {
  readonly code: string;
  readonly th: string;
  readonly en: string;
}

/** The names behind a tambon's six digits; null where today's list does not have the code. */
export function placeOf(tambonCode: string | null): Pick<UnitLine['address'], 'tambon' | 'amphoe'> {
  if (tambonCode === null) return { tambon: null, amphoe: null };
  return {
    tambon: findTambon(tambonCode)?.tambon ?? null,
    amphoe: findAmphoe(tambonCode.slice(0, 4)) ?? null,
  };
}

/** The amphoes of a province, by its two digits. */
export function amphoesOf(provinceCode: string): readonly Named[] {
  const inside = allTambons().filter(({ tambonCode }) => tambonCode.startsWith(provinceCode));
  const byCode = new Map(inside.map(({ tambonCode, amphoe }) => [tambonCode.slice(0, 4), amphoe]));
  return [...byCode].map(([code, name]) => ({ code, ...name }));
}

/** The tambons of an amphoe, by its four digits. */
export const tambonsOf = (amphoeCode: string): readonly Named[] =>
  allTambons()
    .filter(({ tambonCode }) => tambonCode.startsWith(amphoeCode))
    .map(({ tambonCode, tambon }) => ({ code: tambonCode, ...tambon }));
