import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { citizenIdFrom } from '../../platform/citizen-id/index.ts';
import { setParameter } from '../../platform/parameters/index.ts';
import { addDays, bangkokDate } from '../../platform/time/index.ts';
import { csvOf } from '../../services/index.ts';
import { type Reply, type TestHouse, testHouse } from '../../testing/house.ts';
import { poison } from '../../testing/poison.ts';
import { chunkMaxAttempts } from '../parameters.ts';
import {
  groupCheckKeepDays,
  groupCheckLeaseSeconds,
  groupCheckMaxBytes,
  groupCheckMaxOpen,
  groupCheckMaxRows,
} from './parameters.ts';
import { deleteLapsed } from './store/jobs.ts';
import { dropLeftCopies } from './work/own-copy.ts';
import { groupCheckWorker } from './work/turn.ts';

const PATH = '/api/srm/group-checks';
let house: TestHouse;
let registrar: Record<string, string>;
let pids: ReadonlyMap<string, string>;

beforeAll(async () => {
  house = await testHouse({ population: 200 });
  const { body } = await house.ask('GET', '/sandbox/fixtures');
  pids = new Map(body.persons.map((person: { scenario: string; pid: string }) => [person.scenario, person.pid]));
});
beforeEach(async () => {
  house.setNow('2026-03-15T09:00:00+07:00');
  registrar = await house.signIn('registrar.hospital', 'L2');
  await house.database.query(sql`delete from entitlement.group_check`);
});
afterAll(() => house.close());

/** What the result says of an id that is nobody's. */
const endOf = (id: string) => `xxxxxxxxxx${id.slice(-3)}`;
const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sitthi-group-check-'));
const pid = (scenario: string) => pids.get(scenario) ?? '';

async function upload(bytes: Buffer | string, query = 'name=ids.csv', as = registrar): Promise<Reply> {
  const headers = { 'x-requested-with': 'sitthi', 'content-type': 'application/octet-stream', ...as };
  const payload = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const reply = await house.app.inject({ method: 'POST', url: `${PATH}?${query}`, headers, payload });
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers };
}

/** Works until nothing is left to do. */
async function work(worker = groupCheckWorker(house.engine)): Promise<void> {
  for (;;) {
    const [open] = await house.database.query(
      sql`select 1 from entitlement.group_check where state in ('RECEIVED', 'RUNNING')`,
    );
    if (!open) return;
    await worker.turn();
  }
}

async function download(id: string, format = 'csv', as = registrar) {
  return house.app.inject({ method: 'GET', url: `${PATH}/${id}/result.${format}`, headers: as });
}
const rowsOf = (text: string): string[][] => parse(text, { bom: true });
const list = async (as = registrar) => (await house.ask('GET', PATH, as)).body.items;

test('[SRM-22] a file becomes a verdict on each row: found with name, right and unit, deceased, not found, bad', async () => {
  const unknown = citizenIdFrom(8, '9900', 9_999_999);
  const ids = [
    'เลขประจำตัวประชาชน',
    pid('UCS_30'),
    pid('DECEASED'),
    unknown,
    '1.99E+12',
    pid('ELDER_70'),
    pid('NO_RIGHT'),
  ];
  const { status, body } = await upload(ids.join('\n'));
  expect(status).toBe(201);
  expect(body).toMatchObject({ state: 'RECEIVED', format: 'CSV', asOf: '2026-03-15', past: false, total: null });
  await work();
  const [job] = await list();
  expect(job).toMatchObject({
    state: 'COMPLETED',
    total: 6,
    done: 6,
    counts: { FOUND: 3, DECEASED: 1, NOT_FOUND: 1, BAD_ID: 1 },
  });
  expect(job.rights.map(({ code, count }: { code: string; count: number }) => [code, count]).sort()).toEqual([
    ['NONE', 1],
    ['UCS', 1],
    ['WEL', 1],
  ]);
  const reply = await download(job.groupCheckId);
  expect(reply.headers['content-type']).toContain('text/csv');
  const [head, ...rows] = rowsOf(reply.body);
  expect(head?.slice(0, 4)).toEqual(['แถวที่', 'เลขประจำตัวประชาชน', 'รหัสผล', 'ผลการตรวจสอบ']);
  expect(rows.map(([row, id, verdict]) => [row, id, verdict])).toEqual([
    ['2', pid('UCS_30'), 'FOUND'],
    ['3', pid('DECEASED'), 'DECEASED'],
    ['4', endOf(unknown), 'NOT_FOUND'],
    ['5', '1.99E+12', 'BAD_ID'],
    ['6', pid('ELDER_70'), 'FOUND'],
    ['7', pid('NO_RIGHT'), 'FOUND'],
  ]);
  const { body: single } = await house.ask('POST', '/api/srm/check/person', registrar, {
    citizenId: pid('UCS_30'),
    purpose: 'CHECK',
  });
  expect(rows[0]?.[4]).toBe(single.name);
  expect(rows[0]?.[6]).toBe(single.main.code);
  expect(rows[0]?.[14]).toBe(single.registration?.regularUnit?.hcode ?? '');
  expect(rows[1]?.slice(6, 18).join('')).toBe('');
  expect(rows[3]?.[3]).toContain('1.99E+12');
});

