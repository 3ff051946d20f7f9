import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRINCIPALS, type Principal } from '../platform/actor.ts';
import { type Caller, signedIn } from '../safety/actors.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

interface Line {
  key: string;
  path: string;
  code: string;
  why: { th: string; en: string };
  next: { th: string; en: string };
}
interface System {
  key: string;
  state: 'OPEN' | 'LOCKED';
  path: string | null;
  menus: Line[];
  locked: Line[];
}
const systemsOf = async (headers: Record<string, string>): Promise<System[]> =>
  (await house.ask('GET', '/api/menu', headers)).body.systems;
const openKeys = (systems: System[]) => systems.flatMap(({ menus }) => menus.map(({ key }) => key));
const lockedLine = (systems: System[], key: string) =>
  systems.flatMap(({ locked }) => locked).find((line) => line.key === key);

/** What stands behind a line: the question that its page asks first. */
const DOORS: Readonly<Record<string, readonly ['GET' | 'POST', string]>> = {
  E_PORTAL_USERS: ['GET', '/api/users'],
  OSS_BASIC_DATA: ['POST', '/api/provider/reactivation'],
  AUTHEN_COUNTER: ['GET', '/api/counter/today'],
};
const ROLES = PRINCIPALS.filter((p) => !['PUBLIC', 'ACCOUNT', 'UNIT_API', 'SYSTEM'].includes(p));
const unitOf = (role: Principal) =>
  role === 'REGION_OFFICER' ? 'R0010' : ['CENTRAL_OFFICER', 'REVIEWER', 'AUDITOR'].includes(role) ? 'C0000' : '99801';

describe.each(ROLES)('[OSS-60] [RACT-06] %s', (role) => {
  test.each(['L1', 'L2', 'L3'] as const)('at %s: the menu says what the doors say, and why not', async (level) => {
    const caller: Caller = await signedIn(house, { role, level, hcode: unitOf(role) });
    const systems = await systemsOf(caller.headers);
    expect(systems.map(({ key }) => key)).toEqual(['OSS', 'E_PORTAL', 'SRM', 'AUTHEN', 'HRA']);
    for (const [key, [method, path]] of Object.entries(DOORS)) {
      const answer = await house.ask(method, path, caller.headers, method === 'POST' ? {} : undefined);
      expect(openKeys(systems).includes(key), `${key} ${answer.status}`).toBe(answer.status < 400);
    }
    for (const { state, path, menus, locked } of systems) {
      expect(state).toBe(menus.length > 0 ? 'OPEN' : 'LOCKED');
      expect(path === null).toBe(state === 'LOCKED');
      for (const { code, why, next } of locked) {
        expect(code).toMatch(/^[A-Z_]+$/);
        for (const words of [why, next]) {
          expect(words.th).toMatch(/[ก-๙]/);
          expect(words.en).toMatch(/[a-z]/);
        }
      }
    }
  });
});

test('[OSS-60] a role that is missing is named, and a sign-in that is too low is told apart from it', async () => {
  const manager = await systemsOf(await house.signIn('manager.hospital'));
  expect(lockedLine(manager, 'E_PORTAL_USERS')?.code).toBe('ASSURANCE_TOO_LOW');
  const counter = lockedLine(manager, 'AUTHEN_COUNTER');
  expect(counter?.code).toBe('ROLE_NOT_GIVEN');
  expect(counter?.why.th).toContain('เจ้าหน้าที่จุดบริการ');
  expect(counter?.next.en).toContain('user manager');
  const { body } = await house.ask('GET', '/api/menu', await house.signIn('desk.hospital'));
  expect(body.administrators).toContainEqual(expect.stringMatching(/^(นาย|น\.ส\.)/));
  const stranger = await house.ask('GET', '/api/menu', await house.signIn('assignee.hospital'));
  expect(stranger.body.administrators).toEqual([]);
});

test('[OSS-20] Health Link is for Bangkok; what is not open yet says so only to whom it would be open', async () => {
  const ubon = await systemsOf(await house.signIn('desk.hospital'));
  expect(lockedLine(ubon, 'OSS_HEALTH_LINK')?.code).toBe('BANGKOK_ONLY');
  const bangkok = await systemsOf(await house.signIn('desk.bangkok'));
  expect(lockedLine(bangkok, 'OSS_HEALTH_LINK')?.code).toBe('AUTHORITY_NOT_APPROVED');
  const assessor = await signedIn(house, { role: 'HRA_ASSESSOR', level: 'L2', hcode: '99801' });
  expect(lockedLine(await systemsOf(assessor.headers), 'HRA_ASSESSMENT')?.code).toBe('NOT_OPEN_YET');
  expect(lockedLine(ubon, 'HRA_ASSESSMENT')?.code).toBe('ROLE_NOT_GIVEN');
});

test('[OSS-60] nobody signed in is shown no menu', async () => {
  expect((await house.ask('GET', '/api/menu')).status).toBe(401);
});
