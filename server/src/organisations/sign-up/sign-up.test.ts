import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signUpRoutines } from '../../identity/index.ts';
import { applicant, GOOD_PASSWORD } from '../../testing/applicant.ts';
import { pidOf } from '../../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import { waitingMails } from '../../testing/mails.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';

let house: TestHouse;
let thaid: TestThaid;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const unitId = async (hcode: string): Promise<string> =>
  (await house.ask('GET', `/api/units?q=${hcode}`)).body.units[0].organisationId;
const newApplicant = () => applicant(house, thaid);
type Applicant = ReturnType<typeof newApplicant>;

/** As far as the confirmed address. */
async function reachable(scenario: string, email: string): Promise<Applicant> {
  const one = newApplicant();
  await one.begin(pidOf(scenario));
  await one.prove(pidOf(scenario));
  await one.mail(email);
  await one.openLink(email);
  return one;
}

/** As far as the answers to check. */
async function ready(scenario: string, username: string, hcode = '99811', affiliation = 'PRIVATE'): Promise<Applicant> {
  const one = await reachable(scenario, `${username}@example.org`);
  await one.credentials(username);
  await one.ask('PUT', '/api/sign-up/coordinator', { coordinator: {} });
  await one.ask('PUT', '/api/sign-up/affiliation', { affiliation });
  await one.ask('PUT', '/api/sign-up/unit', { organisationId: await unitId(hcode) });
  return one;
}

const finish = (one: Applicant) => one.ask('POST', '/api/sign-up/finish', {});
const accounts = (username: string) =>
  house.database.query<Record<string, unknown>>(sql`
    select account_id, origin, status, email, email_confirmed_at, proofed_at, proof_level, display_name from identity.account
     where username = ${username}`);

test('[OSS-52] [OSS-53] [OSS-54] [OSS-55] [ROLE-10] [OSS-57] [OSS-58] [OSS-59] [OSS-45] a person signs up, step by step, and may sign in for his unit', async () => {
  const one = newApplicant();
  expect(await one.show()).toBeNull();
  expect((await one.begin(pidOf('UCS_30'))).status).toBe(201);
  expect(await one.show()).toMatchObject({ step: 'THAID', name: null, mail: null });
  expect((await one.prove(pidOf('UCS_30'))).body).toEqual({ step: 'MAIL' });
  expect((await one.mail(' Wichai@Example.org ')).body).toEqual({ step: 'MAIL_LINK' });
  expect(await one.show()).toMatchObject({ mail: { email: 'wichai@example.org', confirmed: false, state: 'QUEUED' } });
  const [letter] = await waitingMails(house.database, 'wichai@example.org');
  expect(letter?.text).toContain('{house}/signup/mail#token=');
  expect((await one.openLink('wichai@example.org')).body).toEqual({ step: 'CREDENTIALS' });
  expect((await one.credentials('wichai.j')).body).toEqual({ step: 'COORDINATOR' });
  const coordinator = { name: 'น.ส.ประสาน งานดี', position: '', phone: '045 000 000 ต่อ 12', email: 'Co@Example.org' };
  expect((await one.ask('PUT', '/api/sign-up/coordinator', { coordinator })).body).toEqual({ step: 'AFFILIATION' });
  expect((await one.ask('PUT', '/api/sign-up/affiliation', { affiliation: 'PRIVATE' })).body).toEqual({ step: 'UNIT' });
  const organisationId = await unitId('99811');
  expect((await one.ask('PUT', '/api/sign-up/unit', { organisationId })).body).toEqual({ step: 'CHECK' });
  expect(await one.show()).toMatchObject({
    step: 'CHECK',
    username: 'wichai.j',
    affiliation: 'PRIVATE',
    coordinator: { name: 'น.ส.ประสาน งานดี', phone: '045 000 000 ต่อ 12', email: 'co@example.org' },
    unit: { hcode: '99811', regionNo: 10, province: { th: 'อุบลราชธานี' } },
  });
  const done = await finish(one);
  expect(done.body).toMatchObject({ username: 'wichai.j', requestNumber: expect.stringMatching(/^OSS-2569-\d{6}$/) });
  expect(await one.show()).toBeNull();

  const signedIn = await house.ask('POST', '/api/session', {}, { username: 'wichai.j', password: GOOD_PASSWORD });
  expect(signedIn.body).toMatchObject({ level: 'L1', organisation: { hcode: '99811' }, roles: [] });
  const mails = await waitingMails(house.database, 'wichai@example.org');
  expect(mails.map(({ template }) => template)).toEqual([
    'identity.confirmSignUpMail',
    'organisations.signUpCompleted',
  ]);
  expect(mails[1]?.text).toContain(done.body.requestNumber);
  for (const mail of mails) expect(mail.text).not.toContain(pidOf('UCS_30'));
});

