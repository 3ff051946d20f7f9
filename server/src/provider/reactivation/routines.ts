import type { Routine } from '../../platform/jobs/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { findUnsettled } from '../store/unsettled.ts';
import { reactivationMinimumPersonnel } from './parameters.ts';
import { settleReactivation } from './settle.ts';

type House = Pick<Engine, 'database' | 'clock' | 'parameters'>;

/** Settles the units whose personnel began or ended by date. Each in a transaction of its own, judged anew under its lock. */
export async function settleByDate({ database, clock, parameters }: House): Promise<number> {
  const now = clock();
  const today = bangkokDate(now);
  const view = parameters.on(today);
  const units = await findUnsettled(database, today, view.get(reactivationMinimumPersonnel));
  for (const { organisationId } of units)
    await database.transaction((tx) => settleReactivation(tx, { organisationId, now, by: undefined }, view));
  return units.length;
}

/** What passes with time: a lapse is found within minutes of the day on which nobody is left. */
export const reactivationRoutines = (house: House): Routine[] => [
  { name: 'settle-reactivations', everyMs: 600_000, run: async () => void (await settleByDate(house)) },
];
