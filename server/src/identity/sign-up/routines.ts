import type { Engine } from '../../platform/use-case/index.ts';
import { deleteExpiredSignUps } from './store/sign-ups.ts';

/** A sign-up that nobody finished is forgotten with everything that was said in it. */
export const signUpRoutines = ({ database, clock }: Pick<Engine, 'database' | 'clock'>) => [
  { name: 'forget-sign-ups', everyMs: 600_000, run: () => deleteExpiredSignUps(database, clock()) },
];
