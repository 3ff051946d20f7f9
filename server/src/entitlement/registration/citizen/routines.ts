import type { Engine } from '../../../platform/use-case/index.ts';
import { deleteTickets } from '../store/tickets.ts';

/** Tickets that are over are forgotten after an hour. */
export const registrationRoutines = ({ database, clock }: Pick<Engine, 'database' | 'clock'>) => [
  {
    name: 'forget-citizen-tickets',
    everyMs: 600_000,
    run: () => deleteTickets(database, new Date(clock().getTime() - 3_600_000)),
  },
];
