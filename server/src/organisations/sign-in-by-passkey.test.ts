import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { passkeyRequired } from '../identity/passkeys/parameters.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { softAuthenticator } from '../testing/soft-authenticator.ts';

const PLACE = { host: 'localhost:8080' };
const AT = { rpId: 'localhost', origin: 'http://localhost:8080' };
let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0, env: { PORT: '8080' } });
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

const signIn = (username: string, place: Record<string, string> = PLACE) =>
  house.ask('POST', '/api/session', place, { username, password: `${username}-2569` });
const finish = (challengeId: string, response: object, place: Record<string, string> = PLACE) =>
  house.ask('POST', '/api/session/passkey', place, { challengeId, response });

/** Registers a new key for an officer, who has proved himself by more than a password. */
async function register(username: string, key = softAuthenticator()) {
  const as = { ...(await house.signIn(username, 'L2')), ...PLACE };
  const { body } = await house.ask('POST', '/api/passkeys/options', as, {});
  const response = key.register(body.options.challenge, AT);
  const kept = await house.ask('POST', '/api/passkeys', as, {
    challengeId: body.challengeId,
    name: 'กุญแจที่โต๊ะ',
    response,
  });
  return { as, key, kept, begun: body, response };
}
/** As far as the password brings somebody who has a passkey. */
async function askedFor(username: string) {
  const { body, status } = await signIn(username);
  return { status, code: body.code, challengeId: body.facts?.challengeId, options: body.facts?.options };
}

test('[SYS-17] an officer registers a passkey; from then on his password opens nothing without it, and both together L2', async () => {
  const { key, kept, begun } = await register('officer.region10');
  expect(kept.status).toBe(201);
  expect(begun.options).toMatchObject({
    rp: { id: 'localhost' },
    authenticatorSelection: { userVerification: 'required' },
  });
  const asked = await askedFor('officer.region10');
  expect(asked).toMatchObject({ status: 401, code: 'PASSKEY_NEEDED' });
  expect(asked.options.allowCredentials).toEqual([{ id: key.id, type: 'public-key', transports: ['usb'] }]);
  const opened = await finish(asked.challengeId, key.answer(asked.options.challenge, AT));
  expect(opened.body).toMatchObject({ level: 'L2', organisation: { hcode: 'R0010' }, roles: ['REGION_OFFICER'] });
  const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
  const { body } = await house.ask('GET', '/api/passkeys', { cookie });
  expect(body.passkeys).toMatchObject([{ name: 'กุญแจที่โต๊ะ', lastUsedAt: '2026-03-15T02:00:00.000Z' }]);
});

test('[SYS-17] a wrong password is never asked for a passkey: the answer does not tell who has one', async () => {
  const { body } = await house.ask('POST', '/api/session', PLACE, { username: 'officer.region10', password: 'wrong' });
  expect(body).toMatchObject({ code: 'SIGN_IN_FAILED' });
  expect(body.facts).toBeUndefined();
});

let held: ReturnType<typeof softAuthenticator> | undefined;
let used = 0;
test.each([
  [
    'of a page elsewhere',
    (key: ReturnType<typeof softAuthenticator>, challenge: string) =>
      key.answer(challenge, { ...AT, origin: 'https://sitthi.example' }),
  ],
  [
    'made for another name',
    (key: ReturnType<typeof softAuthenticator>, challenge: string) =>
      key.answer(challenge, { ...AT, rpId: 'sitthi.example' }),
  ],
  [
    'to another challenge',
    (key: ReturnType<typeof softAuthenticator>) => key.answer('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', AT),
  ],
  ['of another key', (_key: unknown, challenge: string) => softAuthenticator().answer(challenge, AT)],
  [
    'by touch alone, without PIN or finger',
    (key: ReturnType<typeof softAuthenticator>, challenge: string) => key.answer(challenge, { ...AT, verified: false }),
  ],
  [
    'of a copy whose counter is behind',
    (key: ReturnType<typeof softAuthenticator>, challenge: string) => {
      key.rewind(0);
      return key.answer(challenge, AT);
    },
  ],
])('[SYS-17] an answer %s opens nothing, and uses the challenge up', async (_what, wrong) => {
  held ??= (await register('officer.region1')).key;
  const key = held;
  used += 100;
  key.rewind(used);
  const first = await askedFor('officer.region1');
  expect((await finish(first.challengeId, key.answer(first.options.challenge, AT))).status).toBe(200);
  const asked = await askedFor('officer.region1');
  expect((await finish(asked.challengeId, wrong(key, asked.options.challenge))).body.code).toBe('PASSKEY_INVALID');
  key.rewind(used + 50);
  expect((await finish(asked.challengeId, key.answer(asked.options.challenge, AT))).body.code).toBe('PASSKEY_INVALID');
});

