import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisationId } from '../../demo/ids.ts';
import { approved } from '../../testing/authority.ts';
import { employ, fillGeneralData, lastDay } from '../../testing/basic-data.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { missingPersonnel } from './missing.ts';
import type { ReactivationView } from './reactivation-view.ts';
import { settleReactivation } from './settle.ts';

const UNIT = organisationId('99812');
let thaid: TestThaid;
let house: TestHouse;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  await approved(house, thaid, 'owner.rx', { capacity: 'HOLDER' });
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const show = async (who: string, level?: 'L2'): Promise<ReactivationView> =>
  (await house.ask('GET', '/api/provider/reactivation', await house.signIn(who, level))).body;
const settle = () => {
  const now = house.engine.clock();
  const parameters = house.engine.parameters.on('2026-03-15');
  return house.database.transaction((tx) =>
    settleReactivation(tx, { organisationId: UNIT, now, by: undefined }, parameters),
  );
};
const todo = async () => (await house.ask('GET', '/api/menu', await house.signIn('owner.rx', 'L2'))).body.todo;

describe('[RACT-07] [RACT-08] [RACT-10] [AMB-15] the task list of a unit', () => {
  test('before anything: what each menu lacks, who may do it, and nobody at work', async () => {
    const view = await show('owner.rx', 'L2');
    expect(view).toMatchObject({
      unit: { hcode: '99812' },
      state: 'NOT_STARTED',
      since: null,
      blockedFrom: null,
      menus: [
        { menu: 'GENERAL', done: false, missing: ['ADDRESS', 'PHONE_NHSO', 'EMAIL'] },
        { menu: 'PERSONNEL', done: false, missing: ['NO_PERSONNEL'] },
      ],
      professions: [{ family: 'PHARMACY', staffed: false }],
      visitsDepend: true,
      mayManage: true,
      history: [],
    });
    expect(view.responsible.map(({ as }) => as)).toEqual(['HOLDER', 'E_PORTAL_USER_MANAGER']);
    expect(await todo()).toContainEqual(
      expect.objectContaining({
        key: 'REACTIVATE',
        text: expect.objectContaining({ en: expect.stringContaining('2 of 2') }),
      }),
    );
  });

  test('who works with the data may look and not manage; who has no role may not look', async () => {
    expect((await show('rx.admin')).mayManage).toBe(false);
    expect((await show('desk.newpharmacy')).mayManage).toBe(false);
    const nobody = await house.ask('GET', '/api/provider/reactivation', await house.signIn('rx.self'));
    expect(nobody.status).toBe(403);
  });

  test('opened: by whom and when is kept', async () => {
    const owner = await house.signIn('owner.rx', 'L2');
    await house.ask('POST', '/api/provider/reactivation', owner, {});
    await house.ask('POST', '/api/provider/reactivation', owner, {});
    const view = await show('owner.rx', 'L2');
    expect(view.history).toMatchObject([{ event: 'OPENED', by: expect.stringMatching(/\S/) }]);
    expect([view.state, view.since]).toEqual(['IN_PROGRESS', '2026-03-15T02:00:00.000Z']);
  });

  test('one menu, both menus, and a lapse with the day visits stop', async () => {
    await fillGeneralData(house.database, '99812');
    await settle();
    expect((await show('owner.rx', 'L2')).menus.map(({ done }) => done)).toEqual([true, false]);
    expect((await todo())[0].text.en).toContain('1 of 2');
    const pharmacist = await employ(house.database, '99812', { now: house.engine.clock() });
    await settle();
    const complete = await show('owner.rx', 'L2');
    expect([complete.state, complete.professions]).toEqual(['COMPLETED', [{ family: 'PHARMACY', staffed: true }]]);
    expect(complete.personnel).toEqual({ working: 1, waiting: 0, ended: 0, needed: 1 });
    expect(await todo()).toEqual([]);
    await lastDay(house.database, pharmacist, '2026-03-14');
    await settle();
    const lapsed = await show('owner.rx', 'L2');
    expect(lapsed).toMatchObject({ state: 'LAPSED', blockedFrom: '2026-03-16' });
    expect(lapsed.history.map(({ event, by }) => [event, by]).slice(0, 2)).toEqual([
      ['LAPSED', null],
      ['PERSONNEL_MISSING', null],
    ]);
    expect((await todo())[0].text.th).toContain('เหลือ 1 จาก 2 เมนู');
  });

  test('a hospital’s visits do not depend on it', async () => {
    expect((await show('desk.hospital')).visitsDepend).toBe(false);
  });
});

describe('[RACT-11] what the personnel still lack', () => {
  const person = {
    state: 'DRAFT',
    typeCode: '11',
    working: false,
    startsLater: false,
    licenceNotFound: false,
  } as const;
  const cases = [
    ['nobody', [], ['NO_PERSONNEL']],
    ['a draft', [person], ['LICENCE_NOT_CHECKED']],
    ['a draft whom no council knows', [{ ...person, licenceNotFound: true }], ['LICENCE_NOT_FOUND']],
    ['somebody checked', [{ ...person, state: 'CHECKED' }], ['IDENTITY_NOT_CONFIRMED']],
    [
      'a draft and somebody checked',
      [person, { ...person, state: 'CHECKED' }],
      ['LICENCE_NOT_CHECKED', 'IDENTITY_NOT_CONFIRMED'],
    ],
    ['somebody who begins later', [{ ...person, state: 'CONFIRMED', startsLater: true }], ['STARTS_LATER']],
    ['only those who ended', [{ ...person, state: 'ENDED' }], ['ALL_ENDED']],
    ['somebody confirmed whose end has passed', [{ ...person, state: 'CONFIRMED' }], ['ALL_ENDED']],
    ['somebody at work', [{ ...person, state: 'CONFIRMED', working: true }, person], []],
  ] as const;
  test.each(cases)('%s', (_what, people, missing) => {
    expect(missingPersonnel(people, 1)).toEqual(missing);
  });
  test('one where two are asked for', () => {
    expect(missingPersonnel([{ ...person, state: 'CONFIRMED', working: true }], 2)).toEqual(['TOO_FEW']);
  });
});
