import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workOnFeeds } from '../entitlement/feeds/work-on-feeds.ts';
import { inServer } from '../testing/databases.ts';
import { bearer, type Reply, type TestHouse, testHouse } from '../testing/house.ts';
import { USE_CASES } from '../use-cases.ts';

const pid = '1990000000019';
const recorderPid = '3990000000023';
const logged: string[] = [];
const refused: Reply[] = [];
let house: TestHouse;
let secrets: string[];

async function ask(...words: Parameters<TestHouse['ask']>): Promise<Reply> {
  const reply = await house.ask(...words);
  if (reply.status >= 400 || reply.body?.dataError) refused.push(reply);
  return reply;
}

const close = (transactionId: string) => ({
  hcode: '99801',
  pid,
  transactionId,
  serviceDateTime: Date.parse('2026-03-15T08:30:00+07:00'),
  invoiceDateTime: Date.parse('2026-03-15T08:40:00+07:00'),
  totalAmount: '100.00',
  paidAmount: '0',
  privilegeAmount: '100.00',
  claimServiceCode: 'PG0060001',
  sourceId: 'LEAK',
  recorderPid,
});

/** A day at the counter, with what goes wrong on such a day. */
async function oneDay(desk: Record<string, string>, software: Record<string, string>): Promise<void> {
  const read = await ask('POST', '/api/agent/reads', software, { pid, source: 'CARD' });
  const { correlationId } = read.body;
  const panel = await ask('POST', '/api/persons/look-up', desk, { citizenId: pid, purpose: 'VISIT' });
  const { personId } = panel.body;
  const opened = await ask('POST', '/api/visits', desk, { personId, serviceCode: 'PG0060001' });
  const path = `/api/visits/${opened.body.visitId}`;
  const verification = { channel: 'SMART_CARD', correlationId };
  await ask('POST', `${path}/verification`, { ...desk, 'idempotency-key': 'leak-1' }, verification);
  await ask('POST', `${path}/verification`, desk, verification);
  await ask('POST', '/api/visits/search', desk, { from: '2026-03-01', to: '2026-03-31', text: pid });
  await ask('POST', '/api/persons/history', desk, { personId, kind: 'AUTHEN', purpose: 'HISTORY' });
  await ask('GET', `/authencodestatus/api/check-authen-status?personalId=${pid}&serviceDate=2026-03-15`, software);
  await ask('GET', `/nhsoendpoint/api/RealPerson?SOURCE_ID=X&PID=${pid}`, software);
  await ask('GET', `/nhsoendpoint/api/v2/right-search?pid=${pid}`, software);
  for (const transactionId of ['LEAK-1', 'LEAK-1', 'LEAK-2'])
    await ask('POST', '/nhsoendpoint/api/nhso-claim-detail', software, close(transactionId));
  await ask('POST', '/nhsoendpoint/api/AuthenCode', software, { ...close('X'), transId: 'L', serviceCode: 'NONE' });
  await ask('POST', '/api/agent/confirm-save', software, {
    pid,
    claimType: 'PG0060001',
    mobile: '0800000001',
    correlationId,
  });
  await ask('POST', `${path}/cancellation`, desk, { reasonCode: 'OTHER', text: '' });
}

/** The same with a citizen id where none belongs, and with a database that fails. */
async function wrongDay(desk: Record<string, string>, software: Record<string, string>): Promise<void> {
  await ask('GET', `/api/visits/${pid}`, desk);
  await ask('POST', '/api/visits', desk, { personId: pid, serviceCode: pid });
  await ask('POST', '/api/persons/look-up', desk, { citizenId: '1990000000018', purpose: pid });
  await ask('POST', '/api/session', {}, { username: pid, password: 'secret-password-of-somebody' });
  await ask('GET', `/nowhere/${pid}?pid=${pid}`, software);
  await ask('GET', '/api/counter/today', bearer('made-up-token-of-somebody'));
  const typed = 'text, uuid, uuid, date, uuid, text, uuid, text, text, text, jsonb';
  await owner(`alter function verification.api_issue_facts(${typed}) rename to away`);
  await owner(`create function verification.api_issue_facts(${typed}) returns json language plpgsql as $$
    begin raise exception 'broken by %', $1 using detail = $1; end $$`);
  await owner(`grant execute on function verification.api_issue_facts(${typed}) to public`);
  const broken = await ask('POST', '/api/persons/look-up', desk, { citizenId: pid, purpose: 'VISIT' });
  expect(broken.status).toBe(500);
  const brokenWire = await ask('POST', '/api/agent/reads', software, { pid, source: 'CARD' });
  expect(brokenWire.status).toBe(500);
}

