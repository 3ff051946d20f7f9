import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import sql from 'sql-template-tag';
import { composeHouse, type House } from '../compose.ts';
import { seedDemo } from '../demo/index.ts';
import { DEMO_UNITS } from '../demo/world/index.ts';
import { sessionIdleMinutes, sha256 } from '../identity/index.ts';
import { readConfig } from '../platform/config.ts';
import { type Database, openDatabase } from '../platform/database/index.ts';
import { APP_ROLE } from '../platform/database/migrate.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { accountRequestsPerMinute, deskActionLevel } from '../platform/parameters/platform-parameters.ts';
import { demoDatabase } from './demo-database.ts';

export interface TestHouse extends House {
  readonly database: Database;
  readonly connectionString: string;
  /** Sets the clock; it stands still until set again. */
  setNow(instant: string): void;
  /** Unit token of an hcode. */
  token(hcode: string): string;
  /** Somebody signed in by password: answers what `app.inject` needs as headers. `level` lifts the session without the proof. */
  signIn(username: string, level?: 'L2' | 'L3'): Promise<Record<string, string>>;
  /** One JSON request, by a token (`Bearer`), a desk's headers, or nobody. */
  ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    as?: Record<string, string>,
    body?: unknown,
  ): Promise<Reply>;
  close(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into any answer
  readonly body: any;
  readonly headers: Record<string, unknown>;
}

/** The fixed clock of the acceptance scenarios: 15 March 2569, nine in the morning. */
export const SCENARIO_NOW = '2026-03-15T09:00:00+07:00';

/** A whole house on a database of its own, with the demo world, as the program's own role. Call in `beforeAll`, close in `afterAll`. */
export async function testHouse(
  options: { now?: string; population?: number; log?: Logger; env?: Record<string, string> } = {},
): Promise<TestHouse> {
  let now = new Date(options.now ?? SCENARIO_NOW);
  const { connectionString, drop } = await demoDatabase({ now, population: options.population ?? 50 });
  const database = openDatabase({ connectionString, role: APP_ROLE, max: 12 });
  const clock = () => now;
  const log = options.log ?? pino({ level: 'silent' });
  const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-house-'));
  const config = readConfig({ SITTHI_MODE: 'demo', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...options.env });
  await seedDemo(database, { now, dataDir, log }); // the world is there: only the folder's own parts are added
  // The clock stands still: everything a test asks falls into one minute. Then it jumps: nobody falls asleep over it.
  const always = { from: '2024-10-01', approvedBy: 'test', now };
  await setParameter(database, accountRequestsPerMinute, 1_000_000, always);
  await setParameter(database, sessionIdleMinutes, 600, always);
  // A password is enough for a test's desk: what the levels do has tests of its own.
  await setParameter(database, deskActionLevel, 'L1', { from: '2024-10-01', approvedBy: 'test', now });
  const house = await composeHouse({ config, database, clock, log });
  await house.app.ready();

  const ask: TestHouse['ask'] = async (method, path, as = {}, body) => {
    const reply = await house.app.inject({
      method,
      url: path,
      headers: { 'x-requested-with': 'sitthi', ...as },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const json = String(reply.headers['content-type'] ?? '').includes('json');
    return {
      status: reply.statusCode,
      body: json && reply.body !== '' ? reply.json() : reply.body,
      headers: reply.headers,
    };
  };
  return {
    ...house,
    database,
    connectionString,
    ask,
    setNow: (instant) => {
      now = new Date(instant);
    },
    token: (hcode) => DEMO_UNITS.find((unit) => unit.hcode === hcode)?.apiToken ?? '',
    signIn: async (username, level) => {
      const reply = await house.app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { username, password: `${username}-2569` },
      });
      const cookie = reply.cookies.find((candidate) => candidate.name === 'sitthi_session');
      if (!cookie) throw new Error(`could not sign in ${username}: ${reply.body}`);
      if (level) {
        const stepUpAt = level === 'L3' ? now : null;
        await database.query(
          sql`update identity.session set assurance = 'L2', step_up_at = ${stepUpAt} where token_hash = ${sha256(cookie.value)}`,
        );
      }
      return { cookie: `sitthi_session=${cookie.value}` };
    },
    close: async () => {
      await house.app.close();
      await database.close();
      await drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Headers of hospital software with a token. */
export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
