import { emit } from '../../platform/events/index.ts';
import type { Routine } from '../../platform/jobs/index.ts';
import { addDays, bangkokDate } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { BY_CLOCK } from './call.ts';
import { tellApplicant } from './notify.ts';
import { authorityWarnDays } from './parameters.ts';
import { markEnded, markWarned } from './store/expire.ts';
import { insertGrantEvent } from './store/history.ts';

type House = Pick<Engine, 'database' | 'clock' | 'parameters'>;

/** Marks authorities whose last day is over, and tells whom they concern. */
export async function endByDate({ database, clock }: House): Promise<void> {
  const now = clock();
  await database.transaction(async (tx) => {
    for (const { grantId, organisationId, event } of await markEnded(tx, bangkokDate(now), now)) {
      await insertGrantEvent(tx, grantId, { event, by: BY_CLOCK, at: now });
      if (event !== 'EXPIRED') continue; // the others were told when the day was fixed
      await tellApplicant(tx, grantId, 'EXPIRED', now);
      await emit(tx, { type: 'organisations.AuthorityExpired', payload: { grantId, organisationId } }, now);
    }
  });
}

/** Reminds those whose authority ends within the days the agency has set. */
export async function warnBeforeEnd({ database, clock, parameters }: House): Promise<void> {
  const now = clock();
  const today = bangkokDate(now);
  const until = addDays(today, parameters.on(today).get(authorityWarnDays));
  await database.transaction(async (tx) => {
    for (const { grantId } of await markWarned(tx, today, until, now)) {
      await insertGrantEvent(tx, grantId, { event: 'EXPIRING', by: BY_CLOCK, at: now });
      await tellApplicant(tx, grantId, 'EXPIRING', now);
    }
  });
}

/** What passes with time. */
export const authorityRoutines = (house: House): Routine[] => [
  { name: 'end-authorities', everyMs: 600_000, run: () => endByDate(house) },
  { name: 'warn-authorities', everyMs: 3_600_000, run: () => warnBeforeEnd(house) },
];
