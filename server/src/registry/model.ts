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
