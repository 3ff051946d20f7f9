import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk, pidOf } from '../../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import { inMinutes, refresh, rightSearch } from '../../testing/srm.ts';

type Headers = Record<string, string>;
let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

const issue = async (desk: Headers): Promise<{ accessToken: string; refreshToken: string }> =>
  expectOk(await house.ask('POST', '/api/srm/tokens', desk)).body;
const list = async (desk: Headers) => expectOk(await house.ask('GET', '/api/srm/tokens', desk)).body.families;
const works = async (token: string) => (await rightSearch(house, token, pidOf('UCS_30'))).status;

test('[SYS-19] a registrar sees what programs hold in his name: when made, for which unit, last used', async () => {
  const desk = await house.signIn('registrar.hospital', 'L2');
  const { accessToken, refreshToken } = await issue(desk);
  const [fresh] = await list(desk);
  expect(fresh).toMatchObject({
    state: 'ACTIVE',
    here: true,
    organisation: expect.stringMatching(/\(99801\)$/),
    issuedAt: '2026-03-15T02:00:00.000Z',
    expiresAt: '2026-03-15T14:00:00.000Z',
    usedAt: null,
    refreshedAt: null,
    endedWhy: null,
  });
  house.setNow(inMinutes(7));
  expect(await works(accessToken)).toBe(200);
  house.setNow(inMinutes(9));
  await refresh(house, `refresh_token=${refreshToken}`);
  const other = await house.signIn('registrar.hospital', 'L2');
  expect((await list(other))[0]).toMatchObject({
    familyId: fresh.familyId,
    here: false,
    usedAt: '2026-03-15T02:07:00.000Z',
    refreshedAt: '2026-03-15T02:09:00.000Z',
  });
  expect(JSON.stringify(await list(other))).not.toContain(accessToken.slice(0, 20));
  house.setNow(SCENARIO_NOW);
});

test('[SYS-19] what he revokes is dead at once, and nothing else is; the list says why', async () => {
  const desk = await house.signIn('registrar.referral', 'L2');
  const [lost, kept] = [await issue(desk), await issue(desk)];
  const [familyId] = (await list(desk)).map((one: { familyId: string }) => one.familyId).reverse();
  const stranger = await house.signIn('registrar.hospital', 'L2');
  const revoke = (as: Headers) => house.ask('DELETE', `/api/srm/tokens/${familyId}`, as);
  expect((await revoke(stranger)).body.code).toBe('SCARD_FAMILY_NOT_FOUND');
  const before = [await works(lost.accessToken), await works(kept.accessToken)];
  expect(before).toEqual([200, 200]);
  expectOk(await revoke(desk));
  const after = [await works(lost.accessToken), await works(kept.accessToken)];
  expect([...after].sort()).toEqual([200, 401]);
  const dead = after[0] === 401 ? lost : kept;
  expect((await refresh(house, `refresh_token=${dead.refreshToken}`)).status).toBe(400);
  expect(
    (await list(desk)).map(({ state, endedWhy }: { state: string; endedWhy: string }) => [state, endedWhy]),
  ).toEqual([
    ['ACTIVE', null],
    ['ENDED', 'REVOKED'],
  ]);
  expect((await revoke(desk)).body.code).toBe('SCARD_FAMILY_NOT_FOUND');
});

test('[SYS-19] only a registrar at L2 has such a list', async () => {
  expect((await house.ask('GET', '/api/srm/tokens', await house.signIn('registrar.hospital'))).body.code).toBe(
    'ASSURANCE_TOO_LOW',
  );
  expect((await house.ask('GET', '/api/srm/tokens', await house.signIn('desk.hospital', 'L2'))).body.code).toBe(
    'FORBIDDEN',
  );
});