/** Everything that the tables hold of group checks, as text. */
async function kept(): Promise<string> {
  const [row] = await house.database.query<{ text: string }>(sql`
    select concat((select string_agg(g::text, '') from entitlement.group_check g),
                  (select string_agg(convert_from(bytes, 'UTF8'), '') from entitlement.group_check_piece),
                  (select string_agg(rows::text, '') from entitlement.group_check_input),
                  (select string_agg(rows::text, '') from entitlement.group_check_result)) as text`);
  return row?.text ?? '';
}

test('[SRM-22] a finished check keeps no citizen id and no name of anybody, nor does the disk it was read on', async () => {
  const before = copies();
  const [unknown, wrong] = [citizenIdFrom(8, '9900', 9_999_999), '1990000000018'];
  const ids = [pid('UCS_30'), pid('DECEASED'), unknown, wrong, '1.990000000019E+12', 'นายทดสอบ ระบบ'];
  const { body } = await upload(ids.join('\n'));
  expect(await kept()).toContain(pid('UCS_30'));
  await work();
  expect(copies()).toEqual(before);
  const [, ...rows] = rowsOf((await download(body.groupCheckId)).body);
  expect(rows.map(([, id, verdict]) => [id, verdict])).toEqual([
    [pid('UCS_30'), 'FOUND'],
    [pid('DECEASED'), 'DECEASED'],
    [endOf(unknown), 'NOT_FOUND'],
    [endOf(wrong), 'BAD_ID'],
    ['x.xxxxxxxxxxxxx+12', 'BAD_ID'],
    ['xxxxxxxx xะบบ', 'BAD_ID'],
  ]);
  const name = rows[0]?.[4] ?? 'none';
  expect(name).toMatch(/^\S+ \S+$/);
  for (const told of [...ids, ...name.split(' '), 'นายทดสอบ']) expect(await kept()).not.toContain(told);
});

test('[SRM-22] the copy of a worker that was killed is dropped later, the one of a worker at work is not', async () => {
  const [left, used] = ['left', 'used'].map((name) => join(tmpdir(), `sitthi-group-check-${name}-${process.pid}`));
  for (const folder of [left, used]) mkdirSync(folder ?? '');
  utimesSync(left ?? '', 0, 0);
  await dropLeftCopies(new Date(Date.now() - 3_600_000));
  expect(copies()).not.toContain(`sitthi-group-check-left-${process.pid}`);
  expect(copies()).toContain(`sitthi-group-check-used-${process.pid}`);
  await dropLeftCopies(new Date(Date.now() + 1_000));
});

test('[SRM-22] a part that fails every time ends its check after some attempts, with the reason; others go on meanwhile', async () => {
  const always = { from: '2024-10-01', approvedBy: 'test', now: new Date('2026-03-15T02:00:00Z') };
  await setParameter(house.database, chunkMaxAttempts, 2, always);
  await setParameter(house.database, groupCheckLeaseSeconds, 2, always);
  await house.reload();
  const broken = await upload(
    csvOf(Array.from({ length: 1_500 }, (_, at) => [citizenIdFrom(1, '9900', at + 1)])),
    'name=poison.csv',
  );
  // The second chunk of it cannot be written, as if a row in it broke a rule of the table.
  const cure = await poison(
    house,
    'entitlement.group_check_result',
    `chunk_no < 1 or group_check_id <> '${broken.body.groupCheckId}'`,
  );
  await upload(pid('UCS_30'), 'name=other.csv');
  await work();
  await cure();
  await setParameter(house.database, chunkMaxAttempts, chunkMaxAttempts.default, always);
  await setParameter(house.database, groupCheckLeaseSeconds, groupCheckLeaseSeconds.default, always);
  await house.reload();
  expect(
    (await list()).map(({ fileName, state, failure, done }: Record<string, unknown>) => [
      fileName,
      state,
      failure,
      done,
    ]),
  ).toEqual([
    ['other.csv', 'COMPLETED', null, 1],
    ['poison.csv', 'FAILED', 'GROUP_CHECK_BROKEN_OFF', 1_000],
  ]);
  expect((await download(broken.body.groupCheckId)).body).toContain('GROUP_CHECK_NOT_COMPLETED');
});