test('[OSS-36] [OSS-47] [AMB-09] [INV-IDN-2] [INV-IDN-3] the account is active without approval, proved, reachable, and of its own making for ever', async () => {
  await finish(await ready('SSS_35', 'sanga.t'));
  const [account] = await accounts('sanga.t');
  expect(account).toMatchObject({ origin: 'SELF', status: 'ACTIVE', email: 'sanga.t@example.org' });
  expect([account?.proofed_at, account?.email_confirmed_at].every((at) => at instanceof Date)).toBe(true);
  const set = (change: string) =>
    house.database.query({
      text: `update identity.account set ${change} where account_id = $1`,
      values: [account?.account_id],
    });
  await expect(set(`origin = 'NHSO_CREATED'`)).rejects.toThrow('origin of an account never changes');
  await expect(set('proofed_at = null')).rejects.toThrow('account_self_is_proofed');
  await expect(set('email_confirmed_at = null')).rejects.toThrow('account_self_is_proofed');
});

test('[OSS-48] the history of the account tells how it came about', async () => {
  await finish(await ready('OFC_50', 'history.one'));
  const signedIn = await house.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'history.one', password: GOOD_PASSWORD },
  });
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const { body } = await house.ask('GET', '/api/account/requests', { cookie });
  expect(body.signUp.events.map(({ kind }: { kind: string }) => kind)).toEqual([
    'BEGUN',
    'PROVED',
    'MAIL_SENT',
    'MAIL_CONFIRMED',
    'CREDENTIALS_SET',
    'UNIT_CHOSEN',
    'COMPLETED',
  ]);
  expect(body.mails.map(({ state }: { state: string }) => state)).toEqual(['QUEUED', 'QUEUED']);
});

describe('[OSS-54] steps', () => {
  const STEPS: readonly [string, (one: Applicant) => Promise<{ status: number; body: unknown }>][] = [
    ['MAIL', (one) => one.mail('early@example.org')],
    ['CREDENTIALS', (one) => one.credentials('early.bird')],
    ['COORDINATOR', (one) => one.ask('PUT', '/api/sign-up/coordinator', { coordinator: {} })],
    ['AFFILIATION', (one) => one.ask('PUT', '/api/sign-up/affiliation', { affiliation: 'PRIVATE' })],
    ['UNIT', async (one) => one.ask('PUT', '/api/sign-up/unit', { organisationId: await unitId('99811') })],
    ['CHECK', finish],
  ];

  test('none can be skipped: whatever comes too early is refused and changes nothing', async () => {
    const one = newApplicant();
    for (const [step, take] of STEPS)
      expect(await take(one), step).toMatchObject({ body: { code: 'SIGN_UP_NOT_FOUND' } });
    await one.begin(pidOf('ELDER_70'));
    const tooEarly = { status: 409, body: { code: 'SIGN_UP_STEP_TOO_EARLY' } };
    for (const [step, take] of STEPS) expect(await take(one), step).toMatchObject(tooEarly);
    await one.prove(pidOf('ELDER_70'));
    for (const [step, take] of STEPS.slice(1)) expect(await take(one), step).toMatchObject(tooEarly);
    await one.mail('elder@example.org');
    for (const [step, take] of STEPS.slice(1)) expect(await take(one), step).toMatchObject(tooEarly);
    await one.openLink('elder@example.org');
    for (const [step, take] of STEPS.slice(2)) expect(await take(one), step).toMatchObject(tooEarly);
    expect(await one.show()).toMatchObject({ step: 'CREDENTIALS', username: null, affiliation: null });
    expect(await waitingMails(house.database, 'early@example.org')).toEqual([]);
  });

  test('beginning twice at once leaves one, in the browser that has its secret by now', async () => {
    const one = newApplicant();
    await one.begin(pidOf('ELDER_70'));
    const begun = await Promise.all([1, 2, 3].map(() => one.begin(pidOf('ELDER_70'))));
    expect(begun.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await one.show()).toMatchObject({ step: 'THAID' });
  });

  test('the table itself refuses a step without the one before it', async () => {
    const one = newApplicant();
    const { body } = await one.begin(pidOf('ELDER_70'));
    const set = (change: string) =>
      house.database.query({
        text: `update identity.sign_up set ${change} where sign_up_id = $1`,
        values: [body.signUpId],
      });
    for (const change of [
      `email = 'a@example.org'`,
      `username = 'a', password_hash = 'b'`,
      `coordinator = '{}'`,
      `affiliation = 'PRIVATE'`,
      `organisation_id = sign_up_id`,
      `completed_at = now()`,
    ])
      await expect(set(change), change).rejects.toThrow('violates check constraint');
  });

  test('answers may be changed until they are confirmed; another kind of affiliation asks for the unit again', async () => {
    const one = await ready('UCS_40', 'pranee.k');
    await one.credentials('pranee.kham');
    await one.ask('PUT', '/api/sign-up/affiliation', { affiliation: 'MOPH_PS' });
    expect(await one.show()).toMatchObject({ step: 'UNIT', username: 'pranee.kham', unit: null });
    const pharmacy = await one.ask('PUT', '/api/sign-up/unit', { organisationId: await unitId('99811') });
    expect(pharmacy.body.code).toBe('UNIT_NOT_FOUND');
    expect((await one.ask('PUT', '/api/sign-up/unit', { organisationId: await unitId('99801') })).status).toBe(200);
    expect((await finish(one)).status).toBe(200);
    expect((await finish(one)).body.code).toBe('SIGN_UP_NOT_FOUND');
    expect(await accounts('pranee.k')).toEqual([]);
  });

  test('a lost page goes on where it was, in the same browser and in no other', async () => {
    const one = await reachable('VACANT_RIGHT', 'vacant@example.org');
    expect((await house.ask('GET', '/api/sign-up', one.as())).body.signUp).toMatchObject({ step: 'CREDENTIALS' });
    expect((await house.ask('GET', '/api/sign-up')).body.signUp).toBeNull();
    expect((await newApplicant().credentials('somebody.else')).body.code).toBe('SIGN_UP_NOT_FOUND');
    const [forget] = signUpRoutines(house.engine);
    const stored = async () =>
      (await house.database.query(sql`select 1 from identity.sign_up where email = 'vacant@example.org'`)).length;
    await forget?.run();
    expect(await stored()).toBe(1);
    house.setNow('2026-03-18T09:00:00+07:00');
    expect(await one.show()).toBeNull();
    expect((await one.credentials('too.late')).body.code).toBe('SIGN_UP_NOT_FOUND');
    await forget?.run();
    expect(await stored()).toBe(0);
  });
});

