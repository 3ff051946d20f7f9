import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { CLAIM_DETAIL, closeBody, DAY_MS, HOUR_MS, NOW_MS, type Software, softwareOf } from '../../testing/wire.ts';

let house: TestHouse;
let hospital: Software;
let pharmacy: Software;
beforeAll(async () => {
  house = await testHouse();
  hospital = await softwareOf(house, '99801');
  pharmacy = await softwareOf(house, '99811');
});
afterAll(() => house.close());

const EP = /^EP\d{10}$/;
const post = (software: Software, body: unknown) => house.ask('POST', CLAIM_DETAIL, software.token, body);
const flagsOf = async (authenCode: string): Promise<string[]> => {
  const [row] = await house.database.query<{ flags: string[]; recorder_id: string | null }>({
    text: `select v.flags from verification.visit v join verification.claim_close c using (service_date, visit_id)
            where c.close_code = $1`,
    values: [authenCode],
  });
  return row?.flags ?? [];
};

describe('nhso-claim-detail, what closes what', () => {
  test('[INV-VER-16, SYS-18] closes the code of the same unit, person, service and day', async () => {
    const pid = hospital.pid('UCS_30');
    const issued = await hospital.issue(pid);
    const closed = await post(hospital, closeBody('99801', pid));
    expect(closed.body.authenCode).toMatch(EP);
    const { serviceHistories } = (await hospital.status({ personalId: pid, serviceDate: '2026-03-15' })).body;
    expect(serviceHistories).toMatchObject([
      { claimCode: closed.body.authenCode, sourceChannel: 'ENDPOINT', serviceDateTime: '2026-03-15T08:00:00' },
      { claimCode: issued.body.claimCode, sourceChannel: 'AUTHENCODE' },
    ]);
    const again = await post(hospital, closeBody('99801', pid));
    expect([again.status, again.body]).toEqual([200, { dataError: 'รายการนี้ปิดสิทธิแล้ว' }]);
  });

  test('[INV-VER-16] general care closes without a code; an innovation service does not', async () => {
    const pid = hospital.pid('ELDER_70');
    expect((await post(hospital, closeBody('99801', pid))).body.authenCode).toMatch(EP);
    const innovation = { ...closeBody('99811', pid), claimServiceCode: 'PG0150001' };
    expect((await post(pharmacy, innovation)).body).toEqual({
      dataError: 'บริการนี้ปิดสิทธิไม่ได้ เพราะยังไม่มีการยืนยันตัวตน',
    });
  });

  test('[INV-VER-16] the code of another unit is not closed by ours', async () => {
    const other = await softwareOf(house, '99803');
    const pid = hospital.pid('UCS_40');
    const theirs = await other.issue(pid, { hcode: '99803' });
    await post(hospital, closeBody('99801', pid));
    const { serviceHistories } = (await hospital.status({ personalId: pid, serviceDate: '2026-03-15' })).body;
    const atOther = serviceHistories.filter(
      (entry: { hospital: { hcode: string } }) => entry.hospital.hcode === '99803',
    );
    expect(atOther).toMatchObject([{ claimCode: theirs.body.claimCode }]);
  });

  test('[SYS-18] a transactionId is used once: again, by another unit, and by ten at once', async () => {
    const duplicate = { dataError: 'พบการบันทึก transactionId ซ้ำภายในฐานข้อมูล' };
    const first = closeBody('99801', hospital.pid('CHILD_16'));
    expect((await post(hospital, first)).body.authenCode).toMatch(EP);
    expect((await post(hospital, first)).body).toEqual(duplicate);
    const other = await softwareOf(house, '99803');
    expect((await post(other, { ...first, hcode: '99803' })).body).toEqual(duplicate);

    const scenarios = ['WEL_MONK', 'WEL_CONSCRIPT', 'SSS_35', 'LGO_40', 'OFC_50', 'DIS_38', 'ELDER_60', 'ELDER_61'];
    const { transactionId } = closeBody('99801', '');
    const replies = await Promise.all(
      scenarios.map((scenario) => post(hospital, { ...closeBody('99801', hospital.pid(scenario)), transactionId })),
    );
    const won = replies.filter(({ body }) => body.authenCode);
    expect(won).toHaveLength(1);
    for (const { body } of replies) if (!body.authenCode) expect(body).toEqual(duplicate);
  });

  test('[INV-VER-15] ten closes of one person, service and day at once, with ten numbers: one wins', async () => {
    const pid = hospital.pid('WEL_LOW_INCOME');
    const replies = await Promise.all(Array.from({ length: 10 }, () => post(hospital, closeBody('99801', pid))));
    expect(replies.filter(({ body }) => EP.test(body.authenCode))).toHaveLength(1);
    expect(new Set(replies.map(({ body }) => body.dataError))).toEqual(new Set([undefined, 'รายการนี้ปิดสิทธิแล้ว']));
  });

  test('[INV-ENT-4, INV-VER-17, INV-PRV-3] the dead, no payable right, a unit that is not re-activated', async () => {
    const dead = await post(hospital, closeBody('99801', hospital.pid('DECEASED')));
    expect(dead.body).toEqual({ dataError: 'เลขประจำตัวประชาชนที่บันทึกเบิก มีสถานะเสียชีวิตแล้ว' });
    const innovation = (hcode: string, scenario: string) => ({
      ...closeBody(hcode, hospital.pid(scenario)),
      claimServiceCode: 'PG0150001',
    });
    const unpaid = await post(pharmacy, innovation('99811', 'SSS_35'));
    expect(unpaid.body.dataError).toMatch(/สิทธิของบุคคลนี้ใช้กับบริการนี้ไม่ได้/);
    const asleep = await softwareOf(house, '99812');
    expect((await post(asleep, innovation('99812', 'UCS_30'))).body.dataError).toMatch(/Re-Activate/);
  });

  test.each([
    ['seconds for milliseconds', Math.floor(NOW_MS / 1000)],
    ['the beginning of the count', 0],
  ])('[AMB-20] %s is a day too long ago, not a service nobody knows', async (_what, serviceDateTime) => {
    const { body } = await post(hospital, { ...closeBody('99801', hospital.pid('UCS_30')), serviceDateTime });
    expect(body).toEqual({ dataError: 'วันที่รับบริการย้อนหลังเกินกำหนด' });
  });

  test('[SYS-18] parts of a millisecond are left out', async () => {
    const close = closeBody('99801', hospital.pid('WEL_DISABLED'));
    const { body } = await post(hospital, { ...close, serviceDateTime: NOW_MS - HOUR_MS + 0.5 });
    expect(body.authenCode).toMatch(EP);
  });

  test('[INV-VER-11, AMB-20] three days back is in time, four is not', async () => {
    const at = (scenario: string, days: number) =>
      post(hospital, { ...closeBody('99801', hospital.pid(scenario)), serviceDateTime: NOW_MS - days * DAY_MS });
    expect((await at('MINOR_17', 3)).body.authenCode).toMatch(EP);
    expect((await at('MINOR_17', 4)).body).toEqual({ dataError: 'วันที่รับบริการย้อนหลังเกินกำหนด' });
  });

  test('[INV-VER-10] what does not fit is flagged and not refused: no name, other sums, other right, unknown recorder', async () => {
    const closed = await post(hospital, {
      ...closeBody('99801', hospital.pid('CHILD_15')),
      totalAmount: 1,
      mainInsclCode: 'OFC',
      recorderPid: '3990099999999'.slice(0, 12).concat(checkDigitOf('399009999999')),
    });
    expect((await flagsOf(closed.body.authenCode)).sort()).toEqual([
      'AMOUNTS_DIFFER',
      'RECORDER_UNKNOWN',
      'RIGHT_DIFFERS',
    ]);
  });

  test('[CLM-06, VISIT-01] the time and the amounts of the close are kept to the satang', async () => {
    const pid = hospital.pid('CHILD_14');
    const { body } = await post(hospital, {
      ...closeBody('99801', pid),
      serviceDateTime: NOW_MS - 2 * HOUR_MS,
      totalAmount: 1234.56,
      paidAmount: 0.1,
      privilegeAmount: 1234.46,
    });
    const [row] = await house.database.query<Record<string, unknown>>({
      text: 'select total::int, claimable::int, non_claimable::int, service_at from verification.claim_close where seq = $1',
      values: [body.seq],
    });
    expect(row).toEqual({
      total: 123_456,
      claimable: 123_446,
      non_claimable: 10,
      service_at: new Date(NOW_MS - 2 * HOUR_MS),
    });
  });
});

function checkDigitOf(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (13 - i), 0);
  return String((11 - (sum % 11)) % 10);
}
