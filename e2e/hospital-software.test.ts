import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bangkokDate } from '../server/src/platform/time/index.ts';
import { type House, startHouse } from './src/house.ts';
import { hospitalSoftware, SoftwareError } from './src/software.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house?.stop());

const HCODE = '99801';
const unit = () => house.fixtures.units.find(({ hcode }) => hcode === HCODE) ?? { apiToken: '', recorderPid: '' };
const software = () =>
  hospitalSoftware({ base: house.url, agent: house.fixtures.agentUrl, token: unit().apiToken, hcode: HCODE });

describe('software that knows only the wire', () => {
  test('[FLOW-03, FLOW-04, CLM-01, SYS-17, SYS-18, SYS-20] card, code, status, close, status again', async () => {
    const his = software();
    await expect(his.waitForCard(3)).rejects.toThrow('no card');
    await expect(his.read()).rejects.toThrow(/^500/);
    const pid = house.pidOf('UCS_30');
    await house.insertCard('UCS_30');
    await his.waitForCard();

    const read = await his.read();
    expect(read).toMatchObject({ pid, mainInscl: expect.stringMatching(/^\(UCS\)/) });
    expect(read.claimTypes.map(({ claimType }) => claimType)).toContain('PG0060001');
    const issued = await his.confirm(read, 'PG0060001');
    expect(issued).toEqual({ claimCode: expect.stringMatching(/^PP\d{10}$/), isNew: true });

    const day = bangkokDate(new Date());
    expect((await his.status(pid, day)).map(({ claimCode }) => claimCode)).toEqual([issued.claimCode]);
    const visit = { pid, mainInsclCode: 'UCS', recorderPid: unit().recorderPid, transactionId: `${HCODE}E2E0001` };
    const closeCode = await his.close(visit);
    expect(closeCode).toMatch(/^EP\d{10}$/);
    expect((await his.status(pid, day)).map(({ claimCode, sourceChannel }) => [claimCode, sourceChannel])).toEqual([
      [closeCode, 'ENDPOINT'],
      [issued.claimCode, 'AUTHENCODE'],
    ]);
    await expect(his.close(visit)).rejects.toThrow('พบการบันทึก transactionId ซ้ำภายในฐานข้อมูล');
  });

  test('[INV-VER-15] a second try of the day finds the code that exists', async () => {
    const his = software();
    await house.insertCard('UCS_40');
    const first = await his.confirm(await his.read(), 'PG0060001');
    const second = await his.confirm(await his.read(), 'PG0060001');
    expect(second).toEqual({ claimCode: first.claimCode, isNew: false });
    await expect(his.confirm(await his.read(), 'PG9999999')).rejects.toThrow(SoftwareError);
  });

  test('[SYS-27] a wrong token fails under every header, and the right one still works after it', async () => {
    const wrong = hospitalSoftware({ base: house.url, agent: house.fixtures.agentUrl, token: 'no', hcode: HCODE });
    await expect(wrong.status('1990000000019', '2026-01-01')).rejects.toThrow('401 under every header');
    expect(await software().status('1990000000019', '2026-01-01')).toEqual([]);
  });

  test('[AUTH-43] no citizen id and no token stands in any log', async () => {
    const logs = house.logs();
    expect(logs.length).toBeGreaterThan(0);
    for (const { pid } of house.fixtures.persons) expect(logs).not.toContain(pid);
    for (const { apiToken } of house.fixtures.units) expect(logs).not.toContain(apiToken);
  });
});
