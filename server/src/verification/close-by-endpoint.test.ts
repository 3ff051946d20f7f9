import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { setParameter } from '../platform/parameters/index.ts';
import { type Counter, counterAt, personIdOf, pidOf, runAsUnit } from '../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { cancelClose, restoreClose } from './cancel-close.ts';
import { closeByEndpoint } from './close-by-endpoint.ts';
import { closeWithoutAuthen } from './parameters.ts';

let house: TestHouse;
let hospital: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterEach(() => vi.restoreAllMocks());
afterAll(() => house.close());

let running = 0;
interface Closed {
  readonly seq: number;
  readonly closeCode: string;
  readonly visitId: string;
  readonly transactionId: string;
}
const closeOf = async (who: string | number, change: object = {}, hcode = '99801') => {
  running += 1;
  const request = {
    citizenId: pidOf(who),
    hcode,
    serviceCode: 'PG0060001',
    serviceAt: new Date('2026-03-15T08:30:00+07:00'),
    invoiceAt: new Date('2026-03-15T08:40:00+07:00'),
    transactionId: `${hcode}${running}`,
    total: 30_000,
    nonClaimable: 5_000,
    claimable: 25_000,
    mainRight: 'UCS',
    sourceId: 'TEST',
    recorder: '3990000000023',
    ...change,
  };
  const answer = await runAsUnit(house, closeByEndpoint, hcode, request);
  return { transactionId: request.transactionId, ...answer } as Closed & { refused?: string };
};
const undo = ({ seq, transactionId }: Closed, hcode = '99801') =>
  runAsUnit(house, cancelClose, hcode, { seq, transactionId });
const redo = ({ seq, transactionId }: Closed, hcode = '99801') =>
  runAsUnit(house, restoreClose, hcode, { seq, transactionId });

/** Lets `work` happen between the read of the next close and its write, as somebody else's does who is a little faster. */
function betweenReadAndWrite(work: () => Promise<unknown>): void {
  const { database } = house.engine;
  const query = database.query.bind(database);
  const spy = vi.spyOn(database, 'query').mockImplementation(async (statement) => {
    if ('name' in statement && statement.name === 'close') {
      spy.mockRestore();
      await work();
    }
    return query(statement);
  });
}

