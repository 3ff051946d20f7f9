import { parse } from 'csv-parse/sync';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationId } from '../../demo/ids.ts';
import { insertPersons } from '../../persons/index.ts';
import { citizenIdFrom } from '../../platform/citizen-id/index.ts';
import { newId, type Queryable } from '../../platform/database/index.ts';
import { csvOf, xlsxOf } from '../../services/index.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { waitingMails } from '../../testing/mails.ts';
import { poison } from '../../testing/poison.ts';
import { chunkMaxAttempts } from '../parameters.ts';
import { registerPerson } from '../registration/register-person.ts';
import { groupRoutines, runGroupJobs } from './worker.ts';

const PATH = '/api/srm/groups';
let house: TestHouse;
let army: Record<string, string>;
let privately: Record<string, string>;
let centre: Record<string, string>;

beforeAll(async () => {
  house = await testHouse({ population: 0 });
  army = await house.signIn('registrar.army', 'L2');
  privately = await house.signIn('registrar.chiangmai', 'L2');
  centre = await house.signIn('officer.central', 'L2');
});
afterAll(() => house.close());

let running = 5_000_000;
interface Made {
  readonly personId: string;
  readonly citizenId: string;
}

/** People of whom nothing else is known: no right, no registration. */
async function people(count: number, change: { birth?: string; civilStatus?: 'DECEASED' } = {}): Promise<Made[]> {
  const made = Array.from({ length: count }, () => {
    running += 1;
    return { personId: newId(), citizenId: citizenIdFrom(1, '9900', running) };
  });
  const rest = {
    title: 'นาย',
    titleCode: '003',
    firstName: 'กลุ่ม',
    sex: 'MALE' as const,
    birth: '2004-05-06',
    nationality: '099',
    civilStatus: 'ALIVE' as const,
  };
  await insertPersons(
    house.database,
    made.map((ids, at) => ({ ...rest, ...ids, lastName: `ทดสอบ${at}`, ...change })),
  );
  return made;
}

async function upload(
  as: Record<string, string>,
  what: { group: string; direction?: 'IN' | 'OUT'; networkId?: string },
  ids: readonly string[],
) {
  return send(as, what, csvOf([['เลขประจำตัวประชาชน'], ...ids.map((id) => [id])]));
}

async function send(
  as: Record<string, string>,
  { group, direction = 'IN', networkId }: { group: string; direction?: 'IN' | 'OUT'; networkId?: string },
  bytes: Buffer,
) {
  const query = new URLSearchParams({ group, direction, name: 'list.csv', ...(networkId ? { networkId } : {}) });
  const reply = await house.app.inject({
    method: 'POST',
    url: `${PATH}/jobs?${query}`,
    headers: { ...as, 'x-requested-with': 'sitthi', 'content-type': 'text/csv' },
    payload: bytes,
  });
  return { status: reply.statusCode, body: reply.json() };
}
const step = (as: Record<string, string>, jobId: string, what: 'validate' | 'run' | 'cancel') =>
  house.ask('POST', `${PATH}/jobs/${jobId}/${what}`, as, {});
const job = async (as: Record<string, string>, jobId: string) =>
  (await house.ask('GET', `${PATH}/jobs/${jobId}`, as)).body;
const grant = (group: string, hcode = '99804', direction = 'IN') =>
  house.ask('POST', `${PATH}/grants`, centre, {
    hcode,
    group,
    direction,
    letterNo: 'ทส 0001/2569',
    letterDate: '2026-03-10',
  });

/** Upload, review, run, and the worker until it is over. */
async function through(as: Record<string, string>, what: Parameters<typeof upload>[1], ids: readonly string[]) {
  const { body } = await upload(as, what, ids);
  expect((await step(as, body.jobId, 'validate')).status).toBe(200);
  const started = await step(as, body.jobId, 'run');
  expect(started.body).toMatchObject({ state: 'RUNNING' });
  await runGroupJobs(house.engine);
  return job(as, body.jobId);
}

async function moveByWish(tx: Queryable, personId: string) {
  const now = house.engine.clock();
  const command = {
    personId,
    networkId: '9980100',
    channel: 'SELF',
    evidence: [{ kind: 'RENTAL_CONTRACT' }],
    actor: 'test',
  } as const;
  const moved = await registerPerson(tx, command, now, house.engine.parameters.on('2026-03-20'));
  expect(moved).toMatchObject({ decision: { kind: 'MOVE' } });
}