test('[SYS-17] a challenge answers once and for five minutes', async () => {
  const { key } = await register('officer.region13');
  const asked = await askedFor('officer.region13');
  const response = key.answer(asked.options.challenge, AT);
  const both = await Promise.all([finish(asked.challengeId, response), finish(asked.challengeId, response)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 403]);
  const late = await askedFor('officer.region13');
  house.setNow('2026-03-15T09:05:00+07:00');
  expect((await finish(late.challengeId, key.answer(late.options.challenge, AT))).body.code).toBe('PASSKEY_INVALID');
});

test('[SYS-17] 127.0.0.1 is no name for a passkey: the answer says which address is', async () => {
  const { as, key } = await register('officer.central');
  const numbers = { ...as, host: '127.0.0.1:8080' };
  expect((await house.ask('POST', '/api/passkeys/options', numbers, {})).body).toMatchObject({
    code: 'PASSKEY_ADDRESS',
    next: expect.stringContaining('localhost'),
  });
  expect((await signIn('officer.central', { host: '127.0.0.1:8080' })).body.code).toBe('PASSKEY_ADDRESS');
  // A Host header of somebody's own making changes nothing: the house knows its own name.
  expect((await signIn('officer.central', { host: 'elsewhere.example' })).body.code).toBe('PASSKEY_ADDRESS');
  expect((await askedFor('officer.central')).options.allowCredentials).toMatchObject([{ id: key.id }]);
});

test('[SYS-17] registering and removing need more than a password, and an office', async () => {
  const weak = { ...(await house.signIn('auditor')), ...PLACE };
  expect((await house.ask('POST', '/api/passkeys/options', weak, {})).body.code).toBe('ASSURANCE_TOO_LOW');
  const desk = { ...(await house.signIn('desk.hospital', 'L2')), ...PLACE };
  expect((await house.ask('POST', '/api/passkeys/options', desk, {})).body.code).toBe('FORBIDDEN');

  const { as, kept, begun, response, key } = await register('auditor');
  const again = await house.ask('POST', '/api/passkeys', as, { challengeId: begun.challengeId, name: 'x', response });
  expect(again.body.code).toBe('PASSKEY_INVALID');
  const stranger = await house.signIn('officer2.region10', 'L2');
  const path = `/api/passkeys/${kept.body.passkeyId}`;
  expect((await house.ask('DELETE', path, stranger)).body.code).toBe('PASSKEY_NOT_FOUND');
  const asked = await askedFor('auditor');
  expect((await house.ask('DELETE', path, as)).status).toBe(200);
  expect((await finish(asked.challengeId, key.answer(asked.options.challenge, AT))).body.code).toBe('PASSKEY_INVALID');
  expect((await signIn('auditor')).body.level).toBe('L1');
});

test('[SYS-17] another’s challenge registers nothing for me', async () => {
  const mine = { ...(await house.signIn('officer2.region10', 'L2')), ...PLACE };
  const other = { ...(await house.signIn('auditor', 'L2')), ...PLACE };
  const { body } = await house.ask('POST', '/api/passkeys/options', other, {});
  const response = softAuthenticator().register(body.options.challenge, AT);
  const kept = await house.ask('POST', '/api/passkeys', mine, { challengeId: body.challengeId, name: 'x', response });
  expect(kept.body.code).toBe('PASSKEY_INVALID');
});

test('[AMB-01] the parameter lets passkeys rest', async () => {
  await register('officer2.region10');
  expect((await askedFor('officer2.region10')).code).toBe('PASSKEY_NEEDED');
  await setParameter(house.database, passkeyRequired, false, { approvedBy: 'test', now: house.engine.clock() });
  await house.reload();
  expect((await signIn('officer2.region10')).body.level).toBe('L1');
});