describe('what a close takes', () => {
  test('[INV-VER-16] a code that was issued while it closed: that one is closed, and nobody hears "already closed" of an open visit', async () => {
    let issued = '';
    betweenReadAndWrite(async () => {
      issued = (await hospital.codeFor('WEL_MONK', 'PG0060001')).body.visitId;
    });
    const closed = await closeOf('WEL_MONK');
    expect(closed).toMatchObject({ visitId: issued, closeCode: expect.stringMatching(/^EP\d{10}$/) });
    expect((await hospital.show(issued)).body).toMatchObject({ state: 'CLOSED', claimCode: { state: 'CLOSED' } });
  });

  test('[INV-VER-16] another close was first: then it is closed, and once only', async () => {
    let other: Closed | undefined;
    betweenReadAndWrite(async () => {
      other = await closeOf('WEL_CONSCRIPT');
    });
    expect((await closeOf('WEL_CONSCRIPT')).refused).toBe('ALREADY_CLOSED');
    expect(other?.closeCode).toMatch(/^EP/);
  });

  test('[INV-VER-16] the visit was cancelled meanwhile: it is closed without a code, as if there had been none', async () => {
    const { body } = await hospital.codeFor('DIS_38', 'PG0060001');
    betweenReadAndWrite(() => hospital.cancel(body.visitId));
    const closed = await closeOf('DIS_38');
    expect(closed.closeCode).toMatch(/^EP/);
    expect(closed.visitId).not.toBe(body.visitId);
    expect((await hospital.show(body.visitId)).body.state).toBe('CANCELLED');
  });

  test('[SYS-18] [INV-VER-16] [AMB-21] the issued code of the same person, unit, service and day', async () => {
    const { body } = await hospital.codeFor('UCS_30', 'PG0060001');
    const closed = await closeOf('UCS_30');
    expect(closed).toMatchObject({ visitId: body.visitId, closeCode: expect.stringMatching(/^EP\d{10}$/) });
    expect((await hospital.show(body.visitId)).body).toMatchObject({
      state: 'CLOSED',
      channel: 'SMART_CARD',
      claimCode: { code: body.claimCode.code, state: 'CLOSED' },
      close: { seq: closed.seq, claimableSatang: 25_000, nonClaimableSatang: 5_000 },
      flags: [],
    });
    expect((await closeOf('UCS_30')).refused).toBe('ALREADY_CLOSED');
  });

  test('[INV-VER-16] [INV-VER-2] without a code, general care opens and closes a visit by channel ENDPOINT, without a PP', async () => {
    const { visitId } = await closeOf(0);
    expect((await hospital.show(visitId)).body).toMatchObject({
      state: 'CLOSED',
      channel: 'ENDPOINT',
      claimCode: null,
    });
    expect((await closeOf(0)).refused).toBe('ALREADY_CLOSED');
    expect((await closeOf(0, {}, '99803')).refused).toBeUndefined();
  });

  test('[INV-VER-16] an innovation service needs its code; with it, the wire names nobody and is flagged', async () => {
    const atPharmacy = { serviceCode: 'PG0150001' };
    expect((await closeOf('ELDER_70', atPharmacy, '99811')).refused).toBe('CLOSE_WITHOUT_AUTHEN_NOT_ALLOWED');
    const pharmacy = await counterAt(house, '99811');
    await pharmacy.codeFor('ELDER_70', 'PG0150001');
    const { visitId } = await closeOf('ELDER_70', { ...atPharmacy, mainRight: 'WEL' }, '99811');
    const flags = (await pharmacy.show(visitId)).body.flags.map((f: { code: string }) => f.code);
    expect(flags).toContain('PERSONNEL_NOT_NAMED');
  });

  test('[INV-VER-16] the parameter can close that door per service', async () => {
    const change = { approvedBy: 'test', now: new Date(SCENARIO_NOW) };
    await setParameter(
      house.database,
      closeWithoutAuthen,
      { generalCare: true, services: { PG0130001: false } },
      change,
    );
    await house.reload();
    expect((await closeOf(1, { serviceCode: 'PG0130001' })).refused).toBe('CLOSE_WITHOUT_AUTHEN_NOT_ALLOWED');
    expect((await closeOf(1)).refused).toBeUndefined();
  });

  test.each<[string, string, string | number, object, string?]>([
    ['the hcode of another unit', 'TOKEN_OF_ANOTHER_UNIT', 2, { hcode: '99803' }],
    ['an hcode nobody has', 'HCODE_UNKNOWN', 2, { hcode: '00000' }],
    ['a transactionId used before', 'TRANSACTION_DUPLICATE', 2, { transactionId: '998011' }],
    ['a time ahead', 'SERVICE_DATE_IN_FUTURE', 2, { serviceAt: new Date('2026-03-15T09:00:01+07:00') }],
    ['four days back', 'SERVICE_DATE_TOO_OLD', 2, { serviceAt: new Date('2026-03-11T23:59:59+07:00') }],
    ['a person who died', 'PERSON_DECEASED', 'DECEASED', {}],
    ['a foreigner without a right', 'NO_PAYABLE_RIGHT', 'NO_RIGHT', {}],
    ['a service nobody knows', 'SERVICE_UNKNOWN', 2, { serviceCode: 'PG0000000' }],
    ['a negative amount', 'INPUT_INVALID', 2, { claimable: -1 }],
    ['a recorder with a wrong check digit', 'INPUT_INVALID', 2, { recorder: '3990000000024' }],
  ])('[SYS-18] [INV-VER-11] [INV-ENT-4] %s → %s, and nothing is written', async (_what, refused, who, change) => {
    expect((await closeOf(who, change)).refused).toBe(refused);
    const rows = await house.database.query({
      text: 'select 1 from verification.visit where person_id = $1',
      values: [personIdOf(who)],
    });
    expect(rows).toEqual([]);
  });

  test('[INV-VER-10] a recorder with a good number whom nobody knows is flagged, not refused', async () => {
    const { visitId } = await closeOf(3, { recorder: '1990099999994', mainRight: 'SSS', total: 1 });
    const flags = (await hospital.show(visitId)).body.flags.map((f: { code: string }) => f.code);
    expect(flags.sort()).toEqual(['AMOUNTS_DIFFER', 'RECORDER_UNKNOWN', 'RIGHT_DIFFERS']);
  });

  test('[INV-VER-1] ten closes of one code at once: one seq, one EP', async () => {
    await hospital.codeFor(4, 'PG0060001');
    const answers = await Promise.all(Array.from({ length: 10 }, () => closeOf(4)));
    expect(answers.filter((a) => a.refused === undefined)).toHaveLength(1);
    expect(new Set(answers.map((a) => a.refused))).toEqual(new Set([undefined, 'ALREADY_CLOSED']));
  });
});