test('[SRM-22] rows that could not be kept while a file was read are read again, and none is passed over', async () => {
  const { body } = await upload(csvOf(Array.from({ length: 3_500 }, (_, at) => [citizenIdFrom(1, '9900', at + 1)])));
  const always = { from: '2024-10-01', approvedBy: 'test', now: new Date('2026-03-15T02:00:00Z') };
  await setParameter(house.database, groupCheckLeaseSeconds, 2, always);
  await house.reload();
  const cure = await poison(house, 'entitlement.group_check_input', 'chunk_no <> 1');
  const worker = groupCheckWorker(house.engine);
  await worker.turn();
  await cure();
  await work(worker);
  await setParameter(house.database, groupCheckLeaseSeconds, groupCheckLeaseSeconds.default, always);
  await house.reload();
  expect((await list())[0]).toMatchObject({ state: 'COMPLETED', total: 3_500, done: 3_500 });
  const [, ...rows] = rowsOf((await download(body.groupCheckId)).body);
  expect(rows.map(([row]) => Number(row))).toEqual(rows.map((_, at) => at + 1));
});

test('[SRM-22] a body is taken from a real connection while it comes, and others are answered in between', async () => {
  const base = await house.app.listen({ host: '127.0.0.1', port: 0 });
  const headers = { ...registrar, 'x-requested-with': 'sitthi', 'content-type': 'text/csv' };
  let begun = () => {};
  const halfway = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let goOn = () => {};
  const answered = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const body = new ReadableStream({
    async start(stream) {
      stream.enqueue(Buffer.from(`${pid('UCS_30')}\n`.repeat(100)));
      begun();
      await answered;
      stream.enqueue(Buffer.from(pid('ELDER_70')));
      stream.close();
    },
  });
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const sent = fetch(`${base}${PATH}?name=a.csv`, init as RequestInit);
  await halfway;
  expect((await fetch(`${base}${PATH}`, { headers: registrar })).status).toBe(200);
  goOn();
  expect((await sent).status).toBe(201);
  await work();
  expect((await list())[0]).toMatchObject({ state: 'COMPLETED', total: 101, counts: { FOUND: 101 } });
});

test('[SRM-22] the result as a workbook says the same, every cell as text', async () => {
  await upload(`${pid('UCS_30')}\n${pid('DECEASED')}`);
  await work();
  const [job] = await list();
  const csv = rowsOf((await download(job.groupCheckId)).body);
  const reply = await download(job.groupCheckId, 'xlsx');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(reply.rawPayload).buffer);
  const sheet = workbook.worksheets[0];
  expect(sheet?.rowCount).toBe(3);
  for (const [index, row] of csv.entries())
    expect(row.map((_, at) => String(sheet?.getRow(index + 1).getCell(at + 1).value ?? ''))).toEqual(row);
});

test('[SRM-23] as of a past day each person has the right of that day, and who died later was alive', async () => {
  const { body } = await house.ask('GET', '/sandbox/fixtures?only=named');
  const dead = body.persons.find((person: { scenario: string }) => person.scenario === 'DECEASED');
  const before = addDays(dead.deathDate, -1);
  expect((await upload(pid('DECEASED'), `name=a.csv&asOf=${before}`)).body).toMatchObject({ past: true, asOf: before });
  await work();
  expect((await list())[0]).toMatchObject({ asOf: before, counts: { FOUND: 1, DECEASED: 0 } });
});

test.each([
  ['2026-03-15', 'GROUP_CHECK_DATE_OUT_OF_RANGE'],
  ['2026-03-16', 'GROUP_CHECK_DATE_OUT_OF_RANGE'],
  ['2000-01-01', 'GROUP_CHECK_DATE_OUT_OF_RANGE'],
  ['2026-02-30', 'INPUT_INVALID'],
])('[SRM-23] %s is no past day that may be asked about: %s', async (asOf, code) => {
  expect((await upload(pid('UCS_30'), `name=a.csv&asOf=${asOf}`)).body.code).toBe(code);
});

