import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded, stopAbandoned } from '../platform/database/embedded.ts';
import { dropDatabases, inServer, leftOvers, templateName, withDatabase } from './databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string;
    databaseTemplate: string;
  }
}

const folderPrefix = 'sitthi-test-';

/** Servers of runs that were killed: their folders lie in the temporary folder and nobody living owns them. */
async function sweepServers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name);
    const owners = join(folder, 'postgres', 'owners');
    if (!existsSync(owners)) continue;
    await stopAbandoned(folder);
    if (!existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid')))
      rmSync(folder, { recursive: true, force: true });
  }
}

async function openServer(): Promise<{ connectionString: string; close(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (given) return { connectionString: given, close: async () => undefined };
  await sweepServers();
  const dataDir = mkdtempSync(join(tmpdir(), folderPrefix));
  const server = await startEmbedded({ dataDir, database: 'postgres' });
  // Nobody keeps these databases over a loss of power: waiting for the disk at each commit would show nothing.
  await inServer(server.connectionString, async (client) => {
    await client.query('ALTER SYSTEM SET fsync = off');
    await client.query('SELECT pg_reload_conf()');
  });
  const close = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { connectionString: server.connectionString, close };
}

async function makeTemplate(server: string, template: string): Promise<void> {
  await inServer(server, (client) => client.query(`CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8'`));
  const migrations = new URL('../platform/database/migrate.ts', import.meta.url);
  if (!existsSync(migrations)) return;
  const { migrate } = (await import(migrations.href)) as {
    migrate(options: { connectionString: string }): Promise<unknown>;
  };
  await migrate({ connectionString: withDatabase(server, template) });
}

/**
 * One database server for the whole run (the embedded one, or that of TEST_DATABASE_URL / DATABASE_URL) with one
 * migrated template, from which `testDatabase()` copies. Every vitest project asks for it; the first one makes it.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const ready = process.env.SITTHI_TEST_SERVER;
  if (ready) {
    const [server, template] = ready.split('\n') as [string, string];
    project.provide('databaseServer', server);
    project.provide('databaseTemplate', template);
    return undefined;
  }
  const server = await openServer();
  const run = Date.now().toString(36);
  const template = templateName(run);
  await dropDatabases(server.connectionString, leftOvers);
  await makeTemplate(server.connectionString, template);
  process.env.SITTHI_TEST_SERVER = `${server.connectionString}\n${template}`;
  project.provide('databaseServer', server.connectionString);
  project.provide('databaseTemplate', template);
  return async () => {
    delete process.env.SITTHI_TEST_SERVER;
    await dropDatabases(server.connectionString, (name) => name.includes(`_${run}`));
    await server.close();
  };
}
