import type { Routine } from '../../../platform/jobs/index.ts';
import type { Engine } from '../../../platform/use-case/index.ts';
import { deleteLapsed } from '../store/jobs.ts';
import { dropLeftCopies } from './own-copy.ts';
import { groupCheckWorker } from './turn.ts';

const HOUR_MS = 3_600_000;

/** What the worker does for group checks: their turns, and forgetting what was kept long enough. */
export function groupCheckRoutines(house: Pick<Engine, 'database' | 'clock' | 'parameters' | 'log'>): Routine[] {
  const worker = groupCheckWorker(house);
  return [
    { name: 'group-checks', everyMs: 250, run: () => worker.turn() },
    {
      name: 'forget-group-checks',
      everyMs: HOUR_MS,
      run: async () => {
        const now = house.clock();
        await dropLeftCopies(new Date(Date.now() - HOUR_MS));
        await deleteLapsed(house.database, now, new Date(now.getTime() - HOUR_MS));
      },
    },
  ];
}
