import pg from 'pg';

const prefix = 'sitthi_test_';
const twoHours = 2 * 60 * 60 * 1000;

export const templateName = (run: string) => `${prefix}${run}_template`;

/** The run's name is its start in milliseconds (base 36), so that a later run can tell old left-overs from a neighbour's. */
export const runOf = (name: string) => name.slice(prefix.length).split('_')[0] ?? '';

/** Databases of runs that started more than two hours ago. */
export const leftOvers = (name: string) => Number.parseInt(runOf(name), 36) < Date.now() - twoHours;

/** The same server, another database. */
export function withDatabase(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements in the server's own database, outside any test's. */
export async function inServer<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Drops the test databases whose name is chosen; connections to them are cut. */
export async function dropDatabases(connectionString: string, chosen: (name: string) => boolean): Promise<void> {
  await inServer(connectionString, async (client) => {
    const found = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE starts_with(datname, $1)`,
      [prefix],
    );
    for (const { datname } of found.rows.filter((row) => chosen(row.datname)))
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  });
}
