import { pino } from 'pino';
import { composeHouse } from './compose.ts';
import { demoTraces, seedDemo } from './demo/index.ts';
import { readConfig } from './platform/config.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { openDatabase } from './platform/database/index.ts';
import { APP_ROLE, migrate } from './platform/database/migrate.ts';

/** How long a stop may take: requests and jobs under way are finished, within reason. */
const STOP_MS = 10_000;

/** The platform: read configuration → open the database → migrate → compose → listen. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const role = process.argv.includes('--role') ? process.argv[process.argv.indexOf('--role') + 1] : 'all';
  if (!['web', 'worker', 'all'].includes(role ?? '')) throw new Error('--role is web, worker or all');
  const log = pino({ level: config.logLevel, base: { role } });

  const embedded = config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir, log }) : undefined;
  const connectionString = config.databaseUrl ?? embedded?.connectionString ?? '';
  await migrate({ connectionString: config.migrationUrl ?? connectionString });
  const database = openDatabase({ connectionString, role: await usableRole(connectionString), max: 24 });

  const clock = () => new Date();
  if (config.mode === 'production') await refuseDemo(database);
  else await seedDemo(database, { now: clock(), dataDir: config.dataDir, log });

  const house = await composeHouse({ config, database, clock, log });
  const worker = role === 'web' ? undefined : await house.startWorker();
  const reloading = setInterval(
    () => house.reload().catch((error: Error) => log.warn({ err: error.message }, 'reload failed')),
    5_000,
  );
  if (role !== 'worker') await house.app.listen({ host: config.host, port: config.port });
  log.info({ mode: config.mode, port: config.port }, 'listening');

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    // A database that is away would be waited for without end. What is unfinished then is rolled back or done again.
    setTimeout(() => process.exit(1), STOP_MS).unref();
    clearInterval(reloading);
    await house.app.close();
    await worker?.stop();
    await database.close();
    await embedded?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
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

async function refuseDemo(database: Parameters<typeof demoTraces>[0]): Promise<void> {
  const traces = await demoTraces(database, process.env);
  if (traces.length > 0)
    throw new Error(`production does not start with what belongs to the demo:\n  ${traces.join('\n  ')}`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
