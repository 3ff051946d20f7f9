import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { inject } from 'vitest';
import { bangkokDate, type PlainDate, startOfBangkokDay } from '../platform/time/index.ts';
import { inServer, withDatabase } from './databases.ts';
import { copyOf, type TestDatabase } from './index.ts';

/**
 * A database with the demo world as it was made on the morning of `now`'s day. The world is made once in a run for each
 * day and population, and copied from then on: making it anew costs seconds of password hashing every time. What belongs
 * to a data folder is not in it; `seedDemo` with the folder of the house adds it.
 */
export async function demoDatabase(options: { now: Date; population?: number }): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const empty = inject('databaseTemplate');
  const day = bangkokDate(options.now);
  const template = `${empty}_${day.replaceAll('-', '')}_${options.population ?? 'whole'}`;
  await inServer(server, async (client) => {
    // Two workers may want the same world at once: the second waits, and finds it made.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    if (!(await exists(client, template))) await makeWorld(client, { server, empty, template, day, ...options });
  });
  return copyOf(template);
}

async function exists(client: pg.Client, database: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  return rowCount === 1;
}

interface World {
  readonly server: string;
  readonly empty: string;
  readonly template: string;
  readonly day: PlainDate;
  readonly population?: number;
}

/** Made under another name: a world that was not finished must not look like one. */
async function makeWorld(client: pg.Client, world: World): Promise<void> {
  const { server, empty, template, day, ...people } = world;
  const draft = `${template}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${draft} TEMPLATE ${empty}`);
  await seed(withDatabase(server, draft), { ...people, now: startOfBangkokDay(day) });
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

async function seed(connectionString: string, options: { now: Date; population?: number }): Promise<void> {
  // Most who want a world find it made and need no server code for it.
  const [{ seedDemo }, { openDatabase }, { APP_ROLE }, { pino }] = await Promise.all([
    import('../demo/index.ts'),
    import('../platform/database/index.ts'),
    import('../platform/database/migrate.ts'),
    import('pino'),
  ]);
  const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-world-'));
  const database = openDatabase({ connectionString, role: APP_ROLE, max: 4 });
  try {
    await seedDemo(database, { ...options, dataDir, log: pino({ level: 'silent' }) });
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  // Enrolled with the key of the folder that has just gone.
  await inServer(connectionString, (client) => client.query('DELETE FROM identity.agent_enrolment'));
}
