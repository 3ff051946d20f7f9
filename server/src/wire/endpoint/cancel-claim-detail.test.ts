import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { CLAIM_DETAIL, cancelAtDesk, closeBody, type Software, softwareOf } from '../../testing/wire.ts';
import { routines } from '../../verification/index.ts';

let house: TestHouse;
let hospital: Software;
beforeAll(async () => {
  house = await testHouse();
  hospital = await softwareOf(house, '99801');
});
afterAll(() => house.close());

const put = (path: 'cancel' | 'cancel-rollback', body: unknown, as = hospital.token) =>
  house.ask('PUT', `${CLAIM_DETAIL}/${path}`, as, body);
const codesOf = async (pid: string): Promise<string[]> =>
  ((await hospital.status({ personalId: pid, serviceDate: '2026-03-15' })).body.serviceHistories ?? []).map(
    ({ claimCode }: { claimCode: string }) => claimCode,
  );

/** A close, and what its cancel sends. */
async function closed(scenario: string, withCode: boolean) {
  const pid = hospital.pid(scenario);
  const issued = withCode ? (await hospital.issue(pid)).body.claimCode : undefined;
  const sent = closeBody('99801', pid);
  const { seq, authenCode } = (await house.ask('POST', CLAIM_DETAIL, hospital.token, sent)).body;
  const undo = { seq, transactionId: sent.transactionId, paymentStatus: 'CANCEL' };
  return { pid, issued, authenCode, undo };
}

