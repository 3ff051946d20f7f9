import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded } from '../../../server/src/platform/database/embedded.ts';
import { allMigrations, migrate } from '../../../server/src/platform/database/migrate.ts';

export interface BenchServer {
  /** Address of one of the server's databases. */
  address(database: string): string;
  /** Folder of the embedded server's data, for the question whether the disk is large enough; undefined for another server. */
  readonly folder: string | undefined;
  close(): Promise<void>;
}

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data');

/** The server under test: that of DATABASE_URL, or the embedded one in `folder` (bench/data), which keeps its big registers. */
export async function openServer(folder?: string): Promise<BenchServer> {
  const given = process.env.DATABASE_URL;
  const home = folder === undefined ? HOME : resolve(folder);
  if (!given) mkdirSync(home, { recursive: true });
  const embedded = given ? undefined : await startEmbedded({ dataDir: home, database: 'bench' });
  const base = given ?? embedded?.connectionString ?? '';
  const address = (database: string) => {
    const url = new URL(base);
    url.pathname = `/${database}`;
    return url.href;
  };
  return { address, folder: given ? undefined : home, close: async () => embedded?.stop() };
}

export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Changes when the schema or the generator changes: a kept database is used again only while it is the same. */
async function fingerprint(version: string): Promise<string> {
  const hash = createHash('sha256').update(version);
  for (const migration of await allMigrations()) hash.update(migration.hash);
  return hash.digest('hex');
}

/**
 * A migrated database with what `fill` puts in. `keep`: made once and used again until the schema changes; otherwise it is
 * thrown away first. Answers its address.
 */
export async function benchDatabase(
  server: BenchServer,
  options: { name: string; version: string; keep: boolean; fill: (connectionString: string) => Promise<void> },
): Promise<string> {
  const { name } = options;
  const mark = await fingerprint(options.version);
  const address = server.address(name);
  const kept = await withClient(server.address('postgres'), async (client) => {
    const found = await client.query<{ mark: string | null }>(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
      [name],
    );
    if (options.keep && found.rows[0]?.mark === mark) return true;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
    return false;
  });
  if (kept) return address;
  await migrate({ connectionString: address });
  await options.fill(address);
  await withClient(server.address('postgres'), (client) => client.query(`comment on database ${name} is '${mark}'`));
  return address;
}
