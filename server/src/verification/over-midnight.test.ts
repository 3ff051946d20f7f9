import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../platform/database/index.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { commonIllnessLimit } from '../quota/index.ts';
import { type Counter, counterAt, expectOk, pidOf } from '../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { AUTHEN_STATUS } from '../testing/wire.ts';
import { specialMaxChildAge, specialMinElderAge } from './parameters.ts';

/** What changes at 00:00 in Bangkok: ages, windows of limits, parameters. A visit keeps the day it was opened on. */
let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

const at = async (instant: string, hcode: string) => {
  house.setNow(`${instant}+07:00`);
  return counterAt(house, hcode); // signs in anew: no session lasts from one day of a test to the next
};

describe('[AMB-19] [AMB-01] a birthday between loading and issuing', () => {
  test('[AMB-19] 61 tomorrow: opened tonight as general, general after midnight; a visit of the new day is special', async () => {
    const tonight = await at('2026-03-15T23:55:00', '99811');
    const opened = await tonight.open('TURNS_61_TOMORROW', 'PG0150001');
    expect(opened.body.person.group).toBe('GENERAL');
    await tonight.attempt(opened.body.visitId, 'LINE_SELF', 'NO_PHONE');
    await tonight.attempt(opened.body.visitId, 'FACE', 'CAMERA_DOWN');

    const later = await at('2026-03-16T00:05:00', '99811');
    const card = await later.card('TURNS_61_TOMORROW');
    const refused = await later.verify(opened.body.visitId, card);
    expect(refused.body.code).toBe('VULNERABILITY_DECLARATION_REQUIRED');
    const special = await later.codeFor('TURNS_61_TOMORROW', 'PG0150001');
    expect(special.body).toMatchObject({ serviceDate: '2026-03-16', person: { group: 'SPECIAL' } });
    expect(special.body.visitId).not.toBe(opened.body.visitId);
  });

  test('[AMB-19] 16 tomorrow: special until midnight and for the visit of that day', async () => {
    const tonight = await at('2026-03-15T23:55:00', '99811');
    const { visitId } = (await tonight.open('TURNS_16_TOMORROW', 'PG0150001')).body;
    await tonight.attempt(visitId, 'LINE_SELF', 'NO_PHONE');
    await tonight.attempt(visitId, 'FACE', 'CAMERA_DOWN');
    const later = await at('2026-03-16T00:05:00', '99811');
    const issued = await later.verify(visitId, await later.card('TURNS_16_TOMORROW'));
    expect(issued.body).toMatchObject({ serviceDate: '2026-03-15', person: { group: 'SPECIAL' }, state: 'VERIFIED' });
    expect((await later.open('TURNS_16_TOMORROW', 'PG0150001')).body.person.group).toBe('GENERAL');
  });
});

describe('[SYS-17] what software is told of a date', () => {
  const histories = async (counter: Counter, who: string, serviceDate: string) => {
    const query = new URLSearchParams({ personalId: pidOf(who), serviceDate });
    const { body } = await house.ask('GET', `${AUTHEN_STATUS}?${query}`, counter.software);
    return (body.serviceHistories ?? []).map((row: { serviceDateTime: string }) => row.serviceDateTime);
  };

  test('[SYS-17] [AMB-20] a code given after midnight is of the day the visit was opened on', async () => {
    const tonight = await at('2026-03-15T23:50:00', '99801');
    const { visitId } = (await tonight.open('UCS_40', 'PG0060001')).body;
    const later = await at('2026-03-16T00:05:00', '99801');
    expectOk(await later.verify(visitId, await later.card('UCS_40')));
    expect(await histories(later, 'UCS_40', '2026-03-15')).toEqual(['2026-03-15T23:50:00']);
    expect(await histories(later, 'UCS_40', '2026-03-16')).toEqual([]);
  });

  test('[SYS-17] [AMB-20] a close of an earlier day is listed with the visit, on the visit’s day', async () => {
    const hospital = await at('2026-03-15T10:00:00', '99801');
    const { visitId } = (await hospital.codeFor('LGO_40', 'PG0060001')).body;
    expectOk(await hospital.close(visitId, { serviceDate: '2026-03-13', serviceTime: '08:45' }));
    expect(await histories(hospital, 'LGO_40', '2026-03-15')).toEqual(['2026-03-15T10:00:00', '2026-03-15T10:00:00']);
    expect(await histories(hospital, 'LGO_40', '2026-03-13')).toEqual([]);
  });
});