const rightsOf = async (personId: string) =>
  house.database.query(sql`
    select main_right || '/' || sub_right as right, lower(valid)::text as from, upper(valid)::text as until
      from entitlement.period where person_id = ${personId} and not isempty(valid) order by lower(valid)`);
const registrationsOf = async (personId: string) =>
  house.database.query<{ kind: string; channel: string; counts: boolean; open: boolean; endedBy: string | null }>(sql`
    select kind, channel, change_no is not null as counts, upper_inf(effective) as open, ended_by as "endedBy"
      from entitlement.registration where person_id = ${personId} order by lower(effective)`);

test('[GRP-06] [GRP-07] [GRP-14] [GRP-16] [INV-ENT-8] [INV-ENT-9] scenario 24: a private hospital registers one group by a one-time right, which is gone with the job', async () => {
  const fresh = await people(195);
  const [dead] = await people(1, { civilStatus: 'DECEASED' });
  const before = await people(3);
  const ids = fresh.map(({ citizenId }) => citizenId);
  expect((await upload(privately, { group: 'STUDENT_OTHER' }, ids)).body).toMatchObject({
    code: 'GROUP_NOT_PERMITTED',
  });

  // Three who are registered already.
  await grant('STUDENT_OTHER');
  await through(
    privately,
    { group: 'STUDENT_OTHER' },
    before.map(({ citizenId }) => citizenId),
  );
  expect((await house.ask('GET', `${PATH}/rights`, privately)).body.rights).toEqual([]);

  expect((await grant('STUDENT_OTHER')).status).toBe(201);
  expect((await house.ask('GET', `${PATH}/rights`, privately)).body.rights).toMatchObject([
    { group: 'STUDENT_OTHER', direction: 'IN', by: 'GRANT', letterNo: 'ทส 0001/2569' },
  ]);
  const nobody = citizenIdFrom(1, '9900', 9_999_998);
  const list = [
    ...ids.slice(0, 100),
    ...before.map((b) => b.citizenId),
    dead?.citizenId ?? '',
    nobody,
    ...ids.slice(100),
  ];
  expect(list).toHaveLength(200);
  const uploaded = await upload(privately, { group: 'STUDENT_OTHER' }, list);
  expect(uploaded).toMatchObject({ status: 201, body: { state: 'DRAFT', total: 200, networkId: '9980400' } });
  const { jobId } = uploaded.body;
  const other = (await upload(privately, { group: 'STUDENT_OTHER' }, ids)).body.jobId;
  expect((await step(privately, other, 'validate')).body.state).toBe('VALIDATED');

  const review = await step(privately, jobId, 'validate');
  const refused = { ALREADY_REGISTERED: 3, PERSON_DECEASED: 1, PERSON_NOT_FOUND: 1 };
  expect(review.body).toMatchObject({ state: 'VALIDATED', counts: { READY: 195, ...refused } });
  expect(await registrationsOf(fresh[0]?.personId ?? '')).toEqual([]);

  expect((await step(privately, jobId, 'run')).body).toMatchObject({ state: 'RUNNING', done: 5, byGrant: true });
  await runGroupJobs(house.engine);
  const ended = await job(privately, jobId);
  expect(ended).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', done: 200 });
  expect(ended.counts).toEqual({ REGISTERED: 195, ...refused });
  expect(await registrationsOf(fresh[7]?.personId ?? '')).toEqual([
    { kind: 'GROUP_IN', channel: 'GROUP', counts: false, open: true, endedBy: null },
  ]);

  // The right went with the job: what was reviewed by it beforehand cannot run any more, and nothing new begins.
  expect((await house.ask('GET', `${PATH}/rights`, privately)).body.rights).toEqual([]);
  expect((await step(privately, other, 'run')).body).toMatchObject({ code: 'GROUP_NOT_PERMITTED' });
  expect((await upload(privately, { group: 'STUDENT_OTHER' }, ids)).body).toMatchObject({
    code: 'GROUP_NOT_PERMITTED',
  });
  const [latest] = (await house.ask('GET', `${PATH}/grants`, centre)).body.grants;
  expect(latest).toMatchObject({
    state: 'USED',
    unit: { hcode: '99804' },
    job: { jobId, counts: { REGISTERED: 195 } },
  });
});

