import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endAllSessions, raiseSession } from '../../identity/index.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  await house.database.query({
    text: `update platform.parameter set value = '60' where key = 'sessionIdleMinutes'`,
    values: [],
  });
  await house.reload();
});
afterAll(() => house.close());
beforeEach(() => house.setNow('2026-03-15T09:00:00+07:00'));

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36';

async function signInFrom(username: string, userAgent: string) {
  const reply = await house.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'user-agent': userAgent },
    payload: { username, password: `${username}-2569` },
  });
  return { cookie: `sitthi_session=${reply.cookies[0]?.value}` };
}

const alive = async (headers: Record<string, string>) =>
  (await house.ask('GET', '/api/session', headers)).status === 200;
const list = async (headers: Record<string, string>) =>
  (await house.ask('GET', '/api/sessions', headers)).body.sessions;

describe('[SYS-04] my sessions', () => {
  test('say where, when and how, and which one is asking', async () => {
    const counter = await signInFrom('desk.dental', WINDOWS);
    house.setNow('2026-03-15T09:05:00+07:00');
    const home = await signInFrom('desk.dental', 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1');
    expect(await list(home)).toEqual([
      {
        sessionId: expect.any(String),
        current: true,
        level: 'L1',
        methods: ['pwd'],
        device: 'Safari · iPhone',
        address: '127.0.0.1',
        organisation: expect.any(String),
        createdAt: '2026-03-15T02:05:00.000Z',
        lastSeenAt: '2026-03-15T02:05:00.000Z',
        expiresAt: '2026-03-15T03:05:00.000Z',
      },
      expect.objectContaining({ current: false, device: 'Chrome · Windows', createdAt: '2026-03-15T02:00:00.000Z' }),
    ]);
    expect(await alive(counter)).toBe(true);
  });

  test('one can be ended from another computer, and nobody ends somebody else’s', async () => {
    const [here, there, stranger] = [
      await house.signIn('desk.physio'),
      await house.signIn('desk.physio'),
      await house.signIn('desk.nursing'),
    ];
    const other = (await list(here)).find((session: { current: boolean }) => !session.current);
    const end = (headers: Record<string, string>) => house.ask('DELETE', `/api/sessions/${other.sessionId}`, headers);
    expect((await end(stranger)).body.code).toBe('SESSION_NOT_FOUND');
    expect(await alive(there)).toBe(true);
    expect((await end(here)).status).toBe(200);
    expect(await alive(there)).toBe(false);
    expect(await alive(here)).toBe(true);
    expect((await end(here)).body.code).toBe('SESSION_NOT_FOUND');
  });

  test('all end at once, with this one or without', async () => {
    const sessions = [];
    for (let n = 0; n < 4; n++) sessions.push(await house.signIn('desk.telemed'));
    const [here = {}, ...others] = sessions;
    const everywhere = (keepThis: boolean) => house.ask('POST', '/api/sessions/end-all', here, { keepThis });
    expect((await everywhere(true)).body).toEqual({ ended: 3 });
    expect(await Promise.all(others.map(alive))).toEqual([false, false, false]);
    expect(await alive(here)).toBe(true);
    expect((await everywhere(false)).body).toEqual({ ended: 1 });
    expect(await alive(here)).toBe(false);
  });
});

describe('[INV-IDN-5] ending all sessions of an account', () => {
  test('leaves none, and touches nobody else', async () => {
    const [one, two, other] = [
      await house.signIn('desk.medtech'),
      await house.signIn('desk.medtech'),
      await house.signIn('desk.medical'),
    ];
    const [row] = await house.database.query<{ id: string }>({
      text: `select account_id as id from identity.account where username = 'desk.medtech'`,
      values: [],
    });
    expect(await endAllSessions(house.database, row?.id ?? '', house.engine.clock())).toBe(2);
    expect([await alive(one), await alive(two), await alive(other)]).toEqual([false, false, true]);
  });
});

describe('how long a session lives', () => {
  test('an hour without use ends it; use keeps it awake, but not beyond its ten hours', async () => {
    const desk = await house.signIn('desk.hospital');
    const use = () => house.ask('GET', '/api/counter/today', desk);
    const opened = Date.parse('2026-03-15T09:00:00+07:00');
    for (let minutes = 59; minutes < 600; minutes += 59) {
      house.setNow(new Date(opened + minutes * 60_000).toISOString());
      expect([minutes, (await use()).status]).toEqual([minutes, 200]);
    }
    house.setNow('2026-03-15T18:59:59+07:00');
    expect((await use()).status).toBe(200);
    house.setNow('2026-03-15T19:00:00+07:00');
    expect((await use()).body.code).toBe('UNAUTHENTICATED');
    const idle = await house.signIn('desk.hospital');
    house.setNow('2026-03-15T19:59:59+07:00');
    expect(await alive(idle)).toBe(true);
    house.setNow('2026-03-15T20:00:00+07:00');
    expect(await alive(idle)).toBe(false);
  });

  test('a page that looks every minute whether one is signed in does not keep the session awake', async () => {
    const desk = await house.signIn('desk.pharmacy');
    for (let minute = 1; minute < 60; minute++) {
      house.setNow(`2026-03-15T09:${String(minute).padStart(2, '0')}:00+07:00`);
      expect(await alive(desk)).toBe(true);
    }
    expect((await house.ask('GET', '/api/session', desk)).body.expiresAt).toBe('2026-03-15T03:00:00.000Z');
    house.setNow('2026-03-15T10:00:00+07:00');
    expect(await alive(desk)).toBe(false);
  });
});

test('a session that rises to another level gets another secret; the old one opens nothing', async () => {
  const before = await house.signIn('desk.primary');
  const [{ sessionId }] = await list(before);
  const raised = await raiseSession(house.database, sessionId, {
    methods: ['thaid'],
    stepUpAt: house.engine.clock(),
  });
  expect(await alive(before)).toBe(false);
  const after = { cookie: `sitthi_session=${raised?.secret}` };
  expect((await house.ask('GET', '/api/session', after)).body.level).toBe('L3');
  expect(await list(after)).toMatchObject([{ sessionId, methods: ['pwd', 'thaid'], level: 'L2' }]);
  house.setNow('2026-03-15T09:05:01+07:00');
  expect((await house.ask('GET', '/api/session', after)).body.level).toBe('L2');
});
