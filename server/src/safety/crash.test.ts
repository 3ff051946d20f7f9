import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../demo/index.ts';
import { embeddedLayout, startEmbedded, stopAbandoned } from '../platform/database/embedded.ts';
import { type Database, openDatabase } from '../platform/database/index.ts';
import { migrate } from '../platform/database/migrate.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { deskActionLevel } from '../platform/parameters/platform-parameters.ts';
import { bangkokDate } from '../platform/time/index.ts';
import {
  type ApiIssue,
  askCode,
  codesOf,
  type DeskIssue,
  elderAtPharmacy,
  type Fixtures,
  type Outcome,
  send,
  signInAt,
  verifyAtDesk,
} from './load.ts';
import { type PlatformProcess, startPlatform, startProgram } from './platform-process.ts';
import { brokenPromises } from './promises.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-crash-'));
const env = { DATA_DIR: dataDir, SIM_PORT: '0', LOG_LEVEL: 'warn' };
let platform: PlatformProcess;
let fixtures: Fixtures;
let said = '';

const start = async () => {
  platform = await startPlatform(env);
  await platform.ready();
};

/**
 * A world of people enough for the load. It comes from desks, too, and nobody holds a phone here: a password is enough
 * for this house.
 */
async function makeWorld(): Promise<void> {
  const embedded = await startEmbedded({ dataDir });
  await migrate({ connectionString: embedded.connectionString });
  const { db, leave } = await database();
  const now = new Date();
  await seedDemo(db, { now, dataDir, log: pino({ level: 'silent' }), population: 2_000 });
  await setParameter(db, deskActionLevel, 'L1', { from: '2024-10-01', approvedBy: 'test', now });
  await leave();
  await embedded.stop();
}

beforeAll(async () => {
  await makeWorld();
  await start();
  fixtures = (await (await fetch(`${platform.url}/sandbox/fixtures`)).json()) as Fixtures;
}, 240_000);