test('[GRP-01] [GRP-09] [GRP-17] [GRP-19] the army’s hospital brings conscripts in with 90, and discharges them to the right by age without a unit', async () => {
  const [conscript, holder] = await people(2);
  await house.database.query(sql`
    insert into entitlement.period (person_id, main_right, sub_right, valid, source, changed_at)
    values (${holder?.personId}, 'UCS', '89', '[2020-01-01,)', 'FUND_FEED', now())`);
  const ids = [conscript?.citizenId ?? '', holder?.citizenId ?? ''];
  expect(await through(army, { group: 'ARMY' }, ids)).toMatchObject({
    state: 'COMPLETED',
    networkId: '9980500',
    byGrant: false,
    counts: { REGISTERED: 2 },
  });
  expect(await rightsOf(conscript?.personId ?? '')).toEqual([{ right: 'WEL/90', from: '2026-03-15', until: null }]);
  expect(await rightsOf(holder?.personId ?? '')).toEqual([
    { right: 'UCS/89', from: '2020-01-01', until: '2026-03-15' },
    { right: 'WEL/90', from: '2026-03-15', until: null },
  ]);

  house.setNow('2026-03-20T10:00:00+07:00');
  army = await house.signIn('registrar.army', 'L2');
  const [stranger] = await people(1);
  // One has moved elsewhere by his own wish: he leaves the group all the same, and keeps the unit he chose.
  await house.database.transaction((tx) => moveByWish(tx, holder?.personId ?? ''));
  const out = await through(army, { group: 'ARMY', direction: 'OUT' }, [...ids, stranger?.citizenId ?? '']);
  expect(out.counts).toEqual({ DISCHARGED: 2, NOT_IN_GROUP: 1 });
  expect(await rightsOf(conscript?.personId ?? '')).toEqual([
    { right: 'WEL/90', from: '2026-03-15', until: '2026-03-20' },
    { right: 'UCS/89', from: '2026-03-20', until: null },
  ]);
  expect(await registrationsOf(conscript?.personId ?? '')).toEqual([
    { kind: 'GROUP_IN', channel: 'GROUP', counts: false, open: false, endedBy: 'DISCHARGED' },
  ]);
  expect((await registrationsOf(holder?.personId ?? '')).map(({ open, endedBy }) => [open, endedBy])).toEqual([
    [false, 'SUPERSEDED'],
    [true, null],
  ]);
  expect((await rightsOf(holder?.personId ?? '')).at(-1)).toMatchObject({ right: 'UCS/89', from: '2026-03-20' });
  // Whoever is out may come in again, if he has no other unit; and cannot go out twice.
  expect((await through(army, { group: 'ARMY' }, ids)).counts).toEqual({ REGISTERED: 1, ALREADY_REGISTERED: 1 });
  const twice = await upload(army, { group: 'ARMY', direction: 'OUT' }, ids.slice(1));
  expect((await step(army, twice.body.jobId, 'validate')).body.counts).toEqual({ NOT_IN_GROUP: 1 });
  expect((await step(army, twice.body.jobId, 'run')).body).toMatchObject({ code: 'GROUP_NOTHING_TO_DO' });
  house.setNow('2026-03-15T09:00:00+07:00');
  army = await house.signIn('registrar.army', 'L2');
  privately = await house.signIn('registrar.chiangmai', 'L2');
  centre = await house.signIn('officer.central', 'L2');
});

test('[GRP-08] [SRM-31] [ROLE-12] [ROLE-22] [AMB-27] an affiliation opens its own groups in both directions and no other one', async () => {
  const { rights } = (await house.ask('GET', `${PATH}/rights`, army)).body;
  expect(rights).toMatchObject([
    { group: 'ARMY', direction: 'IN', by: 'AFFILIATION' },
    { group: 'ARMY', direction: 'OUT', by: 'AFFILIATION' },
  ]);
  const [somebody] = await people(1);
  for (const group of ['NAVY', 'AIRFORCE', 'PRISONER', 'STUDENT_MOE', 'STUDENT_OTHER'])
    expect((await upload(army, { group }, [somebody?.citizenId ?? ''])).body).toMatchObject({
      code: 'GROUP_NOT_PERMITTED',
    });
  expect((await grant('ARMY', '99805')).body).toMatchObject({ code: 'GROUP_GRANT_EXISTS' });
});

