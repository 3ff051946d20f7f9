import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertAccount } from '../identity/index.ts';
import { newId } from '../platform/database/index.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { type TestThaid, testThaid } from '../testing/thaid.ts';

const NOBODY = '1990099999994';

let thaid: TestThaid;
let house: TestHouse;
let desk: { pid: string; username: string };
let other: { pid: string };
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  const { accounts } = (await house.ask('GET', '/sandbox/fixtures?only=named')).body;
  const named = (username: string) => accounts.find((account: { username: string }) => account.username === username);
  desk = named('desk.hospital');
  other = named('desk.pharmacy');
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});
beforeEach(() => house.setNow(SCENARIO_NOW));

const sessionOf = (reply: { headers: Record<string, unknown> }) =>
  /sitthi_session=([^;]+)/.exec(String(reply.headers['set-cookie']))?.[1];
const confirm = (citizenId: string | undefined, purpose: 'SIGN_IN' | 'STEP_UP', as?: Record<string, string>) =>
  thaid.confirmAs(house, citizenId, { purpose, returnTo: '/signin', ...(as && { as }) });
const enter = (as: Record<string, string>, body: object) => house.ask('POST', '/api/session/thaid', as, body);
const level = async (cookie: string | undefined) =>
  (await house.ask('GET', '/api/session', { cookie: `sitthi_session=${cookie}` })).body.level;

describe('signing in by ThaiD', () => {
  test('[OSS-06] [INV-IDN-7] opens the person’s account: L3 for five minutes, L2 after', async () => {
    const { proof, as } = await confirm(desk.pid, 'SIGN_IN');
    const entered = await enter(as, { proof });
    expect(entered.status).toBe(200);
    expect(entered.body).toMatchObject({
      account: { username: 'desk.hospital' },
      level: 'L3',
      organisation: { hcode: '99801' },
    });
    const cookie = sessionOf(entered);
    house.setNow('2026-03-15T09:05:00+07:00');
    expect(await level(cookie)).toBe('L3');
    house.setNow('2026-03-15T09:05:01+07:00');
    expect(await level(cookie)).toBe('L2');
  });

  test('[INV-IDN-7] counts the five minutes from the confirmation, not from the sign-in', async () => {
    const { proof, as } = await confirm(desk.pid, 'SIGN_IN');
    house.setNow('2026-03-15T09:06:00+07:00');
    expect((await enter(as, { proof })).body.level).toBe('L2');
  });

  test('[OSS-06] opens one session for one proof, and only in the browser that asked', async () => {
    const { proof, as } = await confirm(desk.pid, 'SIGN_IN');
    expect((await enter({}, { proof })).body.code).toBe('THAID_PROOF_INVALID');
    expect((await enter({ cookie: 'sitthi_browser=another' }, { proof })).body.code).toBe('THAID_PROOF_INVALID');
    expect((await enter(as, { proof })).status).toBe(200);
    expect((await enter(as, { proof })).body.code).toBe('THAID_PROOF_INVALID');
  });

  test('[OSS-45] leads somebody without an account to the sign-up', async () => {
    const { proof, as } = await confirm(NOBODY, 'SIGN_IN');
    expect((await enter(as, { proof })).body).toMatchObject({ code: 'THAID_NO_ACCOUNT', kind: 'NOT_FOUND' });
  });

  test('[INV-IDN-1] asks somebody with several accounts which one, and never offers another’s or a closed one', async () => {
    const [person] = await house.database.query<{ id: string }>({
      text: `select person_id as id from identity.account where username = $1`,
      values: [desk.username],
    });
    const added = ['second.account', 'closed.account', '199000000001'].map((username) => ({
      accountId: newId(),
      username,
    }));
    for (const { accountId, username } of added)
      await insertAccount(house.database, {
        accountId,
        personId: person?.id,
        displayName: 'อีกบัญชี',
        username,
        passwordHash: 'none',
        origin: username === '199000000001' ? 'DATA_CENTER_LEGACY' : 'NHSO_CREATED',
        createdAt: house.engine.clock(),
      });
    await house.database.query({
      text: `update identity.account set status = 'CLOSED' where username = 'closed.account'`,
      values: [],
    });
    const { proof, as } = await confirm(desk.pid, 'SIGN_IN');
    const asked = await enter(as, { proof });
    expect(asked.body.code).toBe('THAID_SEVERAL_ACCOUNTS');
    const names = asked.body.facts.accounts.map(({ username }: { username: string }) => username);
    expect(names.sort()).toEqual(['desk.hospital', 'second.account']);
    const [closed] = added.filter(({ username }) => username === 'closed.account');
    expect((await enter(as, { proof, accountId: closed?.accountId })).body.code).toBe('THAID_SEVERAL_ACCOUNTS');
    const entered = await enter(as, { proof, accountId: added[0]?.accountId });
    expect(entered.body.account.username).toBe('second.account');
    await house.database.query({
      text: `update identity.account set status = 'CLOSED' where username = 'second.account'`,
      values: [],
    });
  });

  test('[INV-IDN-8] is open to the owner of an account that others have locked with wrong passwords', async () => {
    for (let guess = 0; guess < 5; guess += 1)
      await house.ask('POST', '/api/session', {}, { username: 'desk.hospital', password: 'wrong' });
    const { proof, as } = await confirm(desk.pid, 'SIGN_IN');
    expect((await enter(as, { proof })).status).toBe(200);
  });
});

