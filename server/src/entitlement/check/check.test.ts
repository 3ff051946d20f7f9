import { afterAll, beforeAll, expect, test } from 'vitest';
import { setParameter } from '../../platform/parameters/index.ts';
import { personIdOf, pidOf } from '../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { guardianMaxAge, universalMainRights, universalNationalities } from '../parameters.ts';
import { lookUpsPerAccountHour } from './parameters.ts';

let house: TestHouse;
let registrar: Record<string, string>;
beforeAll(async () => {
  house = await testHouse();
  registrar = await house.signIn('registrar.hospital', 'L2');
});
afterAll(() => house.close());

const check = (what: string, body: object, as = registrar) => house.ask('POST', `/api/srm/check/${what}`, as, body);
const person = (who: string, more: object = {}) =>
  check('person', { citizenId: pidOf(who), purpose: 'CHECK', ...more });
const lastAudit = async () => {
  const [row] = await house.database.query<{ action: string; subject: string; purpose: string; detail: object }>({
    text: 'select action, subject, purpose, outcome, detail from platform.audit_event order by event_id desc limit 1',
    values: [],
  });
  return row;
};

const nameOf = async (who: string) => {
  const [row] = await house.database.query<{ first: string; last: string; birth: string }>({
    text: 'select first_name as first, last_name as last, birth from persons.person where person_id = $1',
    values: [personIdOf(who)],
  });
  if (!row) throw new Error(`nobody is ${who}`);
  return row;
};

test('[SRM-16] [ENT-01] [ENT-12] the panel: who, which right, which units, and what is left of the changes', async () => {
  const { status, body } = await person('UCS_30');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    personId: personIdOf('UCS_30'),
    citizenId: expect.stringMatching(/^x-xxxx-xxxxx-\d\d-\d$/),
    age: { years: 30 },
    civilStatus: 'ALIVE',
    main: { code: 'UCS', sub: '89', name: { th: 'สิทธิหลักประกันสุขภาพแห่งชาติ' }, to: null },
    otherFunds: [],
    registration: { regularUnit: { hcode: '99801' }, primaryUnit: { hcode: '99802' }, paidModel: '1' },
    changes: { used: 0, limit: 4, left: 4, fiscalYear: 2569 },
    asOf: '2026-03-15',
  });
  expect(JSON.stringify(body)).not.toContain(pidOf('UCS_30'));
});

test('[SRM-16] scenario 22: the dead, another fund, the vacant right and none at all are four different things', async () => {
  expect((await person('DECEASED')).body).toMatchObject({ civilStatus: 'DECEASED', deathDate: '2026-03-10' });
  expect((await person('SSS_35')).body).toMatchObject({ main: { code: 'SSS' } });
  expect((await person('VACANT_RIGHT')).body).toMatchObject({ nationality: '099', main: null, registration: null });
  expect((await person('NO_RIGHT')).body).toMatchObject({ nationality: '048', main: null });
  const registering = async (who: string) => (await person(who)).body.registering;
  expect(await registering('SSS_35')).toEqual({ ofOtherFund: true, entitled: true, byGuardian: false });
  expect(await registering('VACANT_RIGHT')).toMatchObject({ ofOtherFund: false, entitled: true });
  expect(await registering('NO_RIGHT')).toMatchObject({ ofOtherFund: false, entitled: false });
  const missing = await check('person', { citizenId: '1990099999994', purpose: 'CHECK' });
  expect([missing.status, missing.body.code]).toEqual([404, 'RIGHTS_PERSON_NOT_FOUND']);
});

test('[SRM-16] the right of a day that is past; a day to come is refused', async () => {
  expect((await person('RIGHT_ENDED_YESTERDAY')).body.main).toBeNull();
  expect((await person('RIGHT_ENDED_YESTERDAY', { date: '2026-03-14' })).body.main).toMatchObject({ code: 'UCS' });
  expect((await person('UCS_30', { date: '2026-03-16' })).body.code).toBe('CHECK_DATE_AHEAD');
});

test('[INV-ENT-10] each look-up leaves one audit event with purpose and person, found or not', async () => {
  await person('LGO_40', { purpose: 'REGISTER' });
  expect(await lastAudit()).toMatchObject({
    action: 'entitlement.checkPerson',
    subject: personIdOf('LGO_40'),
    purpose: 'REGISTER',
  });
  await check('person', { citizenId: '1990099999994', purpose: 'CHECK' });
  expect(await lastAudit()).toMatchObject({ subject: null, purpose: 'CHECK', outcome: 'RIGHTS_PERSON_NOT_FOUND' });
  await check('by-id', { personId: personIdOf('OFC_50'), purpose: 'HISTORY' });
  expect(await lastAudit()).toMatchObject({ action: 'entitlement.checkPersonById', purpose: 'HISTORY' });
  await check('history', { personId: personIdOf('OFC_50') });
  expect(await lastAudit()).toMatchObject({ action: 'entitlement.showRightsHistory', subject: personIdOf('OFC_50') });
});

