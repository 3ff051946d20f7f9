import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applicant } from '../../testing/applicant.ts';
import { pidOf, type Who } from '../../testing/counter.ts';
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

/** Proved, and about to say where he gets his mail. */
async function proved(who: Who = 'UCS_30') {
  const one = applicant(house, thaid);
  const { body } = await one.begin(pidOf(who));
  await one.prove(pidOf(who));
  return { ...one, signUpId: String(body.signUpId) };
}
const tokenFor = async (email: string, which = -1) => (await waitingMails(house.database, email)).at(which)?.token;
const open = (one: { ask: ReturnType<typeof applicant>['ask'] }, token: string | undefined, proof?: string) =>
  one.ask('POST', '/api/sign-up/mail/confirm', { token, proof });

describe('[OSS-44] [OSS-46] [OSS-74] the mail address', () => {
  test('can be corrected until it is confirmed; links to the wrong one are void', async () => {
    const one = await proved();
    await one.mail('wrong@example.org');
    const wrong = await tokenFor('wrong@example.org');
    expect((await one.mail('right@example.org')).body).toEqual({ step: 'MAIL_LINK' });
    expect(await one.show()).toMatchObject({ mail: { email: 'right@example.org', confirmed: false } });
    expect(await open(one, wrong)).toMatchObject({ status: 410, body: { code: 'SIGN_UP_LINK_INVALID' } });
    expect((await open(one, await tokenFor('right@example.org'))).body).toEqual({ step: 'CREDENTIALS' });
    expect(await one.mail('third@example.org')).toMatchObject({
      status: 409,
      body: { code: 'SIGN_UP_MAIL_CONFIRMED' },
    });
  });

  test.each(['', 'somsri', 'somsri@', 'a b@example.org', `${'x'.repeat(250)}@example.org`])(
    '%j is none',
    async (email) => {
      const one = await proved();
      expect(await one.mail(email)).toMatchObject({ status: 400, body: { errors: [{ path: 'email' }] } });
    },
  );

  test('the same mail again is paced, all of them together are limited, and each link works as long as its address stands', async () => {
    const one = await proved();
    await one.mail('paced@example.org');
    const again = await one.mail('paced@example.org');
    expect(again).toMatchObject({ status: 429, body: { code: 'SIGN_UP_MAIL_TOO_SOON' } });
    expect(again.headers['retry-after']).toBe('60');
    for (let minute = 1; minute < 10; minute++) {
      house.setNow(`2026-03-15T09:0${minute}:00+07:00`);
      expect((await one.mail('paced@example.org')).status, String(minute)).toBe(200);
    }
    house.setNow('2026-03-15T09:30:00+07:00');
    expect((await one.mail('paced@example.org')).body.code).toBe('SIGN_UP_MAILS_USED_UP');
    expect((await one.mail('other@example.org')).body.code).toBe('SIGN_UP_MAILS_USED_UP');
    expect(await waitingMails(house.database, 'paced@example.org')).toHaveLength(10);
    expect((await open(one, await tokenFor('paced@example.org', 0))).body).toEqual({ step: 'CREDENTIALS' });
  });

  test('says whether the mail could be delivered', async () => {
    const one = await proved();
    await one.mail('bounced@example.org');
    await house.database.query(sql`
      update services.notice set state = 'FAILED', reason = 'SMTP_550', body = null, next_attempt_at = null, ended_at = now()
       where recipient = 'bounced@example.org'`);
    expect(await one.show()).toMatchObject({ step: 'MAIL_LINK', mail: { state: 'FAILED' } });
    await one.mail('better@example.org');
    expect(await one.show()).toMatchObject({ mail: { email: 'better@example.org', state: 'QUEUED' } });
  });

  test('the mail names nobody: it may reach a stranger', async () => {
    const one = await proved('ELDER_70');
    await one.mail('stranger@example.org');
    const [mail] = await waitingMails(house.database, 'stranger@example.org');
    const view = await one.show();
    expect(view?.name).toEqual(expect.stringContaining(' '));
    for (const word of String(view?.name).split(' ')) expect(`${mail?.subject}${mail?.text}`).not.toContain(word);
  });
});

