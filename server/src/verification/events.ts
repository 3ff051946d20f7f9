import type { Queryable } from '../platform/database/index.ts';
import type { Subscription } from '../platform/events/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import type { Engine } from '../platform/use-case/index.ts';
import { visitAbandonHours } from './parameters.ts';
import { abandonOldVisits, lapseOldCodes } from './store/expire.ts';
import { flagAfterDeath, flagOtherUnits } from './store/flags.ts';
import { deleteOldReads } from './store/reads.ts';

/**
 * What this module listens to: its own issues and closes (a close may come without a code before), to mark the same
 * person's visits to several units on one day (INV-VER-15); and a death, to mark what was issued for a later day.
 */
export const subscriptions = (db: Queryable): Subscription[] => [
  ...['verification.ClaimCodeIssued', 'verification.VisitClosed'].map((event) => ({
    event,
    handler: 'flagOtherUnits',
    handle: (payload: Record<string, unknown>) =>
      flagOtherUnits(db, String(payload.personId), String(payload.serviceDate)),
  })),
  {
    event: 'entitlement.PersonDied',
    handler: 'flagAfterDeath',
    handle: (payload) => flagAfterDeath(db, String(payload.personId), String(payload.deathDate)),
  },
];

const HOUR_MS = 3_600_000;
/** Housekeeping only, no rule: a read has long expired, but for a day a late retry still hears that rather than "not found". */
const READ_KEPT_HOURS = 24;

/** What passes with time: visits nobody finished, codes nobody closed, reads long expired. */
export const routines = ({ database: db, clock, parameters }: Pick<Engine, 'database' | 'clock' | 'parameters'>) => [
  {
    name: 'expire-visits',
    everyMs: 60_000,
    run: async () => {
      const now = clock();
      const openHours = parameters.on(bangkokDate(now)).get(visitAbandonHours);
      await abandonOldVisits(db, new Date(now.getTime() - openHours * HOUR_MS));
      await deleteOldReads(db, new Date(now.getTime() - READ_KEPT_HOURS * HOUR_MS));
    },
  },
  {
    name: 'lapse-codes',
    everyMs: 3_600_000,
    run: () => lapseOldCodes(db, bangkokDate(clock()), clock()),
  },
];