test('[INV-ENT-10] whoever looks very many people up in an hour is flagged in the audit, and a new hour begins at nothing', async () => {
  const central = await house.signIn('officer.central', 'L2');
  const always = { from: '2024-10-01', approvedBy: 'test', now: new Date() };
  await setParameter(house.database, lookUpsPerAccountHour, 2, always);
  await house.reload();
  const ask = () => check('person', { citizenId: pidOf('UCS_30'), purpose: 'CHECK' }, central);
  await ask();
  await ask();
  expect((await lastAudit())?.detail).toEqual({});
  await ask();
  expect((await lastAudit())?.detail).toEqual({ bulk: true, thisHour: 3 });
  house.setNow('2026-03-15T10:00:00+07:00');
  await ask();
  expect((await lastAudit())?.detail).toEqual({});
  await setParameter(house.database, lookUpsPerAccountHour, 200, always);
  await house.reload();
});

test('[SRM-19] [SRM-26] the history has one row for each period and registration, the newest first', async () => {
  const { body } = await check('history', { personId: personIdOf('UCS_30') });
  expect(body.periods).toMatchObject([{ code: 'UCS', sub: '89', subName: { th: 'ช่วงอายุ 12-59 ปี' }, to: null }]);
  expect(body.registrations).toMatchObject([
    { regularUnit: { hcode: '99801' }, counted: false, changeNo: null, to: null, endedBy: null, evidence: [] },
  ]);
  expect((await check('history', { personId: personIdOf('NO_RIGHT') })).body).toEqual({
    periods: [],
    registrations: [],
  });
});

test('[AMB-28] [INV-IDN-6] a password alone looks nobody up, and a desk officer never', async () => {
  const byPassword = await house.signIn('registrar.hospital');
  const refused = await check('person', { citizenId: pidOf('UCS_30'), purpose: 'CHECK' }, byPassword);
  expect([refused.status, refused.body.code]).toEqual([403, 'ASSURANCE_TOO_LOW']);
  const desk = await house.signIn('desk.hospital', 'L2');
  expect((await check('person', { citizenId: pidOf('UCS_30'), purpose: 'CHECK' }, desk)).status).toBe(403);
  const auditor = await house.signIn('auditor', 'L2');
  expect((await check('person', { citizenId: pidOf('UCS_30'), purpose: 'CHECK' }, auditor)).status).toBe(200);
});

test('[SRM-17] by name: the person, his masked number and what tells him from others; with errors when nobody has that name', async () => {
  const { first, last, birth } = await nameOf('UCS_30');
  const found = await check('names', { firstName: first, lastName: last, birthYear: Number(birth.slice(0, 4)) + 543 });
  expect(found.body.items).toMatchObject([
    { personId: personIdOf('UCS_30'), provinceName: 'อุบลราชธานี', similarity: 1 },
  ]);
  expect(found.body.items[0].citizenId).toMatch(/^x-xxxx/);
  const wrong = await check('names', { firstName: `นาย${first}`, lastName: `${last}ก` });
  expect(wrong.body.items.map((item: { personId: string }) => item.personId)).toContain(personIdOf('UCS_30'));
  expect((await lastAudit())?.detail).toEqual({ first: true, last: true });
  expect(JSON.stringify(await lastAudit())).not.toContain(first);
  expect((await check('names', { firstName: first })).body.code).toBe('NAME_SEARCH_TOO_WIDE');
  expect((await check('names', { birthYear: 2539, sex: 'MALE' })).body.code).toBe('NAME_SEARCH_TOO_WIDE');
});

test('[INV-ENT-6] [INV-ENT-7] the parameters say who registers how, and the screen is told: nothing of it is known there', async () => {
  const told = async () => (await person('CHILD_14')).body.registering;
  expect(await told()).toEqual({ ofOtherFund: false, entitled: true, byGuardian: true });
  const from = { from: '2024-10-01', approvedBy: 'test', now: house.engine.clock() };
  await setParameter(house.database, guardianMaxAge, 14, from);
  await setParameter(house.database, universalMainRights, ['DIS'], from);
  await setParameter(house.database, universalNationalities, ['048'], from);
  await house.reload();
  expect(await told()).toEqual({ ofOtherFund: true, entitled: false, byGuardian: false });
});
