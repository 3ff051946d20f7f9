import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setParameter } from '../platform/parameters/index.ts';
import { counterAt } from '../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { routines, subscriptions } from './events.ts';
import { visitAbandonHours } from './parameters.ts';

/** What happens without anybody at the counter: visits given up, codes that lapse, marks for a later look. */
let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

const runRoutine = async (name: string) => {
  const found = routines(house.engine).find((routine) => routine.name === name);
  if (!found) throw new Error(`no routine ${name}`);
  await found.run();
};
const counterOn = async (instant: string, hcode: string) => {
  house.setNow(instant);
  return counterAt(house, hcode);
};

/** Runs the real worker until nothing is left to relay or to do. */
async function workOff(): Promise<void> {
  const worker = await house.startWorker();
  const left = async () => {
    const [row] = await house.database.query<{ n: number }>({
      text: 'select (select count(*) from platform.outbox) + (select count(*) from graphile_worker.jobs) as n',
      values: [],
    });
    return row?.n ?? 0;
  };
  for (let tries = 0; tries < 100 && (await left()) > 0; tries += 1) await new Promise((done) => setTimeout(done, 100));
  await worker.stop();
}

test('[INV-VER-15] scenario 20: seen at two units on one day: allowed, and both visits are flagged', async () => {
  const clinicA = await counterOn(SCENARIO_NOW, '99811');
  const a = await clinicA.codeFor('ELDER_70', 'PG0150001');
  const clinicB = await counterOn('2026-03-15T09:05:00+07:00', '99814');
  const b = await clinicB.codeFor('ELDER_70', 'PGX0000MED');
  expect(b.body.state).toBe('VERIFIED');
  const alone = await clinicB.codeFor('ELDER_61', 'PGX0000MED');
  await workOff();
  const flags = async (counter: typeof clinicA, reply: typeof a) => (await counter.show(reply.body.visitId)).body.flags;
  expect(await flags(clinicA, a)).toMatchObject([
    { code: 'SAME_DAY_OTHER_UNIT', th: expect.stringContaining('หน่วยบริการอื่น') },
  ]);
  expect(await flags(clinicB, b)).toMatchObject([{ code: 'SAME_DAY_OTHER_UNIT' }]);
  expect(await flags(clinicB, alone)).toEqual([]);
});

test('[INV-VER-15] [INV-VER-16] a close without a code before is seen as well; the same event twice changes nothing', async () => {
  const hospital = await counterOn(SCENARIO_NOW, '99801');
  const other = await counterAt(house, '99803');
  const { body } = await hospital.codeFor('UCS_30', 'PG0060001');
  const closed = await house.ask('POST', '/nhsoendpoint/api/nhso-claim-detail', other.software, {
    hcode: '99803',
    department: null,
    mainInsclCode: 'UCS',
    serviceDateTime: Date.parse(SCENARIO_NOW) - 60_000,
    invoiceDateTime: Date.parse(SCENARIO_NOW) - 60_000,
    transactionId: '99803690315000001',
    totalAmount: 100,
    paidAmount: 0,
    privilegeAmount: 100,
    claimServiceCode: 'PG0060001',
    pid: '1990000000019',
    sourceId: 'TEST',
    recorderPid: '3990000000023',
  });
  expect(closed.body).toHaveProperty('authenCode');
  const [event] = await house.database.query<{ payload: Record<string, unknown> }>({
    text: `select payload from platform.outbox where type = 'verification.VisitClosed'`,
    values: [],
  });
  const handlers = subscriptions(house.database).filter((s) => s.event === 'verification.VisitClosed');
  for (const handler of [...handlers, ...handlers]) await handler.handle(event?.payload ?? {}, new Date(SCENARIO_NOW));
  const [row] = await house.database.query<{ visits: number; flags: string }>({
    text: `select count(*)::int as visits, string_agg(distinct array_to_string(flags, ','), ';') as flags from verification.visit
            where person_id = (select person_id from verification.visit where visit_id = $1)`,
    values: [body.visitId],
  });
  expect(row).toEqual({ visits: 2, flags: 'SAME_DAY_OTHER_UNIT' });
});