test('[INV-ENT-10] each look-up of a person writes one audit event with purpose; a bad id is none', async () => {
  await upload([pid('UCS_30'), pid('UCS_30'), pid('ELDER_70'), citizenIdFrom(8, '9900', 9_999_998), 'x1'].join('\n'));
  await work();
  const events = await house.database.query<{ subject: string | null; outcome: string; text: string }>(sql`
    select subject, outcome, detail::text as text from platform.audit_event
     where action = 'entitlement.checkGroup' and purpose = 'GROUP_CHECK' order by event_id`);
  const last = events.slice(-4);
  expect(last.map(({ outcome }) => outcome)).toEqual(['OK', 'OK', 'OK', 'NOT_FOUND']);
  expect(last[0]?.subject).toBe(last[1]?.subject);
  expect(last[2]?.subject).not.toBe(last[1]?.subject);
  expect(last.map(({ text }) => text).join()).not.toMatch(/\d{13}/);
});

test('[SRM-22] a workbook is checked like a CSV file; row numbers are those of the sheet', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('1');
  for (const row of [['ชื่อ', 'เลขบัตรประชาชน'], ['ก', pid('UCS_30')], [], ['ข', 199000000001]]) sheet.addRow(row);
  const { body } = await upload(Buffer.from(await workbook.xlsx.writeBuffer()), 'name=ids.xlsx');
  expect(body.format).toBe('XLSX');
  await work();
  const { body: shown } = await house.ask('GET', `${PATH}/${body.groupCheckId}`, registrar);
  expect(shown).toMatchObject({ state: 'COMPLETED', counts: { FOUND: 1, BAD_ID: 1 } });
  expect(shown.badRows).toMatchObject([{ row: 4, issue: { code: 'ID_TURNED_INTO_NUMBER' } }]);
  expect(JSON.stringify(shown)).not.toContain(pid('UCS_30'));
});

test.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'GROUP_CHECK_FILE_UNREADABLE'],
  ['bytes of nothing', Buffer.from([0x31, 0, 0x32, 0, 0]), 'GROUP_CHECK_FILE_UNREADABLE'],
  ['nothing', Buffer.alloc(0), 'GROUP_CHECK_FILE_EMPTY'],
])('[SRM-22] %s is refused at once', async (_what, bytes, code) => {
  expect((await upload(bytes)).body.code).toBe(code);
  expect(await list()).toEqual([]);
});

test('[SRM-22] a file that turns out unreadable, empty or too long fails with the reason, and nothing of it is kept', async () => {
  const always = { from: '2024-10-01', approvedBy: 'test', now: new Date('2026-03-15T02:00:00Z') };
  await setParameter(house.database, groupCheckMaxRows, 3, always);
  await house.reload();
  await upload(Buffer.from('504b0304', 'hex'), 'name=broken.xlsx');
  await upload('เลขประจำตัวประชาชน\n\n\n', 'name=empty.csv');
  await upload(`${pid('UCS_30')}\n`.repeat(4), 'name=long.csv');
  await work();
  await setParameter(house.database, groupCheckMaxRows, groupCheckMaxRows.default, always);
  await house.reload();
  expect((await list()).map((job: { fileName: string; failure: string }) => [job.fileName, job.failure])).toEqual([
    ['long.csv', 'GROUP_CHECK_FILE_TOO_LARGE'],
    ['empty.csv', 'GROUP_CHECK_FILE_EMPTY'],
    ['broken.xlsx', 'GROUP_CHECK_FILE_UNREADABLE'],
  ]);
  for (const table of ['piece', 'input', 'result'])
    expect(await house.database.query({ text: `select 1 from entitlement.group_check_${table}`, values: [] })).toEqual(
      [],
    );
});

test('[SRM-22] more bytes than allowed are refused while they come; more jobs than allowed, too', async () => {
  const always = { from: '2024-10-01', approvedBy: 'test', now: new Date('2026-03-15T02:00:00Z') };
  await setParameter(house.database, groupCheckMaxBytes, 1_500_000, always);
  await setParameter(house.database, groupCheckMaxOpen, 1, always);
  await house.reload();
  const large = await upload(`${pid('UCS_30')}\n`.repeat(150_000));
  const both = await Promise.all([upload(pid('UCS_30')), upload(pid('UCS_30'))]);
  await setParameter(house.database, groupCheckMaxBytes, groupCheckMaxBytes.default, always);
  await setParameter(house.database, groupCheckMaxOpen, groupCheckMaxOpen.default, always);
  await house.reload();
  expect([large.status, large.body.code]).toEqual([413, 'GROUP_CHECK_FILE_TOO_LARGE']);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await list()).toHaveLength(1);
});

