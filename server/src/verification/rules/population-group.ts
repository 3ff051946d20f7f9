/** The population group (กลุ่มประชาชน) that decides the order of the channels (AMB-01, AUTH-24, AUTH-27). */
import { ageOn, type PartialDate, type PlainDate } from '../../platform/time/index.ts';
import type { Label } from './channels.ts';

export const POPULATION_GROUPS = {
  GENERAL: { th: 'ประชาชนทั่วไป', en: 'General' },
  SPECIAL: { th: 'กลุ่มพิเศษ (เด็กและผู้สูงอายุ)', en: 'Special (children and elders)' },
} as const satisfies Record<string, Label>;
export type PopulationGroup = keyof typeof POPULATION_GROUPS;

/** The two readings of the age boundary are one parameter change apart: 15/61 (default) or 14/60. */
export interface GroupParameters {
  /** Oldest completed years of a special child. */
  readonly specialMaxChildAge: number;
  /** Youngest completed years of a special elder. */
  readonly specialMinElderAge: number;
}

/**
 * The group on the day of service, in completed years. Decided when the record is loaded and again when the code is
 * issued (AMB-19), because a birthday may lie between. An unknown birth date is GENERAL: age is what makes a person special.
 */
export function populationGroup(
  birth: PartialDate | undefined,
  serviceDate: PlainDate,
  { specialMaxChildAge, specialMinElderAge }: GroupParameters,
): PopulationGroup {
  if (birth === undefined) return 'GENERAL';
  const { years } = ageOn(birth, serviceDate);
  return years <= specialMaxChildAge || years >= specialMinElderAge ? 'SPECIAL' : 'GENERAL';
}
