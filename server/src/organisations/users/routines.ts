import { closePendingAccounts } from '../../identity/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { takeLapsed } from './store/open-invitations.ts';

const HOUR_MS = 3_600_000;

/** Who never confirmed the address loses the account that waited, so that its user name is free again. */
export async function endLapsedInvitations({ database, clock }: Pick<Engine, 'database' | 'clock'>): Promise<void> {
  await database.transaction(async (tx) => closePendingAccounts(tx, await takeLapsed(tx, clock())));
}

export const invitationRoutines = (engine: Pick<Engine, 'database' | 'clock'>) => [
  { name: 'lapsed-invitations', everyMs: HOUR_MS, run: () => endLapsedInvitations(engine) },
];