describe('stepping up', () => {
  test('[INV-IDN-7] lifts a session of a password for five minutes, and its cookie is a new one', async () => {
    const session = await house.signIn('desk.pharmacy');
    const { proof, as } = await confirm(other.pid, 'STEP_UP', session);
    const raised = await house.ask('POST', '/api/session/step-up', as, { proof });
    expect(raised.body).toMatchObject({ level: 'L3', account: { username: 'desk.pharmacy' } });
    expect((await house.ask('GET', '/api/session', session)).status).toBe(401);
    expect(await level(sessionOf(raised))).toBe('L3');
    house.setNow('2026-03-15T09:05:01+07:00');
    expect(await level(sessionOf(raised))).toBe('L2');
  });

  test('[INV-IDN-7] by another person changes nothing', async () => {
    const session = await house.signIn('desk.pharmacy');
    const { proof, as } = await confirm(desk.pid, 'STEP_UP', session);
    const refused = await house.ask('POST', '/api/session/step-up', as, { proof });
    expect(refused.body).toMatchObject({ code: 'THAID_OTHER_PERSON', kind: 'COULD_NOT_VERIFY' });
    expect((await house.ask('GET', '/api/session', session)).body.level).toBe('L1');
  });

  test('[INV-IDN-7] of one session lifts no other, and a sign-in is no step-up', async () => {
    const one = await house.signIn('desk.pharmacy');
    const two = await house.signIn('desk.pharmacy');
    const { proof, as } = await confirm(other.pid, 'STEP_UP', one);
    const browser = /sitthi_browser=[^;]+/.exec(as.cookie ?? '')?.[0];
    const elsewhere = { cookie: `${two.cookie}; ${browser}` };
    expect((await house.ask('POST', '/api/session/step-up', elsewhere, { proof })).body.code).toBe(
      'THAID_PROOF_INVALID',
    );
    const signIn = await confirm(other.pid, 'SIGN_IN', as);
    expect((await house.ask('POST', '/api/session/step-up', signIn.as, { proof: signIn.proof })).body.code).toBe(
      'THAID_PROOF_INVALID',
    );
    expect((await house.ask('POST', '/api/session/step-up', as, { proof })).body.level).toBe('L3');
  });

  test('[INV-IDN-7] refused on the phone leaves the session as it was', async () => {
    const session = await house.signIn('desk.pharmacy');
    expect((await confirm(undefined, 'STEP_UP', session)).error).toBe('THAID_REFUSED');
    expect((await house.ask('GET', '/api/session', session)).body.level).toBe('L1');
  });
});