test('[AMB-04] a visit without success for four hours is abandoned, and the person starts anew', async () => {
  const hospital = await counterOn(SCENARIO_NOW, '99801');
  const { visitId } = (await hospital.open('UCS_40', 'PG0060001')).body;
  house.setNow('2026-03-15T13:00:00+07:00');
  await runRoutine('expire-visits');
  expect((await hospital.show(visitId)).body.state).toBe('NEW');
  house.setNow('2026-03-15T13:00:01+07:00');
  await runRoutine('expire-visits');
  expect((await hospital.show(visitId)).body.state).toBe('ABANDONED');
  expect((await hospital.verify(visitId, await hospital.card('UCS_40'))).body.code).toBe('VISIT_ALREADY_VERIFIED');
  const again = await hospital.open('UCS_40', 'PG0060001');
  expect(again.body.visitId).not.toBe(visitId);
});

test('[AMB-04] [INV-PLT-3] how long a visit stays open is a parameter, and no outage keeps one open for ever', async () => {
  const hospital = await counterOn(SCENARIO_NOW, '99801');
  const { visitId } = (await hospital.open('LGO_40', 'PG0130001')).body;
  const change = { from: '2026-04-20', approvedBy: 'test', now: new Date(SCENARIO_NOW) };
  await setParameter(house.database, visitAbandonHours, 24 * 60, change);
  await house.reload();
  const later = await counterOn('2026-04-20T09:00:00+07:00', '99801');
  await runRoutine('expire-visits');
  expect((await later.show(visitId)).body.state).toBe('NEW');
  const muchLater = await counterOn('2026-05-14T09:00:01+07:00', '99801');
  await runRoutine('expire-visits');
  expect((await muchLater.show(visitId)).body.state).toBe('ABANDONED');
});

test('[AMB-21] [INV-VER-13] a code that nobody closes lapses after its last day and gives its quota back, once', async () => {
  const dental = await counterOn(SCENARIO_NOW, '99816');
  const { body } = await dental.codeFor('ELDER_72', 'PGX0000DEN');
  const used = (reply: { body: { person: { quotas: { limitCode: string; used: number }[] } } }) =>
    reply.body.person.quotas.find((q) => q.limitCode === 'limit.dental')?.used;
  const lastDay = await counterOn('2026-04-14T23:59:00+07:00', '99816');
  await runRoutine('lapse-codes');
  expect((await lastDay.show(body.visitId)).body.claimCode.state).toBe('ISSUED');
  const dayAfter = await counterOn('2026-04-15T00:00:00+07:00', '99816');
  expect(used(await dayAfter.show(body.visitId))).toBe(1);
  await runRoutine('lapse-codes');
  await runRoutine('lapse-codes');
  const lapsed = await dayAfter.show(body.visitId);
  expect(lapsed.body.claimCode.state).toBe('LAPSED');
  expect(used(lapsed)).toBe(0);
  expect(used(await dayAfter.cancel(body.visitId))).toBe(0);
});

test('[AUTH-21] a read is good for ten minutes, and forgotten a day after', async () => {
  const hospital = await counterOn(SCENARIO_NOW, '99801');
  const { visitId } = (await hospital.open('LGO_40', 'PG0060001')).body;
  const card = await hospital.card('LGO_40');
  house.setNow('2026-03-15T09:10:00+07:00');
  expect((await hospital.verify(visitId, card)).body.code).toBe('READ_EXPIRED');
  house.setNow('2026-03-15T09:09:59+07:00');
  expect((await hospital.verify(visitId, card)).body.state).toBe('VERIFIED');
  house.setNow('2026-03-17T09:00:00+07:00');
  await runRoutine('expire-visits');
  const rows = await house.database.query({
    text: 'select 1 from verification.card_read where read_id = $1',
    values: [card],
  });
  expect(rows).toEqual([]);
});
