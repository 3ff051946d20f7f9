import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { closeBody, type Software, softwareOf } from '../../testing/wire.ts';

let house: TestHouse;
let ubon: Software;
let referral: Software;
beforeAll(async () => {
  house = await testHouse();
  ubon = await softwareOf(house, '99801');
  referral = await softwareOf(house, '99803');
});
afterAll(() => house.close());

const latest = (software: Software, pid: string) =>
  house.ask('POST', '/api/agent/latest-authen-code', software.token, { pid });
const five = (software: Software, pid: string) => house.ask('POST', '/api/agent/latest-5', software.token, { pid });

describe('latest codes', () => {
  test('[AUTH-35] nothing yet: an object without claimCode, and an empty array', async () => {
    const pid = ubon.pid('LGO_40');
    expect(await latest(ubon, pid)).toMatchObject({ status: 200, body: { checkDate: '2026-03-15T09:00:00' } });
    expect((await latest(ubon, pid)).body).not.toHaveProperty('claimCode');
    expect(await five(ubon, pid)).toMatchObject({ status: 200, body: [] });
  });

  test('[AUTH-35] a number that nobody has answers the same: nothing', async () => {
    expect((await five(ubon, '1990099999994')).body).toEqual([]);
    expect((await latest(ubon, '1990099999994')).body).not.toHaveProperty('claimCode');
  });

  test('[AUTH-35] the first is of the own unit, the second of all, at most five, newest first, PP and EP', async () => {
    const pid = ubon.pid('UCS_30');
    const mine = await ubon.issue(pid);
    house.setNow('2026-03-15T09:05:00+07:00');
    const theirs = await referral.issue(pid, { hcode: '99803' });
    house.setNow('2026-03-15T09:20:00+07:00');
    expect((await latest(ubon, pid)).body).toEqual({
      claimType: 'PG0060001',
      claimCode: mine.body.claimCode,
      hcode: '99801',
      claimDateTime: '2026-03-15T09:00:00',
      checkDate: '2026-03-15T09:20:00',
    });
    const closed = await ubon.close(closeBody('99801', pid));
    const codes = (await five(ubon, pid)).body;
    expect(codes.map(({ claimCode }: { claimCode: string }) => claimCode)).toEqual([
      closed.body.authenCode,
      theirs.body.claimCode,
      mine.body.claimCode,
    ]);
    for (const claimType of ['PG0110001', 'PG0120001', 'PG0130001']) await ubon.issue(pid, { claimType });
    expect((await five(referral, pid)).body).toHaveLength(5);
  });

  test('[AUTH-35] yesterday’s service, closed today, is of yesterday and hides no code of today', async () => {
    house.setNow('2026-03-15T09:30:00+07:00');
    const pid = ubon.pid('ELDER_61');
    const yesterday = Date.parse('2026-03-14T10:00:00+07:00');
    const late = await ubon.close({
      ...closeBody('99801', pid),
      serviceDateTime: yesterday,
      invoiceDateTime: yesterday,
    });
    expect((await latest(ubon, pid)).body).toMatchObject({
      claimCode: late.body.authenCode,
      claimDateTime: '2026-03-14T10:00:00',
      checkDate: '2026-03-15T09:30:00',
    });
    const issued = await ubon.issue(pid);
    expect((await latest(ubon, pid)).body).toMatchObject({ claimCode: issued.body.claimCode });
    const later = yesterday + 60_000;
    house.setNow('2026-03-15T09:40:00+07:00');
    const other = {
      ...closeBody('99801', pid),
      claimServiceCode: 'PG0110001',
      serviceDateTime: later,
      invoiceDateTime: later,
    };
    const closed = await ubon.close(other);
    expect((await latest(ubon, pid)).body).toMatchObject({ claimCode: issued.body.claimCode });
    expect((await five(ubon, pid)).body.map(({ claimCode }: { claimCode: string }) => claimCode)).toEqual([
      issued.body.claimCode,
      closed.body.authenCode,
      late.body.authenCode,
    ]);
  });

  test.each(['1990000000018', '', 'abc'])('[AUTH-43] the number %j is a 400 with errors[]', async (pid) => {
    for (const reply of [await latest(ubon, pid), await five(ubon, pid)]) {
      expect(reply.status).toBe(400);
      expect(reply.body.errors[0].defaultMessage).toBe('เลขประจำตัวประชาชนของผู้รับบริการใช้ไม่ได้ หรือไม่มี');
    }
  });
});
