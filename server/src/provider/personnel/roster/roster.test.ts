import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { organisationId, personId } from '../../../demo/ids.ts';
import { PROFESSIONALS_AT_LARGE } from '../../../demo/world/index.ts';
import { csvOf, xlsxOf } from '../../../services/index.ts';
import { approved } from '../../../testing/authority.ts';
import { type Reply, type TestHouse, testHouse } from '../../../testing/house.ts';
import { type TestThaid, testThaid } from '../../../testing/thaid.ts';
import { rosterKeepHours } from '../parameters.ts';
import { ROSTER_COLUMNS } from './columns.ts';

const PATH = '/api/provider/personnel';
let thaid: TestThaid;
let house: TestHouse;
let owner: Record<string, string>;

beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  await approved(house, thaid, 'owner.rx', { capacity: 'HOLDER' });
});
beforeEach(async () => {
  house.setNow('2026-03-15T09:00:00+07:00');
  owner = await house.signIn('owner.rx', 'L2');
  await house.database.query(sql`
    update provider.personnel set state = 'CANCELLED' where organisation_id = ${organisationId('99812')} and state = 'DRAFT'`);
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const HEADINGS = ROSTER_COLUMNS.map(({ th }) => th);
const person = (at: number) => {
  const found = PROFESSIONALS_AT_LARGE[at];
  if (!found) throw new Error('too few professionals in the demo world');
  return found;
};
/** A row that is right, with what a test changes of it. */
const row = (at: number, change: Partial<Record<(typeof ROSTER_COLUMNS)[number]['key'], string>> = {}) => {
  const { pid, title, firstName, lastName, typeCode, licencePrefix, licenceNo } = person(at);
  const cells = {
    citizenId: pid,
    name: `${title}${firstName} ${lastName}`,
    type: typeCode,
    licence: `${licencePrefix}${licenceNo}`,
    qualifications: 'ภ.บ. / 2560',
    certificates: '',
    registrationTypes: 'SPECIFIC_FIELD:PHARMACY',
    startDate: '01/02/2569',
    endDate: '',
    schedule: 'วันจันทร์ - วันพุธ เวลา 8.30 - 16.30',
    ...change,
  };
  return ROSTER_COLUMNS.map(({ key }) => cells[key]);
};

async function upload(bytes: Buffer, name = 'roster.csv'): Promise<Reply> {
  const reply = await house.app.inject({
    method: 'POST',
    url: `${PATH}/import?name=${encodeURIComponent(name)}`,
    headers: { ...owner, 'x-requested-with': 'sitthi', 'content-type': 'application/octet-stream' },
    payload: bytes,
  });
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers };
}
const commit = (importId: string) => house.ask('POST', `${PATH}/import/${importId}/commit`, owner, {});
const people = async () => (await house.ask('GET', PATH, owner)).body;
const verdicts = (reply: Reply) => reply.body.rows.map(({ verdict }: { verdict: string }) => verdict);
const codes = (reply: Reply) =>
  reply.body.rows.map(({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code).join());

test('[CPP-21, FLOW-01] a verdict per row, nothing written before the commit, and the commit once', async () => {
  const file = csvOf([
    HEADINGS,
    row(0),
    row(1, { type: 'เภสัชกร', startDate: '๑/๒/๒๕๖๙' }),
    row(2, { citizenId: '123' }),
  ]);
  const judged = await upload(file);
  expect(judged.status).toBe(201);
  expect(verdicts(judged)).toEqual(['NEW', 'NEW', 'REFUSED']);
  expect(judged.body.counts).toEqual({ NEW: 2, CHANGES: 0, SAME: 0, REFUSED: 1 });
  expect(judged.body.rows[2]).toMatchObject({ row: 4, problems: [{ code: 'CITIZEN_ID_NOT_13_DIGITS' }] });
  expect((await people()).total).toBe(0);
  const twice = await Promise.all([commit(judged.body.importId), commit(judged.body.importId)]);
  expect(twice.map(({ body }) => body.counts.NEW)).toEqual([2, 2]);
  const listed = await people();
  expect(listed.total).toBe(2);
  expect(listed.items[0]).toMatchObject({ state: 'DRAFT', highest: 'ภ.บ. / 2560' });
  const again = await upload(csvOf([HEADINGS, row(0), row(1, { schedule: 'วันเสาร์ เวลา 9.00 - 12.00' })]));
  expect(verdicts(again)).toEqual(['SAME', 'CHANGES']);
  expect(again.body.rows[1].changes.map(({ field }: { field: string }) => field)).toEqual(['schedule']);
  await commit(again.body.importId);
  expect((await people()).items.map((one: { scheduleText: { th: string } }) => one.scheduleText.th)).toContain(
    'วันเสาร์ เวลา 9.00 - 12.00',
  );
});

test('[CPP-21] all or nothing: when one row no longer holds, none is written', async () => {
  const judged = await upload(csvOf([HEADINGS, row(0), row(1)]));
  const first = await upload(csvOf([HEADINGS, row(1)]));
  await commit(first.body.importId);
  const late = await commit(judged.body.importId);
  expect(late).toMatchObject({ status: 409, body: { code: 'ROSTER_OUTDATED' } });
  expect((await people()).total).toBe(1);
});

test('[CPP-33] a roster and somebody who edits one of its records do not wait for each other in a circle', async () => {
  const all = [0, 1, 2];
  await commit((await upload(csvOf([HEADINGS, ...all.map((at) => row(at))]))).body.importId);
  const roster = await upload(csvOf([HEADINGS, ...all.map((at) => row(at, { startDate: '01/03/2569' }))]));
  const unit = organisationId('99812');
  const last = personId(person(2).pid);
  const waiting = async () => {
    const [row] = await house.database.query<{ any: boolean }>(
      sql`select exists (select from pg_locks where not granted) as any`,
    );
    return row?.any;
  };
  let imported: Promise<Reply> | undefined;
  // As a single edit does: holds a record, and then the unit.
  await house.database.transaction(async (tx) => {
    await tx.query(sql`
      select from provider.personnel where organisation_id = ${unit} and person_id = ${last} and state = 'DRAFT' for update`);
    imported = commit(roster.body.importId);
    await expect.poll(waiting, { timeout: 10_000 }).toBe(true);
    await tx.query(sql`select from provider.profile where organisation_id = ${unit} for no key update`);
  });
  expect(await imported).toMatchObject({ status: 200, body: { counts: { CHANGES: 3 } } });
});

test('each way of being wrong is named at its cell', async () => {
  const wrong = await upload(
    csvOf([
      HEADINGS,
      row(0, { name: '' }),
      row(0, { citizenId: '1990000000018' }),
      row(0, { type: 'พ่อมด' }),
      row(0, { startDate: '01/02/2026' }),
      row(0, { endDate: '31/01/2569' }),
      row(0, { schedule: 'ทุกวัน' }),
      row(0, { licence: 'ภ.' }),
      row(0, { registrationTypes: 'PRIMARY; PRIMARY' }),
      row(0, { qualifications: 'ภ.บ.' }),
      row(1),
      row(1),
    ]),
  );
  expect(codes(wrong)).toEqual([
    'REQUIRED',
    'CITIZEN_ID_CHECKSUM',
    'PERSONNEL_TYPE_UNKNOWN',
    'DATE_INVALID',
    'PERSONNEL_DATES_INVALID',
    'SCHEDULE_NOT_UNDERSTOOD',
    'LICENCE_INVALID',
    'REGISTRATION_TYPE_UNKNOWN',
    'YEAR_MISSING',
    '',
    'TWICE_IN_FILE',
  ]);
  for (const { problems } of wrong.body.rows)
    for (const { text, columnName } of problems) expect(text.th.length * columnName.en.length).toBeGreaterThan(0);
});

test('a workbook is read like a CSV, with numbers, dates and formulas as what they show', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('x');
  sheet.addRow(HEADINGS);
  sheet.addRow(
    row(0).map((cell, at) => (at === 0 ? Number(cell) : at === 7 ? new Date('2026-02-01T00:00:00Z') : cell)),
  );
  sheet.getCell('B2').value = { formula: 'CONCATENATE("a")', result: 'นายคำนวณ ทดสอบ' };
  sheet.getCell('C2').value = 11;
  const judged = await upload(Buffer.from(await workbook.xlsx.writeBuffer()), 'whatever.csv');
  expect(judged.body.rows).toMatchObject([{ verdict: 'NEW', name: 'นายคำนวณ ทดสอบ', problems: [] }]);
  const template = await upload(await xlsxOf([HEADINGS, row(1)], 'x'), 'roster.xlsx');
  expect(verdicts(template)).toEqual(['NEW']);
});

test('older Thai files, tabs and English headings are read, too', async () => {
  const thai = Buffer.from(
    csvOf([HEADINGS, row(0)])
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );
  const windows874 = Buffer.from(
    [...thai.toString('utf8')].map((sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x0e00 ? code - 0x0e00 + 0xa0 : code;
    }),
  );
  expect(verdicts(await upload(windows874))).toEqual(['NEW']);
  const english = [ROSTER_COLUMNS.map(({ en }) => en), row(0)].map((cells) => cells.join('\t')).join('\n');
  expect(verdicts(await upload(Buffer.from(english)))).toEqual(['NEW']);
});

test('what is no spreadsheet, too large, without its columns or a bomb is refused by its content', async () => {
  const refused = async (bytes: Buffer) => (await upload(bytes, 'roster.xlsx')).body.code;
  expect(await refused(Buffer.from('%PDF-1.4\n'))).toBe('ROSTER_NOT_A_SPREADSHEET');
  expect(await refused(Buffer.from([1, 0, 2, 0]))).toBe('ROSTER_NOT_A_SPREADSHEET');
  expect(await refused(Buffer.alloc(0))).toBe('ROSTER_COLUMNS_MISSING');
  expect(await refused(csvOf([['ชื่อ-นามสกุล'], ['ก']]))).toBe('ROSTER_COLUMNS_MISSING');
  expect(await refused(Buffer.alloc(2_000_001, 'a'))).toBe('ROSTER_TOO_LARGE');
  expect(await refused(csvOf([HEADINGS, ...Array.from({ length: 2_001 }, () => ['x'])]))).toBe('ROSTER_TOO_LARGE');
  const bomb = await xlsxOf([HEADINGS, row(0)], 'x');
  // The directory of the ZIP says that one part unpacks to almost four gigabytes.
  const entry = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bomb.writeUInt32LE(0xf0000000, entry + 24);
  expect(await refused(bomb)).toBe('ROSTER_TOO_LARGE');
});

test('a roster belongs to its unit and waits a day', async () => {
  const { importId } = (await upload(csvOf([HEADINGS, row(0)]))).body;
  house.setNow(new Date(Date.parse('2026-03-15T09:00:01+07:00') + rosterKeepHours.default * 3_600_000).toISOString());
  owner = await house.signIn('owner.rx', 'L2');
  expect((await commit(importId)).body.code).toBe('ROSTER_NOT_FOUND');
  expect((await commit('00000000-0000-4000-8000-000000000001')).body.code).toBe('ROSTER_NOT_FOUND');
});

test('[CPP-20] the export holds the list with masked ids, and no cell of it is a formula', async () => {
  const evil = '=HYPERLINK("http://evil.example","x")';
  const judged = await upload(csvOf([HEADINGS, row(0, { name: evil }), row(1, { name: '+1+1' })]));
  expect(judged.body.rows.map(({ name }: { name: string }) => name)).toEqual([evil, '+1+1']);
  await commit(judged.body.importId);
  const csv = await house.ask('GET', `${PATH}/export.csv?sort=-licence`, owner);
  expect(csv.headers['content-disposition']).toContain('attachment');
  const rows: string[][] = parse(String(csv.body), { bom: true });
  expect(rows).toHaveLength(3);
  expect(rows[1]?.[1]).toMatch(/^x-xxxx-xxxxx-/);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const reply = await house.app.inject({ method: 'GET', url: `${PATH}/export.xlsx?language=en`, headers: owner });
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(reply.rawPayload.slice().buffer as ArrayBuffer);
  const types = new Set<number>();
  workbook.worksheets[0]?.eachRow((line) => line.eachCell(({ type }) => types.add(type)));
  expect([...types]).toEqual([exceljs.ValueType.String]);
});

test('[CPP-20] the template can be filled in and read back: its own sample is understood', async () => {
  for (const kind of ['csv', 'xlsx']) {
    const reply = await house.app.inject({ method: 'GET', url: `${PATH}/template.${kind}` });
    expect(reply.statusCode).toBe(200);
    const judged = await upload(reply.rawPayload);
    // only the citizen id is missing: nobody's stands in a template
    expect(judged.body.rows[0].problems.map(({ column }: { column: string }) => column)).toEqual(['citizenId']);
  }
});
