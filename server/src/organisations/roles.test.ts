import { afterAll, beforeAll, expect, test } from 'vitest';
import { uuidFrom } from '../demo/world/index.ts';
import { newId } from '../platform/database/index.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { insertOrganisations } from './store/insert-organisations.ts';
import { grantableIn } from './users/grantable-roles.ts';

/** Who is who (Roles and actors): that each has his place, and who may give it to him. */

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

const add = (kind: string) => {
  const organisationId = newId();
  const name = `หน่วยงานทดสอบ ${kind}`;
  return insertOrganisations(house.database, [{ organisationId, kind, name, affiliation: 'PUBLIC_NON_MOPH' }]);
};

test('[ROLE-01] [ROLE-12] [ROLE-13] [ROLE-14] [ROLE-21] [AMB-23] units, receiving units, offices and outside agencies are organisations of their own kind, and there is no other', async () => {
  for (const kind of ['UNIT', 'RECEIVING_UNIT', 'REGION_OFFICE', 'CENTRAL_OFFICE', 'AGENCY'])
    await expect(add(kind), kind).resolves.toBeUndefined();
  await expect(add('MINISTRY')).rejects.toThrow(/check constraint/);
});

test('[ROLE-08] [ROLE-09] [ROLE-11] [ROLE-13] [ROLE-14] [ROLE-15] [AMB-23] a unit has its registrars, an office its officers; the one-time role of a group is in nobody’s hand but the registration division’s', () => {
  const rolesIn = (kind: 'UNIT' | 'REGION_OFFICE' | 'CENTRAL_OFFICE') => grantableIn(kind).map(({ role }) => role);
  expect(rolesIn('UNIT')).toEqual(expect.arrayContaining(['DESK_OFFICER', 'REGISTRAR', 'E_PORTAL_USER_MANAGER']));
  expect(rolesIn('REGION_OFFICE')).toEqual(expect.arrayContaining(['REGION_OFFICER', 'E_PORTAL_USER_MANAGER']));
  expect(rolesIn('CENTRAL_OFFICE')).toEqual(expect.arrayContaining(['CENTRAL_OFFICER', 'E_PORTAL_USER_MANAGER']));
  expect(rolesIn('UNIT')).not.toContain('REGION_OFFICER');
  for (const kind of ['UNIT', 'REGION_OFFICE', 'CENTRAL_OFFICE'] as const)
    expect(rolesIn(kind)).not.toContain('GROUP_REGISTRAR');
});

test('[AMB-23] [ROLE-08] an office’s administrator manages the users of his office, and of no unit of its region', async () => {
  const manager = await house.signIn('manager.region10', 'L2');
  const { body } = await house.ask('GET', '/api/users', manager);
  const names = body.users.map((user: { username: string }) => user.username);
  expect(names).toContain('officer.region10');
  expect(names).not.toContain('desk.hospital');
  const path = `/api/users/${uuidFrom('account desk.hospital')}/roles`;
  const given = await house.ask('POST', path, manager, { role: 'REGION_OFFICER', from: '2026-03-15', until: null });
  expect([403, 404]).toContain(given.status);
});