test.each([
  ['NAVY', ['NAVY'], 'WEL/90'],
  ['AIRFORCE', ['AIRFORCE'], 'WEL/90'],
  ['JUSTICE', ['PRISONER'], 'WEL/91'],
  ['EDUCATION', ['STUDENT_MOE'], 'UCS/89'],
])(
  '[GRP-02] [GRP-03] [GRP-04] [GRP-05] [GRP-10] [GRP-11] [GRP-12] [GRP-13] [GRP-18] [GRP-20] [GRP-21] [GRP-22] a hospital of %s registers and discharges %s',
  async (affiliation, groups, right) => {
    const setAffiliation = (sub: string | null) =>
      house.database.query(sql`
      update organisations.organisation set sub_affiliation = ${sub} where organisation_id = ${organisationId('99810')}`);
    await setAffiliation(affiliation);
    const registrar = await house.signIn('registrar.bangkok', 'L2');
    const open = (await house.ask('GET', `${PATH}/rights`, registrar)).body.rights;
    expect([...new Set(open.map((one: { group: string }) => one.group))]).toEqual(groups);
    const [who] = await people(1);
    const ids = [who?.citizenId ?? ''];
    expect((await through(registrar, { group: groups[0] ?? '' }, ids)).state).toBe('COMPLETED');
    expect(await rightsOf(who?.personId ?? '')).toMatchObject([{ right }]);
    house.setNow('2026-03-15T11:00:00+07:00');
    expect((await through(registrar, { group: groups[0] ?? '', direction: 'OUT' }, ids)).state).toBe('COMPLETED');
    expect((await rightsOf(who?.personId ?? '')).at(-1)).toMatchObject({ right: 'UCS/89', until: null });
    house.setNow('2026-03-15T09:00:00+07:00');
    await setAffiliation(null);
  },
);

test('[GRP-07] [INV-ENT-4] [INV-ENT-7] every row is judged again when it is done; rows the review refused are not tried', async () => {
  const [fine, dies, joins, late] = await people(4);
  await house.database.query(sql`
    insert into entitlement.period (person_id, main_right, sub_right, valid, source, changed_at)
    values (${late?.personId}, 'SSS', 'S1', '[2020-01-01,)', 'FUND_FEED', now())`);
  const list = [fine, dies, joins, late].map((one) => one?.citizenId ?? '');
  const { jobId } = (await upload(army, { group: 'ARMY' }, [...list, list[0] ?? '', '1990000000018', '1.99E+12'])).body;
  expect((await step(army, jobId, 'validate')).body.counts).toEqual({
    READY: 3,
    OTHER_FUND_ACTIVE: 1,
    TWICE_IN_FILE: 1,
    BAD_ID: 2,
  });
  await house.database.query(sql`
    update persons.person set civil_status = 'DECEASED', death_date = '2026-03-14' where person_id = ${dies?.personId}`);
  await house.database.query(sql`
    insert into entitlement.period (person_id, main_right, sub_right, valid, source, changed_at)
    values (${joins?.personId}, 'OFC', 'O1', '[2026-03-01,)', 'FUND_FEED', now())`);
  await house.database.query(sql`
    update entitlement.period set valid = '[2020-01-01,2026-03-01)' where person_id = ${late?.personId}`);
  await step(army, jobId, 'run');
  await runGroupJobs(house.engine);
  expect((await job(army, jobId)).counts).toEqual({
    REGISTERED: 1,
    PERSON_DECEASED: 1,
    OTHER_FUND_ACTIVE: 2,
    TWICE_IN_FILE: 1,
    BAD_ID: 2,
  });
  expect(await registrationsOf(late?.personId ?? '')).toEqual([]);

  const rows = (await house.ask('GET', `${PATH}/jobs/${jobId}/rows`, army)).body.rows;
  expect(rows[0]).toMatchObject({ row: 2, name: 'นายกลุ่ม ทดสอบ0', verdict: 'REGISTERED' });
  expect(rows[0].citizenId).toMatch(/^x-xxxx-xxxxx-\d\d-\d$/);
  expect(rows.at(-1)).toMatchObject({ row: 8, verdict: 'BAD_ID', reason: { en: expect.stringContaining('as text') } });
  const bad = (await house.ask('GET', `${PATH}/jobs/${jobId}/rows?verdict=BAD_ID`, army)).body;
  expect(bad.rows.map(({ row }: { row: number }) => row)).toEqual([7, 8]);

  const result = await house.ask('GET', `${PATH}/jobs/${jobId}/result.csv?language=en`, army);
  const table: string[][] = parse(result.body, { bom: true });
  expect(table.map((cells) => cells[3])).toEqual([
    'Code',
    'REGISTERED',
    'PERSON_DECEASED',
    'OTHER_FUND_ACTIVE',
    'OTHER_FUND_ACTIVE',
    'TWICE_IN_FILE',
    'BAD_ID',
    'BAD_ID',
  ]);
  expect(table[1]?.[1]).toBe(list[0]);
  expect(table[5]?.[1]).toBe(list[0]);
  const kept = await house.database.query<{ typed: string }>(
    sql`select typed from entitlement.group_row where job_id = ${jobId} and typed <> '' order by row_no`,
  );
  // of the bad ones their end: the others stand in `persons` alone
  expect(kept.map(({ typed }) => typed)).toEqual(['xxxxxxxxxx018', '1.99E+12']);
  expect([table[6]?.[1], table[7]?.[1]]).toEqual(['xxxxxxxxxx018', '1.99E+12']);
});

