import type { Principal } from '../../platform/actor.ts';

/** Who may look persons up, and so many at once (SRM-22, SRM-23). */
export const GROUP_CHECKERS = [
  'REGISTRAR',
  'REGION_OFFICER',
  'CENTRAL_OFFICER',
  'AUDITOR',
] as const satisfies readonly [Principal, ...Principal[]];

const DAY_MS = 24 * 3_600_000;

/** Until when a job that ends now is kept. */
export const keptUntil = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);
