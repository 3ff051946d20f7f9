/** The people of the units with a story, and some who work nowhere yet: what the councils of the sandbox know. */

import { SERVICE_FAMILIES } from '../../registry/index.ts';
import { type Professional, professional } from './professionals.ts';
import { DEMO_UNITS } from './units.ts';

const FIRST_RUNNING = 2_000_000;
const FIRST_AT_LARGE = 2_001_000;

export interface StoryProfessional extends Professional {
  /** The unit he works at; null for those who are still to be added by somebody. */
  readonly hcode: string | null;
  /** First day of work. */
  readonly startDate: string;
}

/** What a professional council of the sandbox knows of one person. */
export interface DemoLicence {
  readonly typeCode: string;
  readonly prefix: string;
  readonly no: string;
  /** As the council writes it; one of them is not what the civil registry says. */
  readonly name: string;
  readonly pid: string;
  /** Last day of the licence. */
  readonly expires: string;
  readonly what: string;
}

/** Two at every unit whose re-activation is done. */
export const UNIT_PROFESSIONALS: readonly StoryProfessional[] = DEMO_UNITS.filter(
  ({ reactivated }) => reactivated,
).flatMap(({ hcode, family }) =>
  [0, 1].map((place) => ({
    ...professional(FIRST_RUNNING + (Number(hcode) - 99_800) * 10 + place, family, place === 0),
    hcode,
    startDate: '2025-01-01',
  })),
);

/** Three of each profession who may be added at the screens. */
export const PROFESSIONALS_AT_LARGE: readonly StoryProfessional[] = SERVICE_FAMILIES.filter(
  (family) => family !== 'TELEMED',
).flatMap((family, profession) =>
  [0, 1, 2].map((place) => ({
    ...professional(FIRST_AT_LARGE + profession * 10 + place, family, true),
    hcode: null,
    startDate: '2026-01-01',
  })),
);

const nameOf = (person: Professional) => `${person.title}${person.firstName} ${person.lastName}`;

function licenceOf(person: StoryProfessional, index: number): DemoLicence {
  const base = { typeCode: person.typeCode, prefix: person.licencePrefix, no: person.licenceNo, pid: person.pid };
  if (person.hcode !== null)
    return { ...base, name: nameOf(person), expires: '2029-12-31', what: 'ปฏิบัติงานอยู่ · works at a unit' };
  if (index % 3 === 1) return { ...base, name: nameOf(person), expires: '2025-06-30', what: 'หมดอายุแล้ว · expired' };
  if (index % 3 === 2)
    return {
      ...base,
      name: `${person.title}${person.firstName} เดิมสมมติ`,
      expires: '2029-12-31',
      what: 'ชื่อสกุลไม่ตรง · another family name',
    };
  return { ...base, name: nameOf(person), expires: '2029-12-31', what: 'เพิ่มเป็นบุคลากรได้ · may be added' };
}

/** The data sets of the councils in the sandbox. */
export const DEMO_LICENCES: readonly DemoLicence[] = [
  ...UNIT_PROFESSIONALS.map(licenceOf),
  ...PROFESSIONALS_AT_LARGE.map(licenceOf),
];
