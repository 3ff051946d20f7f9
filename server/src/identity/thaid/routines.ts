import type { Engine } from '../../platform/use-case/index.ts';
import { deleteThaidRequests } from './store.ts';

/** Kept for a day after they are void, for whoever asks why a confirmation did not hold. */
const KEPT_MS = 24 * 60 * 60_000;

/** Ways to ThaiD that are over are forgotten; what they proved lives on in what it was used for. */
export const thaidRoutines = ({ database, clock }: Pick<Engine, 'database' | 'clock'>) => [
  {
    name: 'forget-thaid-requests',
    everyMs: 600_000,
    run: () => deleteThaidRequests(database, new Date(clock().getTime() - KEPT_MS)),
  },
];
