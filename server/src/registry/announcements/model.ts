/**
 * The life of an announcement (ประกาศ): a draft, submitted for its signature, signed, and perhaps withdrawn later; a draft may be
 * given up. The public sees what is SIGNED and in force (INV-REG-1).
 */
export const ANNOUNCEMENT_STATES = ['DRAFT', 'SUBMITTED', 'SIGNED', 'WITHDRAWN', 'CANCELLED'] as const;
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

export const ANNOUNCEMENT_EVENTS = [
  'DRAFTED',
  'EDITED',
  'ITEMS_ADDED',
  'ITEMS_REMOVED',
  'SUBMITTED',
  'RETURNED',
  'SIGNED',
  'WITHDRAWN',
  'CANCELLED',
] as const;
export type AnnouncementEvent = (typeof ANNOUNCEMENT_EVENTS)[number];

/** Whoever did one of these had a hand in what is announced, and does not sign it. */
export const WRITING: readonly AnnouncementEvent[] = ['DRAFTED', 'EDITED', 'ITEMS_ADDED', 'ITEMS_REMOVED', 'SUBMITTED'];

/**
 * What becomes of one line of a choice: it can be announced; or the code is nobody's, stands there twice, or is in this draft
 * already; or the unit is not registered as this type, is suspended, or not within the days; or another announcement has it.
 */
export const ITEM_VERDICTS = [
  'OK',
  'NOT_FOUND',
  'TWICE',
  'IN_THIS_DRAFT',
  'NOT_REGISTERED',
  'SUSPENDED',
  'NOT_WITHIN_DAYS',
  'ANNOUNCED_ALREADY',
] as const;
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

/** Why a type of a unit is not seen by the public, or that it is. */
export const VISIBILITIES = [
  'PUBLIC',
  'REGISTRATION_STARTS_LATER',
  'REGISTRATION_ENDED',
  'REGISTRATION_SUSPENDED',
  'NOT_ANNOUNCED',
  'ANNOUNCEMENT_STARTS_LATER',
  'ANNOUNCEMENT_ENDED',
  'ANNOUNCEMENT_WITHDRAWN',
] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** State of a registration, as `registry.unit_registration` keeps it. */
export const REGISTRATION_STATES = ['ANNOUNCED', 'ACTIVE', 'SUSPENDED', 'RESIGNING', 'TERMINATED'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];
