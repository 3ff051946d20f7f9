/** The invented units of the demo world: six hospitals and thirteen innovation units. */
import type { ServiceFamily } from '../../registry/index.ts';
import { inventedPid, uuidFrom } from './deterministic.ts';
import { type Affiliation, CLINICS, HOSPITALS, type Place, type RegistrationType } from './unit-rows.ts';

export interface DemoUnit {
  readonly hcode: string;
  readonly hcode9: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: 'HOSPITAL' | 'INNOVATION';
  readonly family: ServiceFamily | null;
  readonly regionNo: number;
  readonly provinceCode: string;
  readonly affiliation: Affiliation;
  readonly subAffiliation?: 'ARMY';
  readonly registrationTypes: readonly RegistrationType[];
  /** False: visits are refused with UNIT_NOT_REACTIVATED. */
  readonly reactivated: boolean;
  readonly phone: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The unit's API token, the same on every fresh start; the demo world alone has such tokens. */
  readonly apiToken: string;
  /** Citizen id of the unit's recorder, who is its desk officer. */
  readonly recorderPid: string;
}

/** The pharmacy that shows UNIT_NOT_REACTIVATED. */
const NOT_REACTIVATED = '99812';

/** The hospital of the army, which registers its own (GRP-09). */
const ARMY = '99805';

/** 3990000000023 records at the first hospital; the others follow from 1001. */
const recorderPid = (hcode: string): string => inventedPid(3, hcode === '99801' ? 2 : 1000 + Number(hcode) - 99800);

function unit(hcode: string, [regionNo, provinceCode, latitude, longitude]: Place) {
  // A few hundred metres between neighbours, so that a map shows more than one pin.
  const offset = (Number(hcode) - 99800) * 0.0021;
  return {
    hcode,
    regionNo,
    provinceCode,
    latitude: Number((latitude + offset).toFixed(4)),
    longitude: Number((longitude - offset).toFixed(4)),
    phone: `0450${hcode}`,
    reactivated: hcode !== NOT_REACTIVATED,
    apiToken: uuidFrom(`api token of ${hcode}`),
    recorderPid: recorderPid(hcode),
  };
}

export const DEMO_UNITS: readonly DemoUnit[] = [
  ...HOSPITALS.map(([hcode, name, nameEn, place, affiliation, registrationTypes]) => ({
    ...unit(hcode, place),
    hcode9: `HA00${hcode}`,
    name,
    nameEn,
    kind: 'HOSPITAL' as const,
    family: null,
    affiliation,
    ...(hcode === ARMY ? { subAffiliation: 'ARMY' as const } : {}),
    registrationTypes,
  })),
  ...CLINICS.map(([hcode, name, nameEn, family, place]) => ({
    ...unit(hcode, place),
    hcode9: `IN00${hcode}`,
    name,
    nameEn,
    kind: 'INNOVATION' as const,
    family,
    affiliation: 'PRIVATE' as const,
    registrationTypes: ['SPECIFIC_FIELD' as const],
  })),
];