describe('[OSS-54] the link', () => {
  test('works once', async () => {
    const one = await proved();
    await one.mail('once@example.org');
    const token = await tokenFor('once@example.org');
    expect((await open(one, token)).status).toBe(200);
    expect(await open(one, token)).toMatchObject({ status: 410, body: { code: 'SIGN_UP_LINK_INVALID' } });
    expect((await one.show())?.step).toBe('CREDENTIALS');
  });

  test('works a day, and no link at all is no link', async () => {
    const one = await proved();
    await one.mail('late@example.org');
    const token = await tokenFor('late@example.org');
    house.setNow('2026-03-16T09:00:00+07:00');
    expect((await open(one, token)).body.code).toBe('SIGN_UP_LINK_INVALID');
    expect((await open(one, 'made-up')).body.code).toBe('SIGN_UP_LINK_INVALID');
    house.setNow('2026-03-16T08:59:59+07:00');
    expect((await open(one, token)).status).toBe(200);
  });

  test('in another browser it asks for ThaiD, of the same person, and then the sign-up goes on there', async () => {
    const one = await proved('UCS_30');
    await one.mail('phone@example.org');
    const token = await tokenFor('phone@example.org');
    const phone = applicant(house, thaid);
    const refused = await open(phone, token);
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'SIGN_UP_OTHER_BROWSER', facts: { signUpId: one.signUpId } },
    });
    expect(await one.show()).toMatchObject({ mail: { confirmed: false } });
    const asThere = (who: Who) => thaid.confirmAs(house, pidOf(who), { purpose: 'SIGN_UP', reference: one.signUpId });
    const confirm = async (who: Who) => {
      const { proof, as } = await asThere(who);
      return { as, reply: await house.ask('POST', '/api/sign-up/mail/confirm', as, { token, proof }) };
    };
    // The stranger whose address it was by mistake.
    expect((await confirm('SSS_35')).reply.body.code).toBe('SIGN_UP_OTHER_PERSON');
    expect(await one.show()).toMatchObject({ mail: { confirmed: false } });
    const { reply, as } = await confirm('UCS_30');
    expect(reply.body).toEqual({ step: 'CREDENTIALS' });
    expect((await house.ask('GET', '/api/sign-up', as)).body.signUp).toMatchObject({ signUpId: one.signUpId });
    expect(await one.show()).toBeNull();
  });
});

describe('[OSS-37] [OSS-41] [INV-IDN-4] [AMB-08] user name and password', () => {
  test.each([
    ['S40000000001', 'USERNAME_LEGACY_FORM'],
    ['1234567890123', 'USERNAME_LEGACY_FORM'],
    ['desk.hospital', 'USERNAME_TAKEN'],
    ['มาลี', 'USERNAME_SHAPE'],
  ])('the user name %s is refused', async (username, code) => {
    const one = await proved();
    await one.mail('names@example.org');
    await one.openLink('names@example.org');
    expect((await one.credentials(username)).body.code).toBe(code);
    expect(await one.show()).toMatchObject({ step: 'CREDENTIALS', username: null });
  });

  test.each([
    ['password123', 'PASSWORD_BREACHED'],
    ['short', 'PASSWORD_TOO_SHORT'],
    ['x-some.body-x', 'PASSWORD_CONTAINS_NAME'],
  ])('the password %s is refused', async (password, code) => {
    const one = await proved();
    await one.mail('words@example.org');
    await one.openLink('words@example.org');
    expect((await one.credentials('some.body', password)).body.code).toBe(code);
  });

  test('a name that somebody else took meanwhile is told at the end, and another one can be chosen', async () => {
    const unit = (await house.ask('GET', '/api/units?q=99816')).body.units[0];
    const ready = async (who: Who, email: string) => {
      const one = await proved(who);
      await one.mail(email);
      await one.openLink(email);
      await one.credentials('same.name');
      await one.ask('PUT', '/api/sign-up/coordinator', { coordinator: {} });
      await one.ask('PUT', '/api/sign-up/affiliation', { affiliation: unit.affiliation });
      await one.ask('PUT', '/api/sign-up/unit', { organisationId: unit.organisationId });
      return one;
    };
    const [first, second] = [await ready('UCS_30', 'first@example.org'), await ready('UCS_40', 'second@example.org')];
    const finish = (one: typeof first) => one.ask('POST', '/api/sign-up/finish', {});
    expect((await finish(first)).status).toBe(200);
    expect(await finish(second)).toMatchObject({ status: 409, body: { code: 'USERNAME_TAKEN' } });
    expect((await second.credentials('other.name')).body).toEqual({ step: 'CHECK' });
    expect((await finish(second)).status).toBe(200);
  });
});
