import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { seedDemo } from '../demo/index.ts';
import { DEMO_UNITS } from '../demo/world/index.ts';
import { sha256 } from '../identity/index.ts';
import { verifyAudit } from '../platform/audit/index.ts';
import { type Database, openDatabase } from '../platform/database/index.ts';
import { migrate } from '../platform/database/migrate.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { deskActionLevel } from '../platform/parameters/platform-parameters.ts';
import { spoolFolder } from '../platform/replica/index.ts';
import { personIdOf, pidOf } from '../testing/counter.ts';
import { debianPostgres, type Replicated, replicatedServers } from '../testing/replicated.ts';
import { signInAt } from './load.ts';
import { freePort, type PlatformProcess, startPlatform, startProgram } from './platform-process.ts';

const bin = debianPostgres();
if (!bin) console.warn('!!! SKIPPED: Debian’s PostgreSQL is not installed; look-ups during an outage are not shown');

const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-outage-'));
const people = ['UCS_30', 'ELDER_70', 'SSS_35', 'LGO_40', 'NO_RIGHT'];
const token = { authorization: `Bearer ${DEMO_UNITS.find(({ hcode }) => hcode === '99801')?.apiToken}` };

let servers: Replicated;
let primary: Database;
let houses: PlatformProcess[] = [];
let desk: Record<string, string>;
let signedOut: Record<string, string>;
let registrar: Awaited<ReturnType<typeof registrarAtWork>>;

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into any answer
  readonly body: any;
  readonly requestId: string;
}

async function ask(house: PlatformProcess | undefined, path: string, headers = {}, body?: object): Promise<Answer> {
  const reply = await fetch(`${house?.url}${path}`, {
    headers: { 'x-requested-with': 'sitthi', ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  const text = await reply.text();
  const json = reply.headers.get('content-type')?.includes('json');
  return {
    status: reply.status,
    body: json ? JSON.parse(text) : text,
    requestId: reply.headers.get('x-request-id') ?? '',
  };
}

const byWire = (house: PlatformProcess | undefined, who: string, headers: object = token) =>
  ask(house, `/nhsoendpoint/api/v2/right-search?pid=${pidOf(who)}`, headers);
const bySession = (house: PlatformProcess | undefined, who: string, headers = desk) =>
  ask(house, '/api/persons/look-up', headers, { citizenId: pidOf(who), purpose: 'HISTORY' });
const byCheck = (house: PlatformProcess | undefined, who: string) =>
  ask(house, '/api/srm/check/person', registrar.session, { citizenId: pidOf(who), purpose: 'CHECK' });
const byAccessToken = (house: PlatformProcess | undefined, who: string) =>
  ask(house, `/api/ucws/v1/right-search?pid=${pidOf(who)}`, {
    authorization: `Bearer ${registrar.file['access-token']}`,
  });
async function bySoap(house: PlatformProcess | undefined, who: string): Promise<Answer> {
  const { 'soap-user': user, 'soap-token': secret } = registrar.file;
  const body = `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><t:searchCurrentByPID xmlns:t="http://tokenws.ucws.nhso.go.th/">
    <user_person_id>${user}</user_person_id><smctoken>${secret}</smctoken><person_id>${pidOf(who)}</person_id></t:searchCurrentByPID></S:Body></S:Envelope>`;
  const reply = await fetch(`${house?.url}/ucwstokenp1/UCWSTokenP1`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body,
  });
  const requestId = reply.headers.get('x-request-id') ?? '';
  return { status: reply.status, body: await reply.text(), requestId };
}

/** A registrar's session of level L2, and the token file and older pair of his programs. */
async function registrarAtWork() {
  const session = { cookie: await signInAt(houses[0] as PlatformProcess, 'registrar.hospital') };
  await primary.query({
    text: `update identity.session set assurance = 'L2' where token_hash = $1`,
    values: [sha256(session.cookie.split('=')[1] ?? '')],
  });
  const { body } = await ask(houses[0], '/sandbox/srm-token', {}, { hcode: '99801' });
  const lines = String(body).trim().split('\n');
  return { session, file: Object.fromEntries(lines.map((line) => line.trim().split(/=(.*)/s).slice(0, 2))) };
}

/** What of an answer must be the same: all but its instants and its own number. */
const lasting = ({ status, body }: Answer) => [
  status,
  JSON.parse(JSON.stringify(body).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+]\d\d:\d\d)?|WSB?\d{14,}/g, 'then')),
];
const facts = ({ status, body }: Answer) => ({ status, pid: body.pid, name: body.fname, funds: body.funds });

const ready = async (house: PlatformProcess | undefined) => (await ask(house, '/readyz')).body;
const until = async (what: string, holds: () => Promise<boolean>) => {
  for (const since = Date.now(); !(await holds().catch(() => false)); await sleep(50))
    if (Date.now() - since > 30_000) throw new Error(`waited half a minute: ${what}`);
};
const spooled = () =>
  readdirSync(spoolFolder(dataDir)).map((name) => readFileSync(join(spoolFolder(dataDir), name), 'utf8'));