describe('undoing a close [INV-VER-16]', () => {
  test('[INV-VER-16] the EP is cancelled, the PP is open again with the same code, and the quota is kept', async () => {
    const pharmacy = await counterAt(house, '99811');
    const { body } = await pharmacy.codeFor('ELDER_72', 'PG0150001');
    const closed = await closeOf('ELDER_72', { serviceCode: 'PG0150001' }, '99811');
    expect(await undo(closed, '99811')).toEqual({ closeCode: closed.closeCode });
    const open = (await pharmacy.show(body.visitId)).body;
    expect(open).toMatchObject({
      state: 'VERIFIED',
      claimCode: { code: body.claimCode.code, state: 'ISSUED' },
      close: null,
    });
    expect(open.person.quotas[0].used).toBe(1);
    const anew = await closeOf('ELDER_72', { serviceCode: 'PG0150001' }, '99811');
    expect(anew.closeCode).not.toBe(closed.closeCode);
    expect(await redo(closed, '99811')).toEqual({ refused: 'ALREADY_CLOSED' });
  });

  test('[INV-VER-16] restored within three days of the undoing, not on the fourth', async () => {
    const closed = await closeOf(5);
    expect(await redo(closed)).toEqual({ refused: 'NOT_CANCELLED' });
    await undo(closed);
    expect(await undo(closed)).toEqual({ refused: 'ALREADY_CANCELLED' });
    house.setNow('2026-03-19T00:00:00+07:00');
    expect(await redo(closed)).toEqual({ refused: 'ROLLBACK_TOO_LATE' });
    house.setNow('2026-03-18T23:59:00+07:00');
    expect(await redo(closed)).toEqual({ closeCode: closed.closeCode });
    expect((await hospital.show(closed.visitId)).status).toBe(401);
    house.setNow(SCENARIO_NOW);
    expect((await hospital.show(closed.visitId)).body).toMatchObject({
      state: 'CLOSED',
      close: { closeCode: closed.closeCode },
    });
  });

  test('[INV-VER-16] only by the own unit and with the number of the transaction', async () => {
    const closed = await closeOf(6);
    expect(await undo(closed, '99803')).toEqual({ refused: 'CLOSE_NOT_FOUND' });
    expect(await undo({ ...closed, transactionId: 'x' })).toEqual({ refused: 'TRANSACTION_MISMATCH' });
    expect(await undo({ ...closed, seq: 1 })).toEqual({ refused: 'CLOSE_NOT_FOUND' });
  });

  test('[INV-VER-16] [AMB-32] what a desk cancelled with its reason, the wire neither undoes nor restores', async () => {
    const closed = await closeOf('OFC_50', { mainRight: 'OFC' });
    await hospital.cancel(closed.visitId);
    expect(await undo(closed)).toEqual({ refused: 'ALREADY_CANCELLED' });
    expect(await redo(closed)).toEqual({ refused: 'ALREADY_CANCELLED' });
  });

  test('[INV-VER-15] not restored when a newer visit took its place', async () => {
    const closed = await closeOf('LGO_40', { mainRight: 'LGO' });
    await undo(closed);
    await hospital.codeFor('LGO_40', 'PG0060001');
    expect(await redo(closed)).toEqual({ refused: 'DUPLICATE_VISIT' });
  });
});