test('[SRM-22] a job may be cancelled until it is over; nothing of it can be downloaded', async () => {
  const { body } = await upload(pid('UCS_30'));
  expect((await download(body.groupCheckId)).statusCode).toBe(409);
  const cancelled = await house.ask('POST', `${PATH}/${body.groupCheckId}/cancel`, registrar);
  expect(cancelled.body).toMatchObject({ state: 'CANCELLED' });
  const again = await house.ask('POST', `${PATH}/${body.groupCheckId}/cancel`, registrar);
  expect(again.body.code).toBe('GROUP_CHECK_OVER');
  await work();
  expect((await list())[0]).toMatchObject({ state: 'CANCELLED', done: 0 });
  expect((await download(body.groupCheckId)).statusCode).toBe(409);
});

test('[SRM-22] a job is seen by the people of its organisation and by nobody else; a password is not enough', async () => {
  const { body } = await upload(pid('UCS_30'));
  const stranger = await house.signIn('registrar.primary', 'L2');
  expect(await list(stranger)).toEqual([]);
  expect((await house.ask('GET', `${PATH}/${body.groupCheckId}`, stranger)).status).toBe(404);
  expect((await house.ask('POST', `${PATH}/${body.groupCheckId}/cancel`, stranger)).status).toBe(404);
  expect((await download(body.groupCheckId, 'csv', stranger)).statusCode).toBe(404);
  const byPassword = await house.signIn('registrar.hospital');
  expect((await upload(pid('UCS_30'), 'name=a.csv', byPassword)).body.code).toBe('ASSURANCE_TOO_LOW');
  expect((await house.ask('GET', PATH, byPassword)).body.code).toBe('ASSURANCE_TOO_LOW');
});

test('[SRM-22] two workers at once: each row has one verdict, each chunk one set of audit rows', async () => {
  const ids = Array.from({ length: 5_200 }, (_, at) => citizenIdFrom(1, '9900', at + 1));
  const before = await audited();
  await upload(csvOf(ids.map((id) => [id])));
  await Promise.all([work(), work(), work()]);
  const [job] = await list();
  expect(job).toMatchObject({ state: 'COMPLETED', total: 5_200, done: 5_200 });
  const [, ...rows] = rowsOf((await download(job.groupCheckId)).body);
  expect(rows.map(([row]) => Number(row))).toEqual(ids.map((_, at) => at + 1));
  for (const [at, [, id, verdict]] of rows.entries())
    expect(id).toBe(verdict === 'NOT_FOUND' ? endOf(ids[at] ?? '') : ids[at]);
  expect((await audited()) - before).toBe(5_200);
});

async function audited(): Promise<number> {
  const [row] = await house.database.query<{ count: number }>(
    sql`select count(*) from platform.audit_event where action = 'entitlement.checkGroup'`,
  );
  return row?.count ?? 0;
}

test('[SRM-22] whoever sent the file is told by mail, with numbers and no names; a long file does not keep a short one waiting', async () => {
  await upload(csvOf(Array.from({ length: 30_000 }, (_, at) => [citizenIdFrom(1, '9900', at + 1)])), 'name=long.csv');
  const worker = groupCheckWorker(house.engine);
  await worker.turn();
  await upload(pid('UCS_30'), 'name=short.csv');
  const ended: string[] = [];
  for (let turns = 0; turns < 200 && ended.length < 2; turns += 1) {
    await worker.turn();
    for (const job of await list())
      if (job.state === 'COMPLETED' && !ended.includes(job.fileName)) ended.push(job.fileName);
  }
  expect(ended).toEqual(['short.csv', 'long.csv']);
  const notices = await house.database.query<{ body: string }>(sql`
    select body from services.notice where template = 'entitlement.groupCheckFinished'`);
  expect(notices.length).toBeGreaterThanOrEqual(2);
  expect(notices.map(({ body }) => body).join()).toContain('30,000');
  expect(notices.map(({ body }) => body).join()).not.toMatch(/\d{13}/);
});

test('[SRM-22] results are forgotten after the days that the parameter says', async () => {
  await upload(pid('UCS_30'));
  await work();
  const now = new Date('2026-03-15T02:00:00Z');
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000 + 1_000);
  await deleteLapsed(house.database, later(groupCheckKeepDays.default - 1), now);
  expect(await list()).toHaveLength(1);
  await deleteLapsed(house.database, later(groupCheckKeepDays.default), now);
  expect(await list()).toEqual([]);
  expect(bangkokDate(later(0))).toBe('2026-03-15');
});
