import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationIdOf } from '../../safety/actors.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { findPointOf } from './store/points.ts';

type Headers = Record<string, string>;
let house: TestHouse;
let registrar: Headers;
let elsewhere: Headers;
let organisationId: string;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  registrar = await house.signIn('registrar.hospital', 'L2');
  elsewhere = await house.signIn('registrar.referral', 'L2');
  organisationId = await organisationIdOf(house, '99801');
});
afterAll(() => house.close());

const PATH = '/api/srm/points';
const add = (as: Headers, code: string) => house.ask('POST', PATH, as, { code, name: `จุดที่ ${code}` });
const mine = async () => (await house.ask('GET', PATH, registrar)).body;

test('[SRM-35] [AMB-22] a unit has points, each with its code, and another unit has its own', async () => {
  expect((await add(registrar, 'a1')).body.items).toMatchObject([{ code: 'A1', closed: false, users: [], version: 1 }]);
  const again = await add(registrar, 'A1');
  expect([again.status, again.body.code]).toEqual([409, 'POINT_CODE_TAKEN']);
  expect((await add(elsewhere, 'A1')).status).toBe(201);
  expect((await mine()).items).toHaveLength(1);
});

test('[SRM-35] a registrar sits at one point of his unit at a time, and what he registers is stamped with it', async () => {
  await add(registrar, 'B2');
  const { items, registrars, mine: none } = await mine();
  expect([none, registrars.length > 0]).toEqual([null, true]);
  const me = registrars[0].accountId;
  const seat = (point: { pointId: string }, accountIds: string[]) =>
    house.ask('PUT', `${PATH}/${point.pointId}/users`, registrar, { accountIds });
  await seat(items[0], [me]);
  expect(await findPointOf(house.database, organisationId, me)).toMatchObject({ code: items[0].code });
  house.setNow('2026-03-15T09:10:00+07:00');
  await seat(items[1], [me]);
  expect(await findPointOf(house.database, organisationId, me)).toMatchObject({ code: items[1].code });
  expect((await mine()).items.map(({ users }: { users: unknown[] }) => users.length)).toEqual([0, 1]);
  const stranger = await seat(items[0], ['00000000-0000-4000-8000-000000000009']);
  expect([stranger.status, stranger.body.code]).toEqual([422, 'POINT_USER_NOT_REGISTRAR']);
});

test('[SRM-35] an edit at an old version and the point of another unit are refused; a closed point stamps nothing', async () => {
  const { items, registrars } = await mine();
  const point = items[1];
  const edit = (as: Headers, version: number, closed = false) =>
    house.ask('PUT', `${PATH}/${point.pointId}`, as, { code: point.code, name: 'ใหม่', closed, version });
  expect((await edit(elsewhere, 1)).body.code).toBe('POINT_NOT_FOUND');
  expect((await edit(registrar, 7)).body.code).toBe('POINT_CHANGED');
  expect((await edit(registrar, point.version, true)).body.items[1]).toMatchObject({ closed: true, name: 'ใหม่' });
  expect(await findPointOf(house.database, organisationId, registrars[0].accountId)).toBeUndefined();
});
