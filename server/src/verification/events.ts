import type { Queryable } from '../platform/database/index.ts';
import type { Subscription } from '../platform/events/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import { abandonOldVisits, lapseOldCodes } from './store/expire.ts';
import { flagOtherUnits } from './store/flags.ts';
import { deleteOldReads } from './store/reads.ts';

/**
 * What this module listens to: its own issues and closes (a close may come without a code before), to mark the same
 * person's visits to several units on one day (INV-VER-15).
 */
export const subscriptions = (db: Queryable): Subscription[] =>
  ['verification.ClaimCodeIssued', 'verification.VisitClosed'].map((event) => ({
    event,
    handler: 'flagOtherUnits',
    handle: (payload) => flagOtherUnits(db, String(payload.personId), String(payload.serviceDate)),
  }));

/** What passes with time: visits nobody finished, codes nobody closed, reads long expired. */
export const routines = (db: Queryable, clock: () => Date) => [
  {
    name: 'expire-visits',
    everyMs: 60_000,
    run: async () => {
      const now = clock();
      await abandonOldVisits(db, new Date(now.getTime() - 4 * 3_600_000));
      await deleteOldReads(db, new Date(now.getTime() - 24 * 3_600_000));
    },
  },
  {
    name: 'lapse-codes',
    everyMs: 3_600_000,
    run: () => lapseOldCodes(db, bangkokDate(clock()), clock()),
  },
];
