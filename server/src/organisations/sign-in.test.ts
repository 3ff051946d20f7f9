import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidFrom } from '../demo/world/index.ts';
import { hashPassword, insertAccount } from '../identity/index.ts';
import { newId } from '../platform/database/index.ts';
import { personIdOf, unitIdOf } from '../testing/counter.ts';
import { bearer, SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

const signIn = (username: string, password = `${username}-2569`) =>
  house.ask('POST', '/api/session', {}, { username, password });
const addAccount = async (username: string, origin: 'SELF' | 'DATA_CENTER_LEGACY', personId?: string) => {
  const accountId = newId();
  const passwordHash = await hashPassword(`${username}-2569`);
  const createdAt = new Date(SCENARIO_NOW);
  await insertAccount(house.database, {
    accountId,
    personId,
    username,
    displayName: 'ทดสอบ',
    passwordHash,
    origin,
    ...(origin === 'SELF' && { email: `${username}@example.org`, emailConfirmedAt: createdAt, proofedAt: createdAt }),
    createdAt,
  });
  return accountId;
};

describe('signing in by user name and password', () => {
  test('[SYS-17] [OSS-02] [OSS-03] [OSS-05] opens a session at L1 for the first organisation, with its roles and kind', async () => {
    const { body } = await signIn('desk.pharmacy');
    expect(body).toMatchObject({
      account: { username: 'desk.pharmacy', displayName: expect.any(String) },
      level: 'L1',
      organisation: { hcode: '99811', kind: 'INNOVATION', family: 'PHARMACY' },
      roles: ['DESK_OFFICER'],
      expiresAt: '2026-03-15T12:00:00.000Z',
    });
    expect((await signIn(' Desk.Hospital ', 'desk.hospital-2569')).body.organisation).toMatchObject({
      hcode: '99801',
      kind: 'HOSPITAL',
    });
  });

  test.each([
    ['a wrong password', 'desk.primary', 'wrong', 'SIGN_IN_FAILED'],
    ['an unknown name', 'nobody', 'wrong', 'SIGN_IN_FAILED'],
    ['no password', 'desk.primary', '', 'INPUT_INVALID'],
    ['no name', '  ', 'x', 'INPUT_INVALID'],
    ['a password of 201 characters', 'desk.primary', 'x'.repeat(201), 'INPUT_INVALID'],
  ])('[SYS-17] %s → %s', async (_what, username, password, code) => {
    expect((await signIn(username, password)).body.code).toBe(code);
  });

  test('[SYS-17] the audit says whose account a failed sign-in was about; an unknown name is nobody’s', async () => {
    const accountId = uuidFrom('account desk.telemed');
    const rows = async () =>
      house.database.query<{ subject: string | null; outcome: string }>({
        text: `select subject, outcome from platform.audit_event where action = 'identity.signIn' order by event_id desc limit 1`,
        values: [],
      });
    await signIn('desk.telemed', 'wrong');
    expect(await rows()).toEqual([{ subject: accountId, outcome: 'SIGN_IN_FAILED' }]);
    await signIn('nobody-at-all', 'wrong');
    expect(await rows()).toEqual([{ subject: null, outcome: 'SIGN_IN_FAILED' }]);
    await house.database.query({
      text: 'update identity.account set locked_until = $1 where account_id = $2',
      values: ['2026-03-15T09:15:00+07:00', accountId],
    });
    await signIn('desk.telemed', 'wrong');
    expect(await rows()).toEqual([{ subject: accountId, outcome: 'ACCOUNT_LOCKED' }]);
  });

  test('[INV-IDN-8] the fifth wrong password locks the account for 15 minutes and announces it once', async () => {
    for (let guess = 0; guess < 5; guess += 1)
      expect((await signIn('desk.ttm', 'wrong')).body.code).toBe('SIGN_IN_FAILED');
    expect((await signIn('desk.ttm')).body).toMatchObject({
      code: 'ACCOUNT_LOCKED',
      facts: { retryAfterSeconds: 900 },
    });
    house.setNow('2026-03-15T09:14:59+07:00');
    expect((await signIn('desk.ttm')).body.code).toBe('ACCOUNT_LOCKED');
    house.setNow('2026-03-15T09:15:00+07:00');
    expect((await signIn('desk.ttm')).status).toBe(200);
    const [row] = await house.database.query<{ n: number }>({
      text: `select count(*)::int as n from platform.outbox where type = 'identity.AccountLocked'`,
      values: [],
    });
    expect(row?.n).toBe(1);
  });

  test('[INV-IDN-8] a right password in between starts the count anew', async () => {
    for (const password of ['x', 'x', 'x', 'x', 'desk.physio-2569', 'x', 'x', 'x', 'x'])
      await signIn('desk.physio', password);
    expect((await signIn('desk.physio')).status).toBe(200);
  });
});

describe('accounts', () => {
  test('[INV-IDN-1] one active account that a person made himself; closed ones and others beside it', async () => {
    const person = personIdOf('UCS_40');
    const first = await addAccount('self.one', 'SELF', person);
    await addAccount('self.two', 'SELF', person);
    expect((await signIn('self.two')).body.code).toBe('SIGN_IN_FAILED');
    await house.database.query({
      text: `update identity.account set status = 'CLOSED' where account_id = $1`,
      values: [first],
    });
    await addAccount('self.two', 'SELF', person);
    expect((await signIn('self.two')).status).toBe(200);
    const reopen = house.database.query({
      text: `update identity.account set status = 'ACTIVE' where account_id = $1`,
      values: [first],
    });
    await expect(reopen).rejects.toThrow(/account_one_self/);
    expect((await signIn('self.one')).body.code).toBe('SIGN_IN_FAILED');
  });

  test('[INV-IDN-3] where an account came from never changes, and a legacy one opens no session', async () => {
    const accountId = await addAccount('legacy', 'DATA_CENTER_LEGACY');
    expect((await signIn('legacy')).body.code).toBe('ACCOUNT_TYPE_NOT_ELIGIBLE');
    const change = house.database.query({
      text: `update identity.account set origin = 'SELF' where account_id = $1`,
      values: [accountId],
    });
    await expect(change).rejects.toThrow(/never changes/);
  });
});

describe('the session', () => {
  test('[INV-ORG-9] the acting organisation is explicit: what the desk does belongs to it until it is switched', async () => {
    const desk = await house.signIn('desk.two');
    const before = await house.ask('GET', '/api/session', desk);
    expect(before.body.organisation.hcode).toBe('99801');
    expect(before.body.organisations.map((o: { hcode: string }) => o.hcode)).toEqual(['99801', '99811']);
    const open = (serviceCode: string) =>
      house.ask('POST', '/api/visits', desk, { personId: personIdOf('UCS_30'), serviceCode });
    expect((await open('PG0060001')).body.unit.hcode).toBe('99801');

    const switched = await house.ask('PUT', '/api/session/organisation', desk, { organisationId: unitIdOf('99811') });
    expect(switched.body).toMatchObject({ organisation: { hcode: '99811' }, roles: ['DESK_OFFICER'] });
    expect((await open('PG0150001')).body.unit.hcode).toBe('99811');
    expect((await open('PG0060001')).body.code).toBe('FAMILY_NOT_ANNOUNCED');
  });

  test('[INV-ORG-9] nobody acts for an organisation he holds no role in, nor after the role has ended', async () => {
    const desk = await house.signIn('desk.two');
    const to = (hcode: string) =>
      house.ask('PUT', '/api/session/organisation', desk, { organisationId: unitIdOf(hcode) });
    expect((await to('99803')).body.code).toBe('NOT_A_MEMBER');
    await to('99811');
    const end = `update organisations.role_assignment set revoked_at = now() where organisation_id = $1 and account_id = (select account_id from identity.account where username = 'desk.two')`;
    await house.database.query({ text: end, values: [unitIdOf('99811')] });
    expect((await house.ask('GET', '/api/counter/today', desk)).body.code).toBe('FORBIDDEN');
    expect((await to('99811')).body.code).toBe('NOT_A_MEMBER');
    expect((await to('99801')).status).toBe(200);
  });

  test('[SYS-17] ends by signing out, and by itself after ten hours', async () => {
    const desk = await house.signIn('desk.medtech');
    const alive = async () => (await house.ask('GET', '/api/session', desk)).status;
    expect(await alive()).toBe(200);
    house.setNow('2026-03-15T19:00:00+07:00');
    expect(await alive()).toBe(401);
    house.setNow('2026-03-15T18:59:59+07:00');
    expect(await alive()).toBe(200);
    expect((await house.ask('DELETE', '/api/session', desk)).status).toBe(204);
    expect(await alive()).toBe(401);
  });

  test('[SYS-27] a unit’s token is its software; a bad one is refused even beside a good session', async () => {
    const desk = await house.signIn('desk.nursing');
    const read = (headers: Record<string, string>) =>
      house.ask('POST', '/api/agent/reads', headers, { pid: '1990000000019', source: 'CARD' });
    expect((await read(bearer(house.token('99813')))).status).toBe(200);
    expect((await read({ ...desk, ...bearer('no-such-token') })).status).toBe(401);
    await house.database.query({
      text: 'update identity.api_token set revoked_at = $1 where organisation_id = $2',
      values: [SCENARIO_NOW, unitIdOf('99813')],
    });
    expect((await read(bearer(house.token('99813')))).status).toBe(401);
  });
});