test('[GRP-19] a cell that the database could not keep is a bad row and no fault of ours', async () => {
  expect((await upload(army, { group: 'ARMY' }, ['1990\u0000'])).body.code).toBe('GROUP_FILE_NOT_A_SPREADSHEET');
  // cut after 40 and after 2,000 signs, in the middle of one
  const sent = await upload(army, { group: 'ARMY' }, [`${'x'.repeat(39)}😀`, `${'x'.repeat(1_999)}😀`]);
  expect([sent.status, sent.body.total]).toEqual([201, 2]);
  const { body } = await step(army, sent.body.jobId, 'validate');
  expect(body.counts).toEqual({ BAD_ID: 2 });
});

test('[GRP-16] two jobs by one right started at once: one runs, and a cancelled one has used nothing up', async () => {
  await grant('PRISONER');
  const ids = (await people(2)).map(({ citizenId }) => citizenId);
  const made = await Promise.all([0, 1, 2].map(() => upload(privately, { group: 'PRISONER' }, ids)));
  const [first = '', second = '', third = ''] = made.map(({ body }) => body.jobId as string);
  for (const jobId of [first, second, third]) await step(privately, jobId, 'validate');
  expect((await step(privately, third, 'cancel')).body.state).toBe('CANCELLED');
  expect((await step(privately, third, 'run')).body).toMatchObject({ code: 'GROUP_JOB_STATE' });
  const started = await Promise.all([first, second].map((jobId) => step(privately, jobId, 'run')));
  expect(started.map(({ status }) => status).toSorted()).toEqual([200, 403]);
  const [ran = ''] = [first, second].filter((_, at) => started[at]?.status === 200);
  expect((await step(privately, ran, 'cancel')).body).toMatchObject({ code: 'GROUP_JOB_STATE' });
  expect((await step(privately, ran, 'run')).body).toMatchObject({ code: 'GROUP_JOB_STATE' });
  await runGroupJobs(house.engine);
  expect((await job(privately, ran)).state).toBe('COMPLETED');
});

