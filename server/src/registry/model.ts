/** The service families of innovation units (วิชาชีพ); a list of data, not exactly seven. */
export const SERVICE_FAMILIES = [
  'PHARMACY',
  'NURSING',
  'MEDICAL',
  'TELEMED',
  'DENTAL',
  'PHYSIO',
  'TTM',
  'MEDTECH',
] as const;
export type ServiceFamily = (typeof SERVICE_FAMILIES)[number];

/** What a unit may give on a date, as `registry.api_unit_on` answers. */
export interface UnitOn {
  /** Any registration in force. */
  readonly active: boolean;
  /** Registered as a primary, regular or referral unit. */
  readonly generalCare: boolean;
  readonly families: readonly ServiceFamily[];
}

/** What a unit may give by its families as `registry.api_families` answers them: a null for general care, in no order. */
export function unitOn(families: readonly (string | null)[]): UnitOn {
  const announced = families.filter((family): family is ServiceFamily => family !== null).sort();
  return { active: families.length > 0, generalCare: announced.length < families.length, families: announced };
}
