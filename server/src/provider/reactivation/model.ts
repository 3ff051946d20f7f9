/** How far the re-activation (Re-Activated) of a unit is. */
export const REACTIVATION_STATES = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'LAPSED'] as const;
export type ReactivationState = (typeof REACTIVATION_STATES)[number];

/** What its history tells. RESTORED: a lapsed unit is complete again. */
export const REACTIVATION_EVENTS = [
  'OPENED',
  'GENERAL_DONE',
  'GENERAL_MISSING',
  'PERSONNEL_DONE',
  'PERSONNEL_MISSING',
  'COMPLETED',
  'LAPSED',
  'RESTORED',
] as const;
export type ReactivationEvent = (typeof REACTIVATION_EVENTS)[number];

/** The two menus that make a unit complete (RACT-08, AMB-15); the arrangement of services is not one of them. */
export const MENUS = ['GENERAL', 'PERSONNEL'] as const;
export type Menu = (typeof MENUS)[number];