test('[GRP-14] [GRP-15] a right that nobody uses ends by itself; an unused one is withdrawn, a used one cannot be', async () => {
  const made = await grant('STUDENT_MOE');
  const [{ grantId }] = made.body.grants;
  expect((await grant('STUDENT_MOE')).body).toMatchObject({ code: 'GROUP_GRANT_EXISTS' });
  house.setNow('2026-04-14T23:59:59+07:00');
  expect(
    (await house.ask('GET', `${PATH}/rights`, await house.signIn('registrar.chiangmai', 'L2'))).body.rights,
  ).toHaveLength(1);
  house.setNow('2026-04-15T00:00:00+07:00');
  expect(
    (await house.ask('GET', `${PATH}/rights`, await house.signIn('registrar.chiangmai', 'L2'))).body.rights,
  ).toEqual([]);
  house.setNow('2026-03-15T09:00:00+07:00');
  const withdrawn = await house.ask('POST', `${PATH}/grants/${grantId}/withdraw`, centre, {});
  expect(withdrawn.body.grants[0]).toMatchObject({ grantId, state: 'WITHDRAWN' });
  expect((await house.ask('POST', `${PATH}/grants/${grantId}/withdraw`, centre, {})).body).toMatchObject({
    code: 'GROUP_GRANT_USED',
  });
  expect(
    (
      await house.ask('POST', `${PATH}/grants`, privately, {
        hcode: '99804',
        group: 'ARMY',
        letterNo: '1',
        letterDate: '2026-03-01',
      })
    ).status,
  ).toBe(403);
  expect((await grant('ARMY', '00000')).body).toMatchObject({ code: 'GROUP_UNIT_NOT_FOUND' });
});

test('[INV-ENT-10] every row is one audit event at the review and one when it is done; the end and its right are in the same transaction', async () => {
  await grant('NAVY');
  const [one, two] = await people(2);
  const ended = await through(privately, { group: 'NAVY' }, [one?.citizenId ?? '', two?.citizenId ?? '']);
  const events = await house.database.query<{ action: string; subject: string; purpose: string; xid: string }>(sql`
    select action, subject, purpose, outcome, xid::text from platform.audit_event
     where detail->>'jobId' = ${ended.jobId} or subject = ${ended.jobId} order by event_id`);
  const of = (action: string) => events.filter((event) => event.action === action);
  for (const action of ['entitlement.reviewGroupRow', 'entitlement.registerGroupRow'])
    expect(
      of(action)
        .map(({ subject, purpose }) => [subject, purpose])
        .toSorted(),
    ).toEqual([one, two].map((who) => [who?.personId, 'GROUP_REGISTRATION']).toSorted());
  const [end] = of('entitlement.endGroupJob');
  const [both] = await house.database.query<{ same: boolean }>(sql`
    select j.xmin = g.xmin as same from entitlement.group_job j join entitlement.group_grant g on g.used_by = j.job_id
     where j.job_id = ${ended.jobId} and g.ended_at is not null`);
  expect(both).toEqual({ same: true });
  expect(end).toMatchObject({ outcome: 'COMPLETED', subject: ended.jobId });
  const [mail] = (await waitingMails(house.database, 'registrar.chiangmai@sitthi.example')).slice(-1);
  expect(mail?.text).toContain('2');
  expect(mail?.text).not.toContain(one?.citizenId);
});

test('a job is seen by its unit and by the central office, and by nobody else', async () => {
  const [who] = await people(1);
  const ended = await through(army, { group: 'ARMY' }, [who?.citizenId ?? '']);
  for (const path of ['', '/rows', '/result.csv']) {
    const url = `${PATH}/jobs/${ended.jobId}${path}`;
    expect((await house.ask('GET', url, centre)).status, path).toBe(200);
    expect((await house.ask('GET', url, privately)).body, path).toMatchObject({ code: 'GROUP_JOB_NOT_FOUND' });
  }
  for (const what of ['validate', 'run', 'cancel'] as const)
    expect((await step(privately, ended.jobId, what)).body).toMatchObject({ code: 'GROUP_JOB_NOT_FOUND' });
  const weak = await house.signIn('registrar.army');
  expect((await house.ask('GET', `${PATH}/rights`, weak)).body).toMatchObject({ code: 'ASSURANCE_TOO_LOW' });
});

test('files: a workbook, no headings, a wrong network, and what is no list at all', async () => {
  const [who] = await people(1);
  const id = who?.citizenId ?? '';
  const book = await send(
    army,
    { group: 'ARMY' },
    await xlsxOf(
      [
        ['ลำดับ', 'เลขบัตรประชาชน'],
        ['1', id],
      ],
      'รายชื่อ',
    ),
  );
  expect(book.body).toMatchObject({ total: 1 });
  expect((await step(army, book.body.jobId, 'validate')).body.counts).toEqual({ READY: 1 });
  expect((await send(army, { group: 'ARMY' }, Buffer.from(`${id}\n`))).body).toMatchObject({ total: 1 });
  const code = async (bytes: Buffer, networkId?: string) =>
    (await send(army, { group: 'ARMY', ...(networkId ? { networkId } : {}) }, bytes)).body.code;
  expect(await code(Buffer.from(`${id}\n`), '9980400')).toBe('GROUP_NETWORK_NOT_OWN');
  expect(await code(Buffer.from('ชื่อ\nนายกลุ่ม\n'))).toBe('GROUP_FILE_EMPTY');
  expect(await code(Buffer.from('เลขประจำตัวประชาชน\n'))).toBe('GROUP_FILE_EMPTY');
  expect(await code(Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 0]))).toBe('GROUP_FILE_NOT_A_SPREADSHEET');
  expect(await code(Buffer.alloc(5_000_001, 'x'))).toBe('GROUP_FILE_TOO_LARGE');
});