describe('cancel and rollback', () => {
  test('[INV-VER-16] cancel opens the code again, rollback restores the close, and nothing is counted twice', async () => {
    const { pid, issued, authenCode, undo } = await closed('UCS_30', true);
    expect((await put('cancel', undo)).body).toEqual({ status: 'Y', authenCode });
    expect(await codesOf(pid)).toEqual([issued]);
    expect((await put('cancel', undo)).body).toEqual({ status: 'N', dataError: 'รายการนี้ถูกยกเลิกแล้ว' });
    expect((await put('cancel-rollback', undo)).body).toEqual({ status: 'Y', authenCode });
    expect(await codesOf(pid)).toEqual([authenCode, issued]);
    expect((await put('cancel-rollback', undo)).body).toEqual({ status: 'N', dataError: 'การปิดสิทธินี้ไม่ได้ถูกยกเลิก' });
  });

  test('[INV-VER-16] after a cancel a new close needs a new transactionId, and the old one cannot come back', async () => {
    const { pid, authenCode, undo } = await closed('UCS_40', true);
    await put('cancel', undo);
    const old = await house.ask('POST', CLAIM_DETAIL, hospital.token, {
      ...closeBody('99801', pid),
      transactionId: undo.transactionId,
    });
    expect(old.body).toEqual({ dataError: 'พบการบันทึก transactionId ซ้ำภายในฐานข้อมูล' });
    const anew = await house.ask('POST', CLAIM_DETAIL, hospital.token, closeBody('99801', pid));
    expect(anew.body.authenCode).toMatch(/^EP\d{10}$/);
    expect(anew.body.authenCode).not.toBe(authenCode);
    expect((await put('cancel-rollback', undo)).body).toEqual({ status: 'N', dataError: 'รายการนี้ปิดสิทธิแล้ว' });
    expect(await codesOf(pid)).toContain(anew.body.authenCode);
  });

  test('[INV-VER-16] a close without a code: cancelled whole, restored, and replaced', async () => {
    const { pid, authenCode, undo } = await closed('CHILD_16', false);
    expect((await put('cancel', undo)).body).toEqual({ status: 'Y', authenCode });
    expect(await codesOf(pid)).toEqual([]);
    expect((await put('cancel-rollback', undo)).body).toEqual({ status: 'Y', authenCode });
    expect(await codesOf(pid)).toEqual([authenCode]);
    await put('cancel', undo);
    const anew = await house.ask('POST', CLAIM_DETAIL, hospital.token, closeBody('99801', pid));
    expect(anew.body.authenCode).toMatch(/^EP/);
    const late = (await put('cancel-rollback', undo)).body;
    expect(late).toEqual({ status: 'N', dataError: expect.stringMatching(/./) });
    expect(await codesOf(pid)).toEqual([anew.body.authenCode]);
  });

  test('[INV-VER-16] rollback on the third day is in time, on the fourth too late', async () => {
    const third = await closed('ELDER_60', true);
    const fourth = await closed('ELDER_61', true);
    await put('cancel', third.undo);
    await put('cancel', fourth.undo);
    house.setNow('2026-03-18T23:59:59+07:00');
    const inTime = await put('cancel-rollback', third.undo);
    house.setNow('2026-03-19T00:00:01+07:00');
    const late = await put('cancel-rollback', fourth.undo);
    house.setNow('2026-03-15T09:00:00+07:00');
    expect(inTime.body).toEqual({ status: 'Y', authenCode: third.authenCode });
    expect(late.body).toEqual({ status: 'N', dataError: 'เกินกำหนดเวลาคืนสถานะการปิดสิทธิ' });
  });

  test.each([
    ['before the routine has seen it', false],
    ['after it', true],
  ])(
    '[INV-VER-13, INV-VER-16] a code that lapsed after the cancel is not closed by a rollback, %s',
    async (_when, seen) => {
      const { pid, undo } = await closed(seen ? 'CHILD_6' : 'CHILD_15', true);
      house.setNow('2026-04-14T23:00:00+07:00');
      expect((await put('cancel', undo)).body.status).toBe('Y');
      house.setNow('2026-04-15T01:00:00+07:00');
      const lapse = routines(house.engine).find(({ name }) => name === 'lapse-codes');
      if (seen) await lapse?.run();
      const late = await put('cancel-rollback', undo);
      house.setNow('2026-03-15T09:00:00+07:00');
      expect(late.body).toEqual({ status: 'N', dataError: 'เกินกำหนดเวลาปิดสิทธิ' });
      const [row] = await house.database.query<{ code: string; visit: string; closes: number }>({
        text: `select c.state as code, v.state as visit, (select count(*)::int from verification.claim_close e
               where e.visit_id = v.visit_id and e.cancelled_at is null) as closes
               from verification.visit v join verification.claim_code c using (service_date, visit_id)
              where v.person_id = (persons.api_by_citizen_id($1)->>'personId')::uuid`,
        values: [pid],
      });
      expect(row).toEqual({ code: seen ? 'LAPSED' : 'ISSUED', visit: 'VERIFIED', closes: 0 });
    },
  );

  test('[INV-VER-13, INV-VER-16] ten cancels at once: one Y', async () => {
    const { undo } = await closed('WEL_MONK', true);
    const replies = await Promise.all(Array.from({ length: 10 }, () => put('cancel', undo)));
    expect(replies.filter(({ body }) => body.status === 'Y')).toHaveLength(1);
  });

  test.each([true, false])(
    '[AMB-32, INV-VER-13] what a desk cancelled, no rollback brings back (with a code: %s)',
    async (withCode) => {
      const { pid, undo } = await closed(withCode ? 'LGO_40' : 'DIS_38', withCode);
      expect((await cancelAtDesk(house, 'desk.hospital', pid)).body.state).toBe('CANCELLED');
      expect(await codesOf(pid)).toEqual([]);
      expect((await put('cancel-rollback', undo)).body).toEqual({ status: 'N', dataError: 'รายการนี้ถูกยกเลิกแล้ว' });
      expect((await put('cancel', undo)).body.status).toBe('N');
      expect(await codesOf(pid)).toEqual([]);
    },
  );

  const faults: [string, Record<string, unknown>, string][] = [
    ['no seq', { seq: undefined }, 'กรุณาระบุ seq'],
    ['an unknown seq', { seq: 99_999_999 }, 'ไม่พบ seq ที่ระบุ'],
    ['letters for a seq', { seq: 'abc' }, 'ไม่พบ seq ที่ระบุ'],
    ['a negative seq', { seq: -1 }, 'ไม่พบ seq ที่ระบุ'],
    ['no transactionId', { transactionId: '' }, 'กรุณาระบุ transactionId'],
    ['another transactionId', { transactionId: '99801X' }, 'transactionId ไม่ถูกต้อง'],
  ];
  test.each(faults)('[SYS-18] %s: status N and its own dataError, by both doors', async (_what, change, dataError) => {
    const { undo } = await existing('OFC_50');
    for (const path of ['cancel', 'cancel-rollback'] as const)
      expect((await put(path, { ...undo, ...change })).body).toEqual({ status: 'N', dataError });
  });

  test.each([undefined, '', 'cancel', 'Cancel', 'PAID', null])(
    '[SYS-18] paymentStatus %j is none: upper case only',
    async (paymentStatus) => {
      const { undo } = await existing('SSS_35');
      expect((await put('cancel', { ...undo, paymentStatus })).body).toEqual({
        status: 'N',
        dataError: 'กรุณาระบุ paymentStatus',
      });
    },
  );

  test('[SYS-27] a bad token and the token of another unit', async () => {
    const { undo, authenCode } = await existing('SSS_35');
    const other = await softwareOf(house, '99803');
    for (const path of ['cancel', 'cancel-rollback'] as const) {
      expect((await put(path, undo, {})).body).toEqual({ status: 'N', dataError: 'Invalid Token' });
      expect((await put(path, undo, other.token)).body).toEqual({ status: 'N', dataError: 'ไม่พบ seq ที่ระบุ' });
    }
    expect((await put('cancel', { ...undo, seq: String(undo.seq) })).body).toEqual({ status: 'Y', authenCode });
  });

  const made = new Map<string, ReturnType<typeof closed>>();
  function existing(scenario: string) {
    const close = made.get(scenario) ?? closed(scenario, false);
    made.set(scenario, close);
    return close;
  }
});