afterAll(async () => {
  await platform?.stop();
  await stopAbandoned(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

/** People who may have a code; each scene takes others. */
function* people(fits: (birthYear: number) => boolean): Generator<string> {
  for (const person of fixtures.persons) {
    const plain = person.scenario === 'POPULATION' && person.civilStatus === 'ALIVE' && person.nationality === '099';
    if (plain && ['UCS', 'WEL'].includes(person.mainInscl ?? '') && fits(Number(person.birthDate.slice(0, 4))))
      yield person.pid;
  }
}
const take = (from: Generator<string>, count: number) => Array.from({ length: count }, () => String(from.next().value));
const thisYear = new Date().getFullYear();

/** 200 codes by software (a hundred people, two hospitals each) and 20 by the card at a pharmacy, where quota is taken. */
interface Load {
  readonly byApi: readonly ApiIssue[];
  readonly byDesk: readonly DeskIssue[];
  readonly cookie: string;
}

let adults: Generator<string>;
let elders: Generator<string>;

async function prepare(): Promise<Load> {
  adults ??= people((year) => thisYear - year > 20 && thisYear - year < 58);
  elders ??= people((year) => thisYear - year > 65);
  const unit = (hcode: string) => {
    const found = fixtures.units.find((candidate) => candidate.hcode === hcode);
    if (!found) throw new Error(`no unit ${hcode}`);
    return found;
  };
  const byApi = take(adults, 100).flatMap((pid) =>
    ['99801', '99803'].map((hcode) => {
      const { apiToken, recorderPid } = unit(hcode);
      return { pid, hcode, token: apiToken, recorderPid, transId: `${hcode}-${pid}` };
    }),
  );
  const desk = { cookie: await signInAt(platform, 'desk.pharmacy'), token: unit('99811').apiToken };
  const byDesk: DeskIssue[] = [];
  for (const pid of take(elders, 20)) byDesk.push(await elderAtPharmacy(platform, desk, pid));
  return { byApi, byDesk, cookie: desk.cookie };
}

/** Fires everything at once and does `disaster` when a third has been acknowledged. */
async function fire(load: Load, disaster: () => Promise<void>): Promise<{ api: Outcome[]; desk: Outcome[] }> {
  let acknowledged = 0;
  let struck: Promise<void> | undefined;
  const watched = async (request: Promise<Outcome>) => {
    const outcome = await request;
    if (outcome !== 'UNKNOWN' && ++acknowledged === 70) struck = disaster();
    return outcome;
  };
  const desk = load.byDesk.map((issue) => watched(verifyAtDesk(platform, load.cookie, issue)));
  const api = load.byApi.map((issue) => watched(askCode(platform, issue)));
  const outcomes = { api: await Promise.all(api), desk: await Promise.all(desk) };
  expect(struck, 'the disaster came while requests were under way').toBeDefined();
  await struck;
  return outcomes;
}

const codeIn = (outcome: Outcome | undefined) =>
  typeof outcome === 'object' && 'code' in outcome ? outcome.code : undefined;

/** Asks again for all that was not acknowledged, and answers the code of every request. */
async function repeat(load: Load, first: { api: Outcome[]; desk: Outcome[] }) {
  const today = bangkokDate(new Date());
  const codes = await Promise.all(
    load.byApi.map(async (issue, at) => {
      const again = codeIn(first.api[at]) ? undefined : await askCode(platform, issue);
      // Written before the crash, but the answer was lost: then the number is known and the code can be looked up.
      if (again && !codeIn(again)) expect(again).toEqual({ refused: expect.stringMatching(/transId ซ้ำ|ซ้ำใน 1 วัน/) });
      return codeIn(first.api[at]) ?? codeIn(again);
    }),
  );
  const api = await Promise.all(
    load.byApi.map(async (issue, at) => ({ issue, code: codes[at], found: await codesOf(platform, issue, today) })),
  );
  const desk = await Promise.all(
    load.byDesk.map(async (issue, at) => {
      const again = await verifyAtDesk(platform, load.cookie, issue);
      expect(codeIn(again), JSON.stringify(again)).toMatch(/^PP\d{10}$/);
      const before = codeIn(first.desk[at]);
      if (before) expect(codeIn(again)).toBe(before); // the same key gives the same answer, after the crash as well
      return codeIn(again);
    }),
  );
  return { api, desk };
}

async function database(): Promise<{ db: Database; leave(): Promise<void> }> {
  const embedded = await startEmbedded({ dataDir });
  const db = openDatabase({ connectionString: embedded.connectionString, max: 2 });
  return {
    db,
    leave: async () => {
      await db.close();
      await embedded.stop();
    },
  };
}

const postmaster = () =>
  Number(readFileSync(join(embeddedLayout(dataDir).cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** What is killed; how that is made ready, so that it then comes at once; and how the house comes back. */
const disasters: [string, () => Promise<() => Promise<void>>, () => Promise<void>][] = [
  ['the platform', async () => () => platform.kill(), start],
  [
    'the database server',
    async () => async () => void process.kill(postmaster(), 'SIGKILL'),
    async () => {
      const status = async (path: string) => (await fetch(platform.url + path)).status;
      expect(await status('/healthz')).toBe(200);
      expect(await status('/readyz')).toBe(503);
      const answer = await send(platform, 'GET', '/api/counter/today', { authorization: 'Bearer x' });
      expect(answer?.body).toMatchObject({ status: 503, code: 'DATABASE_DOWN', kind: 'SOURCE_DOWN' });
      await platform.stop(); // it ends when it is asked to, although nothing answers it
      await start();
    },
  ],
  [
    'one process of the database server',
    async () => {
      // Known beforehand, so that it comes at once: asking under load takes as long as the load.
      const { db, leave } = await database();
      const [victim] = await db.query<{ pid: number }>({
        text: `select pid from pg_stat_activity where application_name = 'sitthi' and pid <> pg_backend_pid()`,
        values: [],
      });
      return async () => {
        process.kill(victim?.pid ?? 0, 'SIGKILL');
        await leave().catch(() => undefined);
      };
    },
    () => platform.ready(), // the server recovers by itself, and the platform goes on without a restart
  ],
];

test.each(disasters)(
  '[INV-PLT-1, INV-PLT-2, INV-VER-1, INV-VER-9, INV-BKG-2] kill -9 of %s under load: nothing acknowledged is lost, nothing is doubled',
  async (_what, arm, recover) => {
    const load = await prepare();
    const disaster = await arm();
    const first = await fire(load, disaster);
    const lost = [...first.api, ...first.desk].filter((outcome) => outcome === 'UNKNOWN').length;
    expect(lost, 'requests that the crash cut off').toBeGreaterThan(0);
    said += platform.output();
    await recover();

    const { api, desk } = await repeat(load, first);
    for (const { code, found } of api) {
      expect(new Set(found).size, 'one code for each of the two hospitals').toBe(2);
      expect(found).toHaveLength(2);
      if (code) expect(found).toContain(code);
    }
    const codes = [...new Set(api.flatMap(({ found }) => found)), ...desk];
    expect(new Set(codes).size).toBe(load.byApi.length + load.byDesk.length);

    const { db, leave } = await database();
    try {
      // Events are at-least-once and a moment later: every person was at two hospitals, so every visit gets its flag.
      // A job that the crash left in the hands of a dead process is free after ten minutes: let them pass.
      await db.query({
        text: `update graphile_worker._private_jobs set locked_at = locked_at - interval '11 minutes' where locked_at is not null`,
        values: [],
      });
      let broken: readonly string[] = ['not asked'];
      for (let tries = 0; broken.length > 0 && tries < 120; tries++) {
        if (tries > 0) await sleep(250);
        broken = await brokenPromises(db);
      }
      expect(broken).toEqual([]);
    } finally {
      await leave();
    }
    const verify = startProgram('audit-verify.ts', { DATA_DIR: dataDir });
    expect(await verify.ended, verify.output()).toBe(0);
    expect(verify.output()).toContain('the audit is as it was written');
  },
  240_000,
);

test('[INV-PLT-4] nothing that the platform wrote while it crashed names a patient', () => {
  const text = said + platform.output();
  expect(fixtures.persons.filter(({ pid }) => text.includes(pid))).toEqual([]);
  expect(fixtures.units.filter(({ apiToken }) => text.includes(apiToken))).toEqual([]);
});
