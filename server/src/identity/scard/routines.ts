import type { Engine } from '../../platform/use-case/index.ts';
import { deleteOldFamilies } from './store/families.ts';

const WEEK_MS = 7 * 86_400_000;

/** Tokens of card sign-ins that are long over are forgotten. */
export const scardRoutines = ({ database, clock }: Pick<Engine, 'database' | 'clock'>) => [
  {
    name: 'forget-scard-families',
    everyMs: 3_600_000,
    run: () => deleteOldFamilies(database, new Date(clock().getTime() - WEEK_MS)),
  },
];
