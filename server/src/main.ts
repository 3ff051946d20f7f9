import { type Logger, pino } from 'pino';
import { composeHouse } from './compose.ts';
import { demoTraces, seedDemo, settleNation } from './demo/index.ts';
import { type Config, readConfig } from './platform/config.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { type Database, openDatabase, type Queryable } from './platform/database/index.ts';
import { APP_ROLE, migrate } from './platform/database/migrate.ts';
import { openReplica, type Replica } from './platform/replica/index.ts';

/** How long a stop may take: requests and jobs under way are finished, within reason. */
const STOP_MS = 10_000;

/** What was opened, in order; a stop, and a start that fails, close it from the last to the first. */
type Opened = (() => Promise<unknown>)[];

async function closeAll(opened: Opened): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}

/** The platform: open the database → migrate → compose → listen. `proceed` throws when somebody wants it to stop. */
async function start(config: Config, part: string, log: Logger, opened: Opened, proceed: () => void): Promise<void> {
  const embedded = config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir, log }) : undefined;
  if (embedded) opened.push(() => embedded.stop());
  proceed();
  const connectionString = config.databaseUrl ?? embedded?.connectionString ?? '';
  await migrate({ connectionString: config.migrationUrl ?? connectionString });
  const role = await usableRole(connectionString);
  const database = openDatabase({ connectionString, role, max: 24 });
  opened.push(() => database.close());
  const replica = await openReplicaOf(config, { database, role, log });
  if (replica) opened.push(() => replica.close());
  proceed();

  const clock = () => new Date();
  if (config.mode === 'production') await refuseDemo(database, clock());
  else await seedDemo(database, { now: clock(), dataDir: config.dataDir, log });
  proceed();

  const house = await composeHouse({ config, database, replica, clock, log });
  if (part !== 'web') {
    const worker = await house.startWorker();
    opened.push(() => worker.stop());
  }
  const refresh = () => house.reload().then(() => house.drainSpool());
  const reloading = setInterval(
    () => refresh().catch((error: Error) => log.warn({ err: error.message }, 'reload failed')),
    5_000,
  );
  opened.push(async () => clearInterval(reloading));
  opened.push(() => house.app.close());
  proceed();
  if (part !== 'worker') await house.app.listen({ host: config.host, port: config.port });
  log.info({ mode: config.mode, port: config.port }, 'listening');
  if (config.mode === 'demo' && part !== 'web') opened.push(settlingNation(database, config.demoUnits, log));
}

async function openReplicaOf(
  config: Config,
  parts: { database: Database; role: string | undefined; log: Logger },
): Promise<Replica | undefined> {
  const { databaseUrl, replicaUrl, dataDir } = config;
  if (databaseUrl === undefined || replicaUrl === undefined) return undefined;
  const { database, role, log } = parts;
  return openReplica({ primaryUrl: databaseUrl, primaryPool: database.pool, replicaUrl, role, dataDir, log });
}

/** The many units of the demo come while the house is open; a stop waits for the batch under way. */
function settlingNation(database: Database, units: number, log: Logger): () => Promise<void> {
  let stopped = false;
  const settled = settleNation(database, { units, log, stopped: () => stopped }).catch((error: Error) =>
    log.warn({ err: error.message }, 'the nation is not settled'),
  );
  return async () => {
    stopped = true;
    await settled;
  };
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const role = (process.argv.includes('--role') ? process.argv[process.argv.indexOf('--role') + 1] : 'all') ?? '';
  if (!['web', 'worker', 'all'].includes(role)) throw new Error('--role is web, worker or all');
  const log = pino({ level: config.logLevel, base: { role } });
  const opened: Opened = [];
  let stopping = false;
  const proceed = () => {
    if (stopping) throw new Error('stopped while starting');
  };
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    // A database that is away would be waited for without end. What is unfinished then is rolled back or done again.
    setTimeout(() => process.exit(1), STOP_MS).unref();
    await starting.catch(() => undefined);
    await closeAll(opened);
    process.exit(0);
  };
  // Heard from the first moment on: a stop while starting must not leave the embedded database behind.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
  const starting = start(config, role, log, opened, proceed);
  try {
    await starting;
  } catch (error) {
    if (stopping) return;
    await closeAll(opened).catch((late: Error) => log.warn({ err: late.message }, 'not everything was closed'));
    throw error;
  }
}

/** The role without schema rights, where this connection may take it on. */
async function usableRole(connectionString: string): Promise<string | undefined> {
  const probe = openDatabase({ connectionString, max: 1 });
  try {
    const [row] = await probe.query<{ usable: boolean }>({
      text: `select exists (select from pg_roles where rolname = $1 and pg_has_role(current_user, oid, 'member')) as usable`,
      values: [APP_ROLE],
    });
    return row?.usable ? APP_ROLE : undefined;
  } finally {
    await probe.close();
  }
}

async function refuseDemo(database: Queryable, now: Date): Promise<void> {
  const traces = await demoTraces(database, process.env, now);
  if (traces.length > 0)
    throw new Error(`production does not start with what belongs to the demo:\n  ${traces.join('\n  ')}`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
