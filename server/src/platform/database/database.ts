import pg from 'pg';
import type { Sql } from 'sql-template-tag';

/** One statement: from the `sql` tag, optionally with a name so that it is prepared once per connection. */
export type Statement = Sql | { readonly text: string; readonly values: readonly unknown[]; readonly name?: string };

/** What a store function needs: a place to send one statement, inside or outside a transaction. */
export interface Queryable {
  query<Row extends object>(statement: Statement): Promise<readonly Row[]>;
}

export interface Database extends Queryable {
  /** Runs `work` in one transaction; any throw rolls it back. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

// Dates stay plain text ('YYYY-MM-DD'): a Date object would move them to another time zone. Counts fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value));

async function run<Row extends object>(on: pg.Pool | pg.PoolClient, statement: Statement): Promise<readonly Row[]> {
  const { text } = statement;
  const values = statement.values as unknown[];
  const named = 'name' in statement && statement.name !== undefined;
  const result = await on.query<Row>(named ? { name: statement.name, text, values } : { text, values });
  return result.rows;
}

/** Opens a pool. `role` is taken on by every connection, so that the program runs without the right to change the schema. */
export function openDatabase(options: { connectionString: string; max?: number; role?: string }): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max ?? 20,
    connectionTimeoutMillis: 5_000,
    // Kept open. A new connection costs the server 30 ms of processor time until it has read its catalogues and planned its
    // statements: opened again by each small burst after ten idle seconds, they made the burst a stall of a tenth of a second.
    idleTimeoutMillis: 0,
    keepAlive: true,
    application_name: 'sitthi',
    ...(options.role ? { options: `-c role=${options.role}` } : {}),
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    pool,
    query: (statement) => run(pool, statement),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const value = await work({ query: (statement) => run(client, statement) });
        await client.query('commit');
        return value;
      } catch (error) {
        await client.query('rollback').catch((rollbackError: Error) => {
          broken = rollbackError;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

const CONNECTION_CLASSES = ['08', '53', '57'];
/** A server that only reads, or gave a read up to follow the one that writes: not the statement's fault either. */
const STANDBY = ['25006', '40001'];

/** True when the error says that the database, not the statement, is the trouble: *source down*, try again. */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as Error & { code?: unknown }).code;
  if (typeof code === 'string') {
    if (CONNECTION_CLASSES.includes(code.slice(0, 2)) && /^[0-9A-Z]{5}$/.test(code)) return true;
    if (STANDBY.includes(code)) return true;
    if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'].includes(code)) return true;
  }
  return /connection terminated|timeout exceeded when trying to connect|query read timeout/i.test(error.message);
}

/** The SQLSTATE our own SQL functions raise; the message is the refusal's code (see `verification/store`). */
export const REFUSED_SQLSTATE = 'ST001';

/** The refusal code raised by one of our SQL functions, or undefined for any other error. */
export function refusedCode(error: unknown): string | undefined {
  if (!(error instanceof pg.DatabaseError) || error.code !== REFUSED_SQLSTATE) return undefined;
  return error.message;
}

/** The table (a partition's own name) whose uniqueness a statement met, or undefined for any other error. */
export const uniqueViolationIn = (error: unknown): string | undefined =>
  error instanceof pg.DatabaseError && error.code === '23505' ? error.table : undefined;