/** How often each of these requests stands in the audit, in the order they were made. */
async function timesAudited(requests: readonly Answer[]): Promise<number[]> {
  const rows = await primary.query<{ id: string; n: number }>({
    text: 'select request_id as id, count(*)::int as n from platform.audit_event where request_id = any($1) group by 1',
    values: [requests.map(({ requestId }) => requestId)],
  });
  const counted = new Map(rows.map(({ id, n }) => [id, n]));
  return requests.map(({ requestId }) => counted.get(requestId) ?? 0);
}

beforeAll(async () => {
  if (!bin) return;
  servers = await replicatedServers(bin);
  await migrate({ connectionString: servers.primaryUrl });
  primary = openDatabase({ connectionString: servers.primaryUrl, max: 4 });
  const now = new Date();
  await seedDemo(primary, { now, dataDir, log: pino({ level: 'silent' }), population: 20 });
  await setParameter(primary, deskActionLevel, 'L1', { from: '2024-10-01', approvedBy: 'test', now });
  await servers.follow();
  const env = {
    DATABASE_URL: servers.primaryUrl,
    REPLICA_URL: servers.replicaUrl,
    DATA_DIR: dataDir,
    PUBLIC_URL: 'http://register.example.test', // two programs behind one name
    SIM_PORT: '0',
    DEMO_UNITS: '0',
    LOG_LEVEL: 'error',
  };
  houses = [await startPlatform(env), await startPlatform(env)];
  await Promise.all(houses.map((house) => house.ready()));
  desk = { cookie: await signInAt(houses[0] as PlatformProcess, 'desk.hospital') };
  signedOut = { cookie: await signInAt(houses[0] as PlatformProcess, 'desk.hospital') };
  await fetch(`${houses[0]?.url}/api/session`, {
    method: 'DELETE',
    headers: { 'x-requested-with': 'sitthi', ...signedOut },
  });
  registrar = await registrarAtWork();
}, 240_000);