test('[GRP-19] a list that nobody runs is cancelled after some days, and no id of it is kept; a cancelled one keeps none at once', async () => {
  const [known] = await people(1);
  const ids = [known?.citizenId ?? '', citizenIdFrom(8, '9900', 9_999_997)];
  const draft = async (): Promise<string> => (await upload(army, { group: 'ARMY' }, ids)).body.jobId;
  const [left, cancelled, fresh] = [await draft(), await draft(), await draft()];
  const keptOf = async (jobId: string) =>
    (
      await house.database.query<{ typed: string }>(
        sql`select typed from entitlement.group_row where job_id = ${jobId} order by row_no`,
      )
    ).map(({ typed }) => typed);
  await step(army, left, 'validate');
  expect(await keptOf(left)).toEqual(ids);
  await step(army, cancelled, 'cancel');
  expect(await keptOf(cancelled)).toEqual(ids.map((id) => `xxxxxxxxxx${id.slice(-3)}`));
  await house.database.query(
    sql`update entitlement.group_job set made_at = '2026-03-07T09:00:00+07:00' where job_id = ${left}`,
  );
  const forget = groupRoutines(house.engine).find(({ name }) => name === 'forget-group-jobs');
  await forget?.run();
  expect([(await job(army, left)).state, (await job(army, fresh)).state]).toEqual(['CANCELLED', 'DRAFT']);
  expect(await keptOf(left)).toEqual(['', `xxxxxxxxxx${ids[1]?.slice(-3)}`]);
  expect(await keptOf(fresh)).toEqual(ids);
});

test('[GRP-07] [INV-ENT-9] rows that fail together every time are refused after some attempts; those before them stay, other jobs go on', async () => {
  const list = await people(70);
  const begun = async (who: readonly Made[]): Promise<string> => {
    const ids = who.map(({ citizenId }) => citizenId);
    const { jobId } = (await upload(army, { group: 'ARMY' }, ids)).body;
    for (const what of ['validate', 'run'] as const) expect((await step(army, jobId, what)).status).toBe(200);
    return jobId;
  };
  const [jobId, other] = [await begun(list), await begun(await people(1))];
  // One verdict of the second chunk cannot be written: nothing of the chunk is.
  const allowed = `job_id <> '${jobId}' or row_no <> 61 or verdict <> 'REGISTERED'`;
  const cure = await poison(house, 'entitlement.group_row', allowed);
  let now = house.engine.clock();
  for (let attempt = 1; attempt <= chunkMaxAttempts.default; attempt += 1) {
    expect(await job(army, jobId)).toMatchObject({ state: 'RUNNING', done: attempt === 1 ? 0 : 50 });
    await runGroupJobs(house.engine);
    expect((await job(army, other)).state).toBe('COMPLETED');
    now = new Date(now.getTime() + 31_000);
    house.setNow(now.toISOString());
  }
  await cure();
  const counts = { REGISTERED: 50, REFUSED: 20 };
  expect(await job(army, jobId)).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', counts });
  expect(await registrationsOf(list[49]?.personId ?? '')).toHaveLength(1);
  expect(await registrationsOf(list[50]?.personId ?? '')).toEqual([]);
  const { rows } = (await house.ask('GET', `${PATH}/jobs/${jobId}/rows?verdict=REFUSED`, army)).body;
  expect(rows).toHaveLength(20);
  expect(rows[0]).toMatchObject({ row: 52, reason: { en: expect.stringContaining('could not be saved') } });
  house.setNow('2026-03-15T09:00:00+07:00');
});
