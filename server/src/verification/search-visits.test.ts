import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, counterAt, personIdOf, pidOf, unitIdOf } from '../testing/counter.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
let hospital: Counter;
let pharmacy: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
  pharmacy = await counterAt(house, '99811');
});
afterAll(() => house.close());

const DAY = { from: '2026-03-15', to: '2026-03-15' };
const search = (input: object, desk = hospital.desk) =>
  house.ask('POST', '/api/visits/search', desk, { ...DAY, ...input });
const found = async (text: string, desk = hospital.desk) =>
  (await search({ text }, desk)).body.visits.map((v: { visitId: string }) => v.visitId);

describe('search', () => {
  let visitId: string;
  let code: string;
  let closeCode: string;
  beforeAll(async () => {
    const verified = await hospital.codeFor('UCS_30', 'PG0060001');
    ({ visitId } = verified.body);
    code = verified.body.claimCode.code;
    closeCode = (await hospital.close(visitId, { visitNumber: 'OPD-69-1' })).body.close.closeCode;
    await hospital.open(0, 'PG0060001');
  });

  test('[AUTH-33] [AUTH-34] by citizen id, code, close code and visit number', async () => {
    for (const text of [pidOf('UCS_30'), '1-9900-00000-01-9', code, code.toLowerCase(), ` ${closeCode} `, 'OPD-69-1'])
      expect(await found(text), text).toEqual([visitId]);
    expect(await found('PP0000000000')).toEqual([]);
    expect(await found(pidOf('UCS_40'))).toEqual([]);
  });

  test('[AUTH-33] [VISIT-05] a visit number is found as it was written, small letters and blanks included', async () => {
    const other = (await hospital.codeFor(6, 'PG0060001')).body.visitId;
    await hospital.close(other, { visitNumber: 'opd 69/2' });
    expect(await found(' opd 69/2 ')).toEqual([other]);
    await hospital.cancel(other);
  });

  test('[INV-ENT-10] a search by citizen id names the person and the purpose in the audit', async () => {
    const auditOf = () =>
      house.database.query<{ subject: string; purpose: string }>({
        text: `select subject, purpose from platform.audit_event where action = 'verification.searchVisits' and subject = $1`,
        values: [personIdOf('LGO_40')],
      });
    await found(code);
    expect(await auditOf()).toEqual([]);
    await found(pidOf('LGO_40'));
    expect(await auditOf()).toEqual([{ subject: personIdOf('LGO_40'), purpose: 'VISIT_SEARCH' }]);
  });

  test('[AUTH-33] a list that was cut says so', async () => {
    const fill = (n: number) =>
      house.database.query({
        text: `insert into verification.visit (service_date, visit_id, person_id, organisation_id, service_code, pathway, population_group, state, opened_at, opened_by)
               select '2026-02-01', gen_random_uuid(), $3, $1, 'PG0060001', 'GENERAL_CARE', 'GENERAL', 'ABANDONED', '2026-02-01T09:00:00+07:00', 'test'
                 from generate_series(1, $2)`,
        values: [unitIdOf('99801'), n, personIdOf('UCS_40')],
      });
    const february = async () => (await search({ from: '2026-02-01', to: '2026-02-01' })).body;
    await fill(200);
    expect(await february()).toMatchObject({ more: false, visits: { length: 200 } });
    await fill(1);
    expect(await february()).toMatchObject({ more: true, visits: { length: 200 } });
  });

  test('[AUTH-33] without words, everything of the period; the citizen id is masked', async () => {
    const { body } = await search({});
    expect(body).toMatchObject({ more: false, visits: { length: 3 } });
    expect(JSON.stringify(body)).not.toContain(pidOf('UCS_30'));
    expect(body.visits.find((v: { visitId: string }) => v.visitId === visitId)).toMatchObject({
      state: 'CLOSED',
      personName: expect.stringContaining(' '),
      citizenIdMasked: 'x-xxxx-xxxxx-01-9',
      claimCode: { code, state: 'CLOSED', reviewStatus: 'NONE' },
      closeCode,
    });
    expect((await search({ from: '2026-03-01', to: '2026-03-14' })).body.visits).toEqual([]);
  });

  test('[AUTH-34] another unit finds nothing of it, by whatever key', async () => {
    for (const text of [pidOf('UCS_30'), code, closeCode, 'OPD-69-1'])
      expect(await found(text, pharmacy.desk), text).toEqual([]);
  });

  test.each([
    ['the period backwards', { from: '2026-03-16', to: '2026-03-15' }],
    ['no period', { from: undefined }],
    ['a date the Thai way round', { from: '15/03/2569' }],
    ['a date that does not exist', { to: '2026-04-31' }],
    ['words too long', { text: 'x'.repeat(41) }],
  ])('[AUTH-33] input that is none: %s', async (_what, change) => {
    expect((await search(change)).body.code).toBe('INPUT_INVALID');
  });
});

test('[AUTH-32] today’s queue: who waits and who is done, of the own unit', async () => {
  const primary = await counterAt(house, '99802');
  await primary.codeFor(1, 'PG0060001');
  await primary.open(2, 'PG0060001');
  await primary.cancel((await primary.open(3, 'PG0060001')).body.visitId);
  const { body } = await house.ask('GET', '/api/counter/today', primary.desk);
  expect(body).toMatchObject({ date: '2026-03-15', waiting: 1, done: 1 });
  expect(body.visits.map((v: { state: string }) => v.state).sort()).toEqual(['CANCELLED', 'NEW', 'VERIFIED']);
});

test('[CLM-01] the slip: the first print is the original, every later one a copy; none without a code', async () => {
  const { body } = await hospital.codeFor(4, 'PG0060001');
  const print = (visitId: string, format: string, desk = hospital.desk) =>
    house.ask('POST', `/api/visits/${visitId}/slip`, desk, { format });
  expect((await print(body.visitId, '80MM')).body).toMatchObject({ copy: false, copyNumber: 0 });
  expect((await print(body.visitId, '58MM')).body).toMatchObject({ copy: true, copyNumber: 1 });
  expect((await print(body.visitId, 'A5')).body).toMatchObject({ copy: true, copyNumber: 2 });
  expect((await print(body.visitId, 'A3')).body.code).toBe('INPUT_INVALID');
  expect((await print(body.visitId, 'A5', pharmacy.desk)).body.code).toBe('VISIT_NOT_FOUND');
  const open = await hospital.open(5, 'PG0060001');
  expect((await print(open.body.visitId, 'A5')).body.code).toBe('VISIT_NOT_FOUND');
});
