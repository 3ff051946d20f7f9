import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { inServer, runOf, withDatabase } from './databases.ts';

export interface TestDatabase {
  connectionString: string;
  /** Cuts every connection and removes the database. */
  drop(): Promise<void>;
}

/**
 * A fresh, migrated, otherwise empty database (about 30 ms). Call it in `beforeAll` and `drop()` in `afterAll`; a
 * forgotten one goes with the run.
 */
export async function testDatabase(): Promise<TestDatabase> {
  return copyOf(inject('databaseTemplate'));
}

/** A database of the run with what is in `template`. */
export async function copyOf(template: string): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `sitthi_test_${runOf(template)}_${randomBytes(6).toString('hex')}`;
  await inServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    connectionString: withDatabase(server, name),
    drop: () =>
      inServer(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}