/** A day in the register: the same person in a feed, and in the list of a group. */
async function registerDay(): Promise<void> {
  const [central, army] = [await house.signIn('officer.central', 'L2'), await house.signIn('registrar.army', 'L2')];
  const send = async (url: string, as: Record<string, string>, lines: readonly string[]) => {
    const headers = { 'x-requested-with': 'sitthi', 'content-type': 'text/csv', ...as };
    const reply = await house.app.inject({ method: 'POST', url, headers, payload: lines.join('\n') });
    expect(reply.statusCode).toBe(201);
    return reply.json();
  };
  const members = 'citizen_id,main_right,sub_right,start_date,end_date,card_id';
  await send('/api/srm/feeds?name=members.csv&kind=FUND', central, [members, `${pid},SSS,S1,2026-13-01,,`]);
  await workOnFeeds(house.engine);
  const list = ['เลขประจำตัวประชาชน', pid, pid];
  const { jobId } = await send('/api/srm/groups/jobs?name=list.csv&group=ARMY&direction=IN', army, list);
  await ask('POST', `/api/srm/groups/jobs/${jobId}/validate`, army, {});
  await ask('POST', `/api/srm/groups/jobs/${pid}/run`, army, {});
  await ask('POST', `/api/srm/groups/jobs/${jobId}/cancel`, army, {});
  await ask('POST', '/api/srm/check/person', army, { citizenId: pid, purpose: pid });
  const seen = await ask('POST', '/api/srm/check/person', army, { citizenId: pid, purpose: 'CHECK' });
  await ask('POST', '/api/srm/check/history', army, { personId: seen.body.personId });
}

/** A statement as the owner of the schema, which the program itself is not. */
const owner = (text: string) => inServer(house.connectionString, (client) => client.query(text));

beforeAll(async () => {
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  house = await testHouse({ population: 0, log });
  const desk = await house.signIn('desk.hospital');
  const software = bearer(house.token('99801'));
  secrets = [
    house.token('99801'),
    desk.cookie?.split('=')[1] ?? '',
    'desk.hospital-2569',
    'secret-password-of-somebody',
    'made-up-token',
  ];
  const worker = await house.startWorker();
  await oneDay(desk, software);
  await registerDay();
  await wrongDay(desk, software);
  await worker.stop();
});
afterAll(() => house.close());

test('[INV-PLT-4] no log line holds a citizen id, a password or a token, whatever went wrong', () => {
  const text = logged.join('');
  expect(logged.length).toBeGreaterThan(20);
  expect(text).toContain('request failed');
  for (const secret of [pid, recorderPid, ...secrets])
    expect(logged.filter((line) => line.includes(secret))).toEqual([]);
});

test('[INV-PLT-4] no refusal says back a citizen id', () => {
  expect(refused.length).toBeGreaterThan(10);
  for (const { body } of refused) {
    const text = JSON.stringify(body);
    for (const secret of [pid, recorderPid, ...secrets]) expect(text).not.toContain(secret);
  }
});

test('[INV-PLT-4] the register of persons is the only place in the database where a citizen id is kept', async () => {
  const tables = await house.database.query<{ name: string }>({
    text: `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')`,
    values: [],
  });
  expect(tables.length).toBeGreaterThan(20);
  const holding = await inServer(house.connectionString, async (client) => {
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query(`select count(*)::int as n from ${name} t where t::text ~ $1`, [
        `${pid}|${recorderPid}`,
      ]);
      if (rows[0].n > 0) found.push(name);
    }
    return found;
  });
  expect(holding).toEqual(['persons.person']);
});

test('[INV-PLT-4] audit, events and jobs hold no number that could be a citizen id', async () => {
  const texts = await inServer(house.connectionString, async (client) => {
    const { rows } = await client.query<{ text: string }>(`
      select concat_ws(' ', actor, action, subject, purpose, outcome, request_id, detail) as text from platform.audit_event
      union all select payload::text from platform.outbox
      union all select payload::text from graphile_worker._private_jobs`);
    return rows.map((row) => row.text);
  });
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => /(?<![0-9a-f-])\d{13}(?![0-9a-f-])/.test(text))).toEqual([]);
});

test('[INV-PLT-4] no metric holds a citizen id', async () => {
  const { body } = await house.ask('GET', '/metrics');
  expect(body).toContain('sitthi_http_request_seconds');
  expect(body).not.toContain(pid);
});

test('[INV-PLT-4] our own addresses have no place for a citizen id, a token or a password', () => {
  const names = USE_CASES.flatMap(({ route, example }) => {
    if (!route) return [];
    const inPath = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
    return route.method === 'GET' || route.method === 'DELETE'
      ? [...inPath, ...Object.keys(example as object)]
      : inPath;
  });
  expect(names.filter((name) => /citizen|pid|token|password|secret/i.test(name))).toEqual([]);
});
