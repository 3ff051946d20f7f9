/** The worker's part of group registrations as a program of its own, so that a test can kill it: DATABASE_URL, CLOCK. */
import { pino } from 'pino';
import { groupRoutines } from '../entitlement/index.ts';
import { openDatabase } from '../platform/database/index.ts';
import { APP_ROLE } from '../platform/database/migrate.ts';
import { Parameters } from '../platform/parameters/index.ts';

const { DATABASE_URL: connectionString = '', CLOCK = '' } = process.env;
const database = openDatabase({ connectionString, role: APP_ROLE, max: 2 });
const parameters = new Parameters();
await parameters.reload(database);
const clock = () => new Date(CLOCK);
const routine = groupRoutines({ database, clock, parameters, log: pino() }).find(
  ({ name }) => name === 'run-group-jobs',
);
process.stdout.write('ready\n');
await routine?.run();
process.stdout.write('over\n');
await database.close();
