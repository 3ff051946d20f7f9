/** What an invented person of the demo world is, and the parts that named persons and the population share. */
import type { PlainDate } from '../../platform/time/index.ts';
import type { PersonName, Sex } from './names.ts';

export interface DemoPerson extends PersonName {
  readonly pid: string;
  /** Stable key; 'POPULATION' for everybody without a story. */
  readonly scenario: string;
  /** One line, 'Thai · English'. */
  readonly what: string;
  readonly sex: Sex;
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', Christian era. */
  readonly birthDate: string;
  /** Three digits, '099' is Thai. */
  readonly nationality: string;
  readonly civilStatus: 'ALIVE' | 'DECEASED';
  readonly deathDate?: PlainDate;
  /** Null is the vacant right of a Thai person, or no right of anybody else. */
  readonly mainInscl: string | null;
  readonly subInscl: string | null;
  readonly rightStart: PlainDate | null;
  /** Last day of the right. */
  readonly rightEnd?: PlainDate;
  readonly primaryHcode: string | null;
  readonly regularHcode: string | null;
  readonly referralHcode: string | null;
  readonly paidModel: string | null;
  readonly provinceCode: string;
  readonly mobile: string;
  /** Visits already counted in today's window of a limit. */
  readonly usedQuota?: { readonly limit: 'limit.commonIllness' | 'limit.dental'; readonly used: number };
}

/** The units a person is registered with, and the payment model of that network. */
export interface Network {
  readonly primaryHcode: string | null;
  readonly regularHcode: string | null;
  readonly referralHcode: string | null;
  readonly paidModel: string | null;
  readonly provinceCode: string;
}

export const NETWORKS = {
  UBON: { primaryHcode: '99802', regularHcode: '99801', referralHcode: '99803', paidModel: '1', provinceCode: '34' },
  CHIANG_MAI: {
    primaryHcode: '99804',
    regularHcode: '99804',
    referralHcode: '99804',
    paidModel: '1',
    provinceCode: '50',
  },
  BANGKOK: { primaryHcode: '99810', regularHcode: '99810', referralHcode: '99810', paidModel: '5', provinceCode: '10' },
} as const satisfies Record<string, Network>;

/**
 * The networks that take registrations (เครือข่าย, master cup): those of the population, and some to move to. The first five
 * characters are the regular unit's code.
 */
export const REGISTRATION_NETWORKS: readonly (Network & { readonly networkId: string })[] = [
  { networkId: '9980100', ...NETWORKS.UBON },
  { networkId: '9980101', ...NETWORKS.UBON, primaryHcode: '99801' },
  { networkId: '9980300', ...NETWORKS.UBON, primaryHcode: '99803', regularHcode: '99803' },
  { networkId: '9980500', ...NETWORKS.UBON, primaryHcode: '99805', regularHcode: '99805', referralHcode: '99805' },
  { networkId: '9980400', ...NETWORKS.CHIANG_MAI },
  { networkId: '9981000', ...NETWORKS.BANGKOK },
];

/**
 * Which of its units a fund shows: the UC family all three, social security the hospital only,
 * other funds none (authen wire 1.2).
 */
export function networkFor(mainInscl: string | null, network: Network): Network {
  const none = { primaryHcode: null, regularHcode: null, referralHcode: null, paidModel: null };
  if (mainInscl === 'UCS' || mainInscl === 'WEL' || mainInscl === 'DIS') return network;
  if (mainInscl === 'SSS') return { ...none, referralHcode: network.referralHcode, provinceCode: network.provinceCode };
  return { ...none, provinceCode: network.provinceCode };
}

/** The UC sub-right of an age; 60 completed years is "not over 60", so it stays with the adults. */
export function universalRightAt(ageYears: number): readonly [mainInscl: string, subInscl: string] {
  if (ageYears <= 12) return ['WEL', '71'];
  return ageYears <= 60 ? ['UCS', '89'] : ['WEL', '77'];
}

/** An invented mobile number from the running part of an id. */
export const inventedMobile = (pid: string): string => `08000${pid.slice(7, 12)}`;
