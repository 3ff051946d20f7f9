import { FAMILIES, NAMES, PROVINCES } from './world.ts';

export const UNITS_PATH = '/api/directory/units';

const pick = <T>(from: readonly T[], number: number): T => from[number % from.length] as T;

/**
 * What people ask of a search on a phone: a part of a name in a province, a profession open now, near me, a code; every twentieth
 * asks for nothing and pages through the country. A fixed order, so that both sides are asked the same.
 */
export function question(number: number): Readonly<Record<string, string>> {
  const province = pick(PROVINCES, number * 5 + 1);
  switch (number % 20) {
    case 0:
      return { page: String((number % 50) + 1) };
    case 1:
    case 2:
    case 3:
    case 4:
      return { q: pick(NAMES, number), province };
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
      return { family: pick(FAMILIES, number), province, open: 'now' };
    case 10:
    case 11:
    case 12:
    case 13:
      return {
        lat: (7 + (number % 110) / 10).toFixed(3),
        lng: (98.5 + (number % 50) / 10).toFixed(3),
        family: 'PHARMACY',
      };
    case 14:
    case 15:
      return { code: `S${number.toString(16).toUpperCase().padStart(4, '0').slice(-4)}` };
    case 16:
    case 17:
      return { province };
    default:
      return { q: `${pick(NAMES, number)} ${number % 2_000}` };
  }
}

/** The address of question `number`. */
export const questionPath = (number: number): string => `${UNITS_PATH}?${new URLSearchParams(question(number))}`;