afterAll(async () => {
  await Promise.all(houses.map((house) => house.stop()));
  await primary?.close();
  await servers?.close();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

describe.skipIf(!bin)('[SYS-24] [INV-ENT-10] the primary goes down', () => {
  const before = new Map<string, unknown>();
  const panels = new Map<string, unknown>();
  const ofTheRegister = new Map<string, unknown>();
  const REGISTER = { byCheck, byAccessToken, bySoap };
  const during: Answer[] = [];
  /** Asked while the primary died or came back: each is answered, and audited at least once. */
  const across: Answer[] = [];
  let asking = true;
  let stream: Promise<void>;

  test('both servers answer; what is right is known', async () => {
    for (const who of people) {
      before.set(who, facts(await byWire(houses[0], who)));
      const { status, body } = await bySession(houses[0], who);
      panels.set(who, [status, body]);
    }
    expect(panels.get('UCS_30')).toMatchObject([200, { mainRight: { code: 'UCS' } }]);
    expect(before.get('UCS_30')).toMatchObject({ status: 200, pid: pidOf('UCS_30') });
    for (const [way, look] of Object.entries(REGISTER)) {
      const answer = await look(houses[0], 'UCS_30');
      expect(answer.status, `${way}: ${JSON.stringify(answer.body)}`).toBe(200);
      expect(JSON.stringify(answer.body), way).toContain('UCS');
      ofTheRegister.set(way, lasting(answer));
    }
    await servers.caughtUp();
    await until('no lag is told of', async () => (await ready(houses[0])).lagBytes === 0);
    expect(await ready(houses[0])).toMatchObject({ status: 'ready', primary: 'up', replica: 'up', spooledEvents: 0 });
  });

  test('a server that is no copy of the primary is refused at the start', async () => {
    const other = startProgram('main.ts', {
      ...{ DATABASE_URL: servers.primaryUrl, REPLICA_URL: inject('databaseServer') },
      ...{ DATA_DIR: dataDir, SIM_PORT: '0', DEMO_UNITS: '0', PORT: String(await freePort()) },
    });
    expect(await other.ended).toBe(1);
    expect(other.output()).toContain('REPLICA_URL is no copy of DATABASE_URL');
  });

  test('look-ups go on without one that fails, by token and by session, at both programs, with the same answers', async () => {
    stream = (async () => {
      while (asking) across.push(await byWire(houses[across.length % houses.length], 'UCS_30'));
    })();
    await sleep(200);
    await servers.killPrimary();
    const slowest: number[] = [];
    for (const house of houses) {
      for (const who of people) {
        const began = performance.now();
        const answer = await byWire(house, who);
        slowest.push(performance.now() - began);
        expect(facts(answer)).toEqual(before.get(who));
        during.push(answer);
        const seen = await bySession(house, who);
        expect([seen.status, seen.body]).toEqual(panels.get(who));
        during.push(seen);
      }
    }
    // Nobody waits for a connection that does not come: that would be five seconds.
    expect(Math.max(...slowest)).toBeLessThan(4_000);
    const unknown = await ask(houses[0], '/nhsoendpoint/api/v2/right-search?pid=1990099999994', token);
    expect(unknown.status).toBeGreaterThanOrEqual(400);
    expect(unknown.status).toBeLessThan(500);
    during.push(unknown);
  });

  test.each(Object.entries(REGISTER))('the register’s own doors go on: %s', async (way, look) => {
    const answer = await look(houses[1], 'UCS_30');
    expect(lasting(answer)).toEqual(ofTheRegister.get(way));
    during.push(answer);
  });

  test('a token that is none and a session that was ended open nothing', async () => {
    expect((await byWire(houses[0], 'UCS_30', { authorization: 'Bearer nonsense' })).status).toBe(401);
    expect((await bySession(houses[0], 'UCS_30', signedOut)).status).toBe(401);
    expect((await ask(houses[0], '/api/session', desk)).body).toMatchObject({ organisation: { hcode: '99801' } });
  });

  test('what writes is refused as source down', async () => {
    const code = await ask(houses[0], '/nhsoendpoint/api/AuthenCode', token, {
      sourceId: 'T',
      transId: 'outage-1',
      pid: pidOf('UCS_30'),
      hcode: '99801',
      serviceCode: 'PG0060001',
      recorderPid: '1990000000019',
    });
    expect(code.status).toBe(503);
    const visit = { personId: personIdOf('UCS_30'), serviceCode: 'PG0060001' };
    for (const [path, body] of [
      ['/api/session', { username: 'desk.hospital', password: 'desk.hospital-2569' }],
      ['/api/visits', visit],
    ] as const) {
      const refused = await ask(houses[1], path, path === '/api/session' ? {} : desk, body);
      expect([refused.status, refused.body.code, refused.body.kind]).toEqual([503, 'DATABASE_DOWN', 'SOURCE_DOWN']);
    }
  });

  test('/readyz and /metrics say how things are; the spool names nobody', async () => {
    const report = await ready(houses[0]);
    expect(report).toMatchObject({ status: 'look-ups only', primary: 'down', replica: 'up' });
    expect(report.spooledEvents).toBeGreaterThanOrEqual(10);
    const { body } = await ask(houses[1], '/metrics');
    expect(body).toMatch(/^sitthi_primary_up 0$/m);
    expect(body).toMatch(/^sitthi_replica_up 1$/m);
    expect(body).toMatch(/^sitthi_audit_spool_bytes [1-9]/m);
    const files = spooled();
    expect(files).toHaveLength(2);
    expect(files.join('')).not.toMatch(/(?<!\d)\d{13}(?!\d)/);
    expect(files.join('')).toContain('"purpose":"RIGHT_SEARCH"');
  });

  test('a spool that cannot be written refuses the look-up, with its code', async () => {
    asking = false;
    await stream;
    const folder = spoolFolder(dataDir);
    renameSync(folder, `${folder}-aside`);
    writeFileSync(folder, '');
    const refused = await bySession(houses[0], 'UCS_30');
    expect([refused.status, refused.body.code, refused.body.kind]).toEqual([503, 'AUDIT_UNWRITABLE', 'SOURCE_DOWN']);
    expect((await byWire(houses[0], 'UCS_30')).status).toBe(503);
    rmSync(folder);
    renameSync(`${folder}-aside`, folder);
    during.push(await bySession(houses[0], 'UCS_30'));
    expect(during.at(-1)?.status).toBe(200);
    expect(across.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
  });

  test('a program that is killed in the outage leaves its events to the others', async () => {
    during.push(await byWire(houses[1], 'ELDER_70'));
    await houses.pop()?.kill();
    expect(spooled().length).toBeGreaterThanOrEqual(2);
  });

  test('the primary is back: writes go on, every event is in the audit once, and the chain stands', async () => {
    await servers.startPrimary();
    await until('the primary is used again', async () => (await ready(houses[0])).status === 'ready');
    await until('the spool is empty', async () => (await ready(houses[0])).spooledBytes === 0);
    expect(await timesAudited(during)).toEqual(during.map(() => 1));
    expect(Math.min(...(await timesAudited(across)))).toBe(1);
    expect(facts(await byWire(houses[0], 'UCS_30'))).toEqual(before.get('UCS_30'));
    desk = { cookie: await signInAt(houses[0] as PlatformProcess, 'desk.hospital') };
    await until('all is sealed', async () => (await verifyAudit(primary)).unsealedRows === 0);
    const verify = startProgram('audit-verify.ts', { DATABASE_URL: servers.primaryUrl });
    expect(await verify.ended, verify.output()).toBe(0);
    await servers.caughtUp();
  });
});
