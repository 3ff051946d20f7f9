import type { Engine } from '../../platform/use-case/index.ts';
import { forgetOldTries } from './store/forget.ts';

const WEEK_MS = 7 * 86_400_000;

/** Links, tries and challenges that are over stay a week, for somebody who asks what happened, and are gone then. */
export const credentialRoutines = ({ database, clock }: Pick<Engine, 'database' | 'clock'>) => [
  {
    name: 'forget-old-tries',
    everyMs: 3_600_000,
    run: () => forgetOldTries(database, new Date(clock().getTime() - WEEK_MS)),
  },
];
