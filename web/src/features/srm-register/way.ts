/** Who asks: the person himself, a guardian, or a delegate (SRM-28 to SRM-30). */
export type Way = 'self' | 'guardian' | 'delegate';

/** The page of each. */
export const PATHS = {
  self: '/srm/register/self',
  guardian: '/srm/register/guardian',
  delegate: '/srm/register/delegate',
} as const satisfies Record<Way, string>;

/** The page of a new-born child (SRM-36). */
export const BIRTH_PATH = '/srm/register/birth';