describe('[OSS-52] [OSS-53] the citizen id', () => {
  test.each([
    ['1990000000018', 'CITIZEN_ID_CHECKSUM'],
    ['199000000001', 'CITIZEN_ID_NOT_13_DIGITS'],
    ['S990000000019', 'CITIZEN_ID_NOT_DIGITS'],
  ])('%s is refused with what is wrong with it', async (citizenId, message) => {
    const { status, body } = await newApplicant().begin(citizenId);
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ path: 'citizenId', message }] } });
    expect(JSON.stringify(body)).not.toContain(citizenId);
  });

  test('[INV-IDN-2] it must be that of the person whom ThaiD names; the right person may confirm afterwards', async () => {
    const one = newApplicant();
    await one.begin(pidOf('NO_RIGHT'));
    expect(await one.prove(pidOf('SSS_35'))).toMatchObject({ status: 422, body: { code: 'SIGN_UP_OTHER_PERSON' } });
    expect(await one.show()).toMatchObject({ step: 'THAID', name: null });
    expect((await one.prove(pidOf('NO_RIGHT'))).body).toEqual({ step: 'MAIL' });
  });

  test('is kept as a slow hash until it is proved, and then not at all', async () => {
    const one = newApplicant();
    const { body } = await one.begin(pidOf('NO_RIGHT'));
    const row = async () => {
      const [found] = await house.database.query<Record<string, unknown>>(
        sql`select * from identity.sign_up where sign_up_id = ${body.signUpId}`,
      );
      return found;
    };
    expect((await row())?.citizen_hash).toMatch(/^\$argon2id\$/);
    await one.prove(pidOf('NO_RIGHT'));
    expect((await row())?.citizen_hash).toBeNull();
    expect(JSON.stringify(await row())).not.toContain(pidOf('NO_RIGHT'));
  });

  test('a proof counts once, and only for the sign-up it was asked for', async () => {
    const one = newApplicant();
    const { body } = await one.begin(pidOf('NO_RIGHT'));
    const made = await thaid.confirmAs(house, pidOf('NO_RIGHT'), {
      purpose: 'SIGN_UP',
      reference: body.signUpId,
      as: one.as(),
    });
    const stranger = newApplicant();
    await stranger.begin(pidOf('NO_RIGHT'));
    expect((await stranger.ask('POST', '/api/sign-up/thaid', { proof: made.proof })).body.code).toBe(
      'THAID_PROOF_INVALID',
    );
    await one.begin(pidOf('NO_RIGHT'));
    expect((await one.ask('POST', '/api/sign-up/thaid', { proof: made.proof })).body.code).toBe('THAID_PROOF_INVALID');
  });

  test('[INV-IDN-1] who has an account of his own hears it once he has shown who he is, and a stranger never', async () => {
    await finish(await ready('LGO_40', 'foreign.six'));
    const again = newApplicant();
    const begun = await again.begin(pidOf('LGO_40'));
    expect(begun).toMatchObject({ status: 201, body: { signUpId: expect.any(String) } });
    expect(await again.prove(pidOf('SSS_35'))).toMatchObject({ body: { code: 'SIGN_UP_OTHER_PERSON' } });
    expect(await again.prove(pidOf('LGO_40'))).toMatchObject({
      status: 409,
      body: { code: 'SIGN_UP_ACCOUNT_EXISTS', facts: { username: 'foreign.six' } },
    });
  });

  test('[INV-IDN-1] two sign-ups of one person that end at the same moment make one account', async () => {
    const [first, second] = [await ready('CHILD_14', 'child.one'), await ready('CHILD_14', 'child.two')];
    const ended = await Promise.all([finish(first), finish(second)]);
    expect(ended.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(ended.find(({ status }) => status === 409)?.body.code).toBe('SIGN_UP_ACCOUNT_EXISTS');
    expect([...(await accounts('child.one')), ...(await accounts('child.two'))]).toHaveLength(1);
  });
});
