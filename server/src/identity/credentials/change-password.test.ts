import { afterAll, beforeAll, expect, test } from 'vitest';
import { setParameter } from '../../platform/parameters/index.ts';
import { handleEvents } from '../../testing/handle-events.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { waitingMails } from '../../testing/mails.ts';
import { passwordMaxFailures } from '../parameters.ts';
import { credentialSubscriptions } from './events.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

const NEW = 'rain over the rice fields';
const change = (as: Record<string, string>, currentPassword: string, newPassword = NEW) =>
  house.ask('PUT', '/api/account/password', as, { currentPassword, newPassword });
const signIn = (username: string, password: string) => house.ask('POST', '/api/session', {}, { username, password });
const work = (times = 1) =>
  handleEvents(house.database, credentialSubscriptions({ ...house.engine, publicUrl: 'http://sitthi.example' }), times);
const confirmMail = (username: string) =>
  house.database.query({
    text: `update identity.account set email = $1 || '@sitthi.example', email_confirmed_at = created_at, language = 'en'
            where username = $1`,
    values: [username],
  });

test('[OSS-41] changing one’s password needs the old one, keeps this session and ends the others', async () => {
  const [here, elsewhere] = [await house.signIn('desk.primary'), await house.signIn('desk.primary')];
  expect((await change(here, 'not-the-old-one')).body.code).toBe('PASSWORD_WRONG');
  expect((await change(here, 'desk.primary-2569', 'desk.primary-2569')).body.code).toBe('PASSWORD_UNCHANGED');
  expect((await change(here, 'desk.primary-2569', 'letmein123')).body.code).toBe('PASSWORD_BREACHED');
  expect((await change(here, 'desk.primary-2569')).status).toBe(200);
  expect((await house.ask('GET', '/api/session', here)).status).toBe(200);
  expect((await house.ask('GET', '/api/session', elsewhere)).status).toBe(401);
  expect((await signIn('desk.primary', 'desk.primary-2569')).body.code).toBe('SIGN_IN_FAILED');
  expect((await signIn('desk.primary', NEW)).status).toBe(200);
});

test('[OSS-04] who has forgotten his password sets a new one with ThaiD or card just before, and with nothing less', async () => {
  const set = (as: Record<string, string>) => house.ask('PUT', '/api/account/password', as, { newPassword: NEW });
  for (const level of [undefined, 'L2'] as const) {
    const { body } = await set(await house.signIn('desk.songkhladental', level));
    expect(body).toMatchObject({ code: 'ASSURANCE_TOO_LOW', facts: { needed: 'L3' } });
  }
  expect((await set(await house.signIn('desk.songkhladental', 'L3'))).status).toBe(200);
  expect((await signIn('desk.songkhladental', NEW)).status).toBe(200);
});

test('[INV-IDN-8] the old password cannot be guessed through a session left open', async () => {
  const session = await house.signIn('desk.referral');
  for (let guess = 0; guess < 5; guess += 1) expect((await change(session, 'wrong')).body.code).toBe('PASSWORD_WRONG');
  expect((await change(session, 'desk.referral-2569')).body.code).toBe('ACCOUNT_LOCKED');
  expect((await signIn('desk.referral', 'desk.referral-2569')).body.code).toBe('ACCOUNT_LOCKED');
});

test('[INV-IDN-8] twenty wrong guesses at the same moment lock once and tell the owner once', async () => {
  await confirmMail('desk.physio');
  const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('desk.physio', 'wrong')));
  expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true);
  await work(2); // the event may be handed over twice
  await work();
  const mails = await waitingMails(house.database, 'desk.physio@sitthi.example');
  expect(mails.map(({ template }) => template)).toEqual(['identity.accountLocked']);
  expect(mails[0]?.text).toContain('locked for 15 minutes');
  expect(mails[0]?.text).toContain('http://sitthi.example/forgot');
});

test('[INV-IDN-8] a second lock is told again; an account without a mail address is locked all the same', async () => {
  await confirmMail('desk.ttm');
  await setParameter(house.database, passwordMaxFailures, 2, { approvedBy: 'test', now: house.engine.clock() });
  await house.reload();
  const lock = (username: string) => Promise.all([signIn(username, 'wrong'), signIn(username, 'wrong')]);
  await lock('desk.ttm');
  await work();
  house.setNow(new Date(house.engine.clock().getTime() + 16 * 60_000).toISOString());
  await lock('desk.ttm');
  await work();
  expect(await waitingMails(house.database, 'desk.ttm@sitthi.example')).toHaveLength(2);
  await house.database.query({
    text: `update identity.account set email = null, email_confirmed_at = null where username = 'desk.medtech'`,
    values: [],
  });
  await lock('desk.medtech');
  await work();
  expect((await signIn('desk.medtech', 'desk.medtech-2569')).body.code).toBe('ACCOUNT_LOCKED');
});