describe('[BOOK-12] the month’s limit', () => {
  test('[AMB-14] scenario 10: two visits of March over two families; a third is refused until 1 April 00:00', async () => {
    const pharmacy = await at('2026-03-02T10:00:00', '99811');
    await pharmacy.codeFor('ELDER_70', 'PG0150001');
    const nursing = await at('2026-03-10T10:00:00', '99813');
    await nursing.codeFor('ELDER_70', 'PGX0000NUR');
    const medical = await at('2026-03-15T09:00:00', '99814');
    await expect(medical.codeFor('ELDER_70', 'PGX0000MED')).rejects.toThrow('QUOTA_EXHAUSTED');
    const lastMinute = await at('2026-03-31T23:59:59', '99814');
    await expect(lastMinute.codeFor('ELDER_70', 'PGX0000MED')).rejects.toThrow('QUOTA_EXHAUSTED');
    const april = await at('2026-04-01T00:00:00', '99814');
    const issued = await april.codeFor('ELDER_70', 'PGX0000MED');
    expect(issued.body.person.quotas[0]).toMatchObject({ used: 1, remaining: 1, renewsOn: '2026-05-01' });
  });

  test('[AMB-20] [AMB-14] a visit of 31 March counts in March, also when its code comes after midnight', async () => {
    const march = await at('2026-03-31T23:50:00', '99811');
    const { visitId } = (await march.open('COMMON_ILLNESS_USED_UP', 'PG0150001')).body;
    await march.attempt(visitId, 'FACE', 'CAMERA_DOWN');
    const april = await at('2026-04-01T00:05:00', '99811');
    const card = await april.card('COMMON_ILLNESS_USED_UP');
    const refused = await april.verify(visitId, card, { declaration: 'VULNERABLE' });
    expect(refused.body).toMatchObject({ code: 'QUOTA_EXHAUSTED', facts: { renewsOn: '2026-04-01' } });
    const today = expectOk(await april.codeFor('COMMON_ILLNESS_USED_UP', 'PG0150001'));
    expect(today.body.person.quotas[0]).toMatchObject({ used: 1, renewsOn: '2026-05-01' });
  });

  test('[AMB-14] the fiscal year ends on 30 September: the dental limit renews on 1 October', async () => {
    const september = await at('2026-09-30T23:00:00', '99816');
    await expect(september.codeFor('DENTAL_USED_UP', 'PGX0000DEN')).rejects.toThrow('QUOTA_EXHAUSTED');
    const october = await at('2026-10-01T00:00:00', '99816');
    expect((await october.codeFor('DENTAL_USED_UP', 'PGX0000DEN')).body.state).toBe('VERIFIED');
  });
});

describe('[AMB-01] parameters in force from tomorrow', () => {
  const from = '2026-03-16';
  const change = { from, approvedBy: 'test', now: new Date(SCENARIO_NOW) };

  test('[AMB-01] [INV-PLT-3] the other reading (14/60) holds from midnight; a visit of the day before keeps its own', async () => {
    await setParameter(house.database, specialMaxChildAge, 14, change);
    await setParameter(house.database, specialMinElderAge, 60, change);
    await house.reload();
    const tonight = await at('2026-03-15T23:55:00', '99811');
    const { visitId } = (await tonight.open('ELDER_60', 'PG0150001')).body;
    expect((await tonight.show(visitId)).body.person.group).toBe('GENERAL');
    expect((await tonight.open('CHILD_15', 'PG0150001')).body.person.group).toBe('SPECIAL');

    const later = await at('2026-03-16T00:00:00', '99811');
    expect((await later.open('ELDER_60', 'PG0150001')).body.person.group).toBe('SPECIAL');
    expect((await later.open('CHILD_15', 'PG0150001')).body.person.group).toBe('GENERAL');
    await later.attempt(visitId, 'LINE_SELF', 'NO_PHONE');
    await later.attempt(visitId, 'FACE', 'CAMERA_DOWN');
    const refused = await later.verify(visitId, await later.card('ELDER_60'));
    expect(refused.body.code).toBe('VULNERABILITY_DECLARATION_REQUIRED');
  });

  test('[INV-PLT-3] two values of one parameter never overlap; a new one ends the open one', async () => {
    await setParameter(house.database, commonIllnessLimit, { ...commonIllnessLimit.default, max: 5 }, change);
    await setParameter(
      house.database,
      commonIllnessLimit,
      { ...commonIllnessLimit.default, max: 1 },
      { ...change, from: '2026-04-01' },
    );
    await house.reload();
    const maxOn = (date: string) => house.engine.parameters.on(date).get(commonIllnessLimit).max;
    expect(['2026-03-15', '2026-03-16', '2026-03-31', '2026-04-01'].map(maxOn)).toEqual([2, 5, 5, 1]);
    const overlap = house.database.query({
      text: `insert into platform.parameter (key, value, valid, approved_by) values ('limit.commonIllness', '{}', '[2026-03-20,2026-04-20)', 'test')`,
      values: [],
    });
    await expect(overlap).rejects.toThrow(/exclusion constraint/);
  });
});

describe('[INV-VER-17] what a service is from tomorrow', () => {
  test('[INV-VER-17] [INV-PLT-3] a right that pays from midnight; two rows of a service never overlap', async () => {
    const owner = openDatabase({ connectionString: house.connectionString, max: 1 });
    const copy = (valid: string) => ({
      text: `insert into verification.service (code, name_th, name_en, pathway, family, payable_rights, position, valid)
             select code, name_th, name_en, pathway, family, '{UCS,SSS}', position, $1::daterange from verification.service where code = 'PGX0000PHY'`,
      values: [valid],
    });
    await expect(owner.query(copy('[2026-03-16,)'))).rejects.toThrow(/exclusion constraint/);
    await owner.query({
      text: `update verification.service set valid = '[2024-01-01,2026-03-16)' where code = 'PGX0000PHY'`,
      values: [],
    });
    await owner.query(copy('[2026-03-16,)'));
    await owner.close();
    await house.reload();
    const tonight = await at('2026-03-15T23:59:59', '99817');
    expect((await tonight.open('SSS_35', 'PGX0000PHY')).body.code).toBe('NO_PAYABLE_RIGHT');
    const later = await at('2026-03-16T00:00:00', '99817');
    expect((await later.open('SSS_35', 'PGX0000PHY')).body.state).toBe('NEW');
    const offered = await house.ask('POST', '/api/persons/look-up', later.desk, {
      citizenId: pidOf('SSS_35'),
      purpose: 'VISIT',
    });
    expect(offered.body.services.filter((s: { code: string }) => s.code === 'PGX0000PHY')).toHaveLength(1);
  });
});
