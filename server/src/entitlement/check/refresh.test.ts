import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestCivilRegistry, testCivilRegistry } from '../../testing/civil.ts';
import { personIdOf, pidOf } from '../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';

let civil: TestCivilRegistry;
let house: TestHouse;
let registrar: Record<string, string>;
beforeAll(async () => {
  civil = await testCivilRegistry();
  house = await testHouse({ env: civil.env });
  registrar = await house.signIn('registrar.hospital', 'L2');
});
afterAll(async () => {
  await house.close();
  await civil.close();
});
beforeEach(() => {
  civil.simulator.registration.reset();
  civil.simulator.setFaults({ answers: 'NORMAL' });
});

const post = (what: string, body: object, as = registrar) => house.ask('POST', `/api/srm/check/${what}`, as, body);
const refresh = (who: string, as = registrar) => post('refresh', { personId: personIdOf(who) }, as);
const audited = async () => {
  const [row] = await house.database.query<{ subject: string; purpose: string; outcome: string; detail: object }>({
    text: `select subject, purpose, outcome, detail from platform.audit_event where action = 'entitlement.refreshPerson' order by event_id desc limit 1`,
    values: [],
  });
  return row;
};

test('[SRM-18] the first answer says the same, and when it was given; a new name is entered once', async () => {
  const { status, body } = await refresh('UCS_30');
  expect([status, body.status, body.changes]).toEqual([200, 'SAME', []]);
  expect(new Date(body.person.lastCivilSync)).toEqual(new Date('2026-03-15T09:00:00+07:00'));
  await civil.simulator.registration.enter(pidOf('UCS_30'), { title: 'นาย', lastName: 'ใหม่สมมติ' });
  const changed = await refresh('UCS_30');
  expect(changed.body).toMatchObject({ status: 'CHANGED', person: { name: expect.stringContaining('ใหม่สมมติ') } });
  expect(changed.body.changes).toContainEqual(expect.objectContaining({ field: 'lastName', after: 'ใหม่สมมติ' }));
  expect((await audited())?.detail).toMatchObject({ changed: expect.arrayContaining(['lastName']) });
  expect(JSON.stringify(await audited())).not.toContain('ใหม่สมมติ');
  expect((await refresh('UCS_30')).body).toMatchObject({ status: 'SAME', changes: [] });
});

test('[SRM-18] [SRM-24] who moved house has another registered address and province', async () => {
  const pid = pidOf('LGO_40');
  const before = await civil.simulator.registration.find(pid);
  const registered = { ...before?.registered, province: 'เชียงใหม่', provinceCode: '50', tambon: 'สมมติ' };
  await civil.simulator.registration.enter(pid, { registered: { ...registered, houseNo: '7', district: 'สมมติ' } });
  const { body } = await refresh('LGO_40');
  expect(body.changes.map(({ field }: { field: string }) => field)).toEqual(['provinceCode', 'registered']);
  expect(body.person.address).toMatchObject({ provinceCode: '50', registered: expect.stringContaining('เชียงใหม่') });
});

test('[SRM-18] [INV-ENT-4] scenario 22: a death closes right and registration, and entered again it changes nothing', async () => {
  const died = { deathDate: '2026-03-10' };
  await civil.simulator.registration.enter(pidOf('WEL_MONK'), died);
  const { body } = await refresh('WEL_MONK');
  expect(body).toMatchObject({
    status: 'CHANGED',
    changes: [{ field: 'deathDate', before: null, after: '2026-03-10' }],
    person: { civilStatus: 'DECEASED', deathDate: '2026-03-10', main: null, registration: null },
  });
  expect((await refresh('WEL_MONK')).body.status).toBe('SAME');
  const { body: history } = await post('history', { personId: personIdOf('WEL_MONK') });
  expect(history.periods[0]).toMatchObject({ code: 'WEL', to: '2026-03-10' });
  expect(history.registrations[0]).toMatchObject({ endedBy: 'DECEASED' });
  const events = await house.database.query({
    text: `select from platform.outbox where type = 'entitlement.PersonDied' and payload->>'personId' = $1`,
    values: [personIdOf('WEL_MONK')],
  });
  expect(events).toHaveLength(1);
});

test('[SRM-18] two at once tell of the change once', async () => {
  await civil.simulator.registration.enter(pidOf('DIS_38'), { firstName: 'พร้อมกัน' });
  const both = await Promise.all([refresh('DIS_38'), refresh('DIS_38')]);
  expect(both.map(({ body }) => body.status).sort()).toEqual(['CHANGED', 'SAME']);
});

test('[SRM-18] not known there and nobody could say are two things, and neither touches the person', async () => {
  civil.simulator.registration.strikeOut(pidOf('OFC_50'));
  const unknown = await refresh('OFC_50');
  expect(unknown.body).toMatchObject({ status: 'NOT_FOUND', changes: [], person: { lastCivilSync: null } });
  expect(await audited()).toMatchObject({ subject: personIdOf('OFC_50'), purpose: 'CIVIL_REFRESH', outcome: 'OK' });
  civil.simulator.setFaults({ answers: 'ERROR_500' });
  const down = await refresh('OFC_50');
  expect([down.status, down.body.code]).toEqual([503, 'CIVIL_SOURCE_DOWN']);
  expect(await audited()).toMatchObject({ subject: personIdOf('OFC_50'), outcome: 'CIVIL_SOURCE_DOWN' });
});

test('[SRM-18] an auditor reads and refreshes nobody', async () => {
  expect((await refresh('UCS_30', await house.signIn('auditor', 'L2'))).status).toBe(403);
});
