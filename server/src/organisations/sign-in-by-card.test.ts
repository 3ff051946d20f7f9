import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CompactSign, exportJWK } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_ACCOUNTS } from '../demo/world/index.ts';
import { bearer, SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';

let house: TestHouse;
let key: KeyObject;
let enrolmentId: string;

const pair = () => generateKeyPairSync('ed25519');
const jws = (claims: object, by: KeyObject, kid?: string, alg = 'EdDSA') =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg, ...(kid && { kid }) })
    .sign(by);
const secondsLater = (seconds: number) =>
  house.setNow(new Date(Date.parse(SCENARIO_NOW) + seconds * 1000).toISOString());
const pidOf = (username: string) => DEMO_ACCOUNTS.find((account) => account.username === username)?.pid ?? '';

/** Enrols a new key for the unit as its user manager and its agent would. */
async function enrol(hcode = '99801', manager = 'manager.hospital') {
  const { privateKey, publicKey } = pair();
  const as = await house.signIn(manager, 'L2');
  const { body: made } = await house.ask('POST', '/api/agents', as, { name: 'เคาน์เตอร์ 1' });
  const body = {
    code: made.code,
    publicKey: await exportJWK(publicKey),
    proof: await jws({ code: made.code }, privateKey),
  };
  const enrolled = await house.ask('POST', '/api/agent/enrolments', bearer(house.token(hcode)), body);
  return { as, made, body, enrolled, privateKey };
}

beforeAll(async () => {
  house = await testHouse({ population: 0 });
  const { privateKey, enrolled } = await enrol();
  key = privateKey;
  enrolmentId = enrolled.body.enrolmentId;
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

const cookieNamed = (headers: Record<string, unknown>, name: string) =>
  [headers['set-cookie']]
    .flat()
    .map(String)
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';

async function start(as: Record<string, string> = {}, purpose = 'SIGN_IN') {
  const { body, headers, status } = await house.ask('POST', '/api/card/start', as, { purpose });
  const browser = cookieNamed(headers, 'sitthi_browser');
  return {
    status,
    nonce: body.nonce,
    challengeId: body.challengeId,
    as: { cookie: [as.cookie, browser].filter(Boolean).join('; ') },
  };
}
const claims = (nonce: string, sub: string) => ({ nonce, sub, result: 'VERIFIED', iat: 1_773_540_000 });
async function prove(nonce: string, sub: string, by: { key?: KeyObject; kid?: string; token?: string } = {}) {
  const assertion = await jws(claims(nonce, sub), by.key ?? key, by.kid ?? enrolmentId);
  return house.ask('POST', '/api/agent/card-proofs', bearer(by.token ?? house.token('99801')), { assertion });
}
const finish = (begun: { challengeId: string; as: Record<string, string> }) =>
  house.ask('POST', '/api/session/card', begun.as, { challengeId: begun.challengeId });

describe('signing in by card and PIN', () => {
  test('[SRM-06] [SRM-12] opens a session at L2 for the organisation of the card agent', async () => {
    const begun = await start();
    expect((await finish(begun)).body.code).toBe('CARD_NOT_PROVEN');
    expect((await prove(begun.nonce, pidOf('desk.two'))).status).toBe(200);
    const opened = await finish(begun);
    expect(opened.body).toMatchObject({
      account: { username: 'desk.two' },
      level: 'L2',
      organisation: { hcode: '99801' },
      roles: ['DESK_OFFICER'],
    });
    const cookie = cookieNamed(opened.headers, 'sitthi_session');
    expect((await house.ask('GET', '/api/session', { cookie })).body.level).toBe('L2');
  });

  test('[SRM-12] a proof is used once, in the browser it was begun in, within two minutes', async () => {
    const used = await start();
    await prove(used.nonce, pidOf('desk.hospital'));
    expect((await finish(used)).status).toBe(200);
    expect((await finish(used)).body.code).toBe('CARD_CHALLENGE_INVALID');

    const elsewhere = await start();
    await prove(elsewhere.nonce, pidOf('desk.hospital'));
    const other = await start();
    expect((await finish({ ...elsewhere, as: other.as })).body.code).toBe('CARD_CHALLENGE_INVALID');
    expect((await finish({ ...elsewhere, as: {} })).body.code).toBe('CARD_CHALLENGE_INVALID');

    const late = await start();
    secondsLater(119);
    expect((await prove(late.nonce, pidOf('desk.hospital'))).status).toBe(200);
    secondsLater(120);
    expect((await finish(late)).body.code).toBe('CARD_CHALLENGE_INVALID');
    expect((await prove((await start()).nonce, pidOf('desk.hospital'))).status).toBe(200);
  });

  test('[SRM-12] of two answers to one nonce, and of two who use one proof at once, one counts', async () => {
    const begun = await start();
    const proofs = await Promise.all([
      prove(begun.nonce, pidOf('desk.two')),
      prove(begun.nonce, pidOf('desk.hospital')),
    ]);
    expect(proofs.map(({ status }) => status).sort()).toEqual([200, 410]);
    const opened = await Promise.all([finish(begun), finish(begun)]);
    expect(opened.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  test.each([
    ['another key', async (nonce: string) => prove(nonce, pidOf('desk.two'), { key: pair().privateKey })],
    [
      'an agent nobody enrolled',
      async (nonce: string) => prove(nonce, pidOf('desk.two'), { kid: '00000000-0000-4000-8000-000000000001' }),
    ],
    [
      'the token of another unit',
      async (nonce: string) => prove(nonce, pidOf('desk.two'), { token: house.token('99811') }),
    ],
    [
      'a result that is no yes',
      async (nonce: string) => {
        const assertion = await jws({ ...claims(nonce, pidOf('desk.two')), result: 'WRONG_PIN' }, key, enrolmentId);
        return house.ask('POST', '/api/agent/card-proofs', bearer(house.token('99801')), { assertion });
      },
    ],
    [
      'no signature (alg none)',
      async (nonce: string) => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
        const assertion = `${part({ alg: 'none', kid: enrolmentId })}.${part(claims(nonce, pidOf('desk.two')))}.`;
        return house.ask('POST', '/api/agent/card-proofs', bearer(house.token('99801')), { assertion });
      },
    ],
    [
      'claims changed after signing',
      async (nonce: string) => {
        const [head, , signature] = (await jws(claims(nonce, pidOf('desk.hospital')), key, enrolmentId)).split('.');
        const forged = Buffer.from(JSON.stringify(claims(nonce, pidOf('desk.two')))).toString('base64url');
        const assertion = `${head}.${forged}.${signature}`;
        return house.ask('POST', '/api/agent/card-proofs', bearer(house.token('99801')), { assertion });
      },
    ],
  ])('[SRM-12] a proof with %s is none', async (_what, attempt) => {
    const begun = await start();
    expect((await attempt(begun.nonce)).body.code).toBe('CARD_PROOF_INVALID');
    expect((await finish(begun)).body.code).toBe('CARD_NOT_PROVEN');
  });

  test('[SRM-12] a nonce that is not ours is refused', async () => {
    expect((await prove('x'.repeat(43), pidOf('desk.two'))).body.code).toBe('CARD_CHALLENGE_INVALID');
  });

  test.each([
    ['somebody without an account', '1990000000019'],
    ['somebody nobody knows', '8990000000059'],
    ['somebody of another unit', pidOf('desk.pharmacy')],
  ])('[SRM-06] the card of %s opens nothing, and the agent is not told which it was', async (_what, pid) => {
    const begun = await start();
    expect(await prove(begun.nonce, pid)).toMatchObject({ status: 200, body: {} });
    expect((await finish(begun)).body.code).toBe('CARD_NO_ACCOUNT');
  });

  test('[RACT-04] nor does the card of somebody whose only account is of the old Data Center', async () => {
    const { privateKey, enrolled } = await enrol('99812', 'rx.admin');
    const begun = await start();
    const by = { key: privateKey, kid: enrolled.body.enrolmentId, token: house.token('99812') };
    await prove(begun.nonce, pidOf('S49900099812'), by);
    expect((await finish(begun)).body.code).toBe('CARD_NO_ACCOUNT');
  });
});

describe('stepping up by card and PIN', () => {
  test('[INV-IDN-7] the same person: L3 for five minutes, with a new cookie; the old one opens nothing', async () => {
    const session = await house.signIn('desk.hospital');
    const begun = await start(session, 'STEP_UP');
    await prove(begun.nonce, pidOf('desk.hospital'));
    const raised = await house.ask('PUT', '/api/session/card', begun.as, { challengeId: begun.challengeId });
    expect(raised.body.level).toBe('L3');
    const cookie = cookieNamed(raised.headers, 'sitthi_session');
    expect(cookie).not.toBe(session.cookie);
    expect((await house.ask('GET', '/api/session', session)).status).toBe(401);
    secondsLater(300);
    expect((await house.ask('GET', '/api/session', { cookie })).body.level).toBe('L3');
    secondsLater(301);
    expect((await house.ask('GET', '/api/session', { cookie })).body.level).toBe('L2');
  });

  test('[INV-IDN-7] another person’s card lifts nothing, nor does a proof for signing in', async () => {
    const session = await house.signIn('desk.hospital');
    const begun = await start(session, 'STEP_UP');
    await prove(begun.nonce, pidOf('desk.two'));
    const stepUp = (of: typeof begun) => house.ask('PUT', '/api/session/card', of.as, { challengeId: of.challengeId });
    expect((await stepUp(begun)).body.code).toBe('CARD_OTHER_PERSON');
    const signingIn = await start(session);
    await prove(signingIn.nonce, pidOf('desk.hospital'));
    expect((await stepUp(signingIn)).body.code).toBe('CARD_CHALLENGE_INVALID');
    expect((await house.ask('GET', '/api/session', session)).body.level).toBe('L1');
    expect((await start({}, 'STEP_UP')).status).toBe(401);
  });
});

describe('enrolling a card agent', () => {
  test('[SRM-11] a code is for one agent of one unit, once, for an hour', async () => {
    const { made, body, enrolled } = await enrol();
    expect(made.code).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
    expect(enrolled.status).toBe(201);
    const again = await house.ask('POST', '/api/agent/enrolments', bearer(house.token('99801')), body);
    expect(again.body.code).toBe('AGENT_CODE_INVALID');

    const manager = await house.signIn('manager.hospital', 'L2');
    const { body: next } = await house.ask('POST', '/api/agents', manager, { name: 'เคาน์เตอร์ 2' });
    const { privateKey, publicKey } = pair();
    const code = next.code.toLowerCase().replaceAll('-', ' '); // as somebody types it
    const typed = { code, publicKey: await exportJWK(publicKey), proof: await jws({ code }, privateKey) };
    const as = (hcode: string) => house.ask('POST', '/api/agent/enrolments', bearer(house.token(hcode)), typed);
    expect((await as('99811')).body.code).toBe('AGENT_CODE_INVALID');
    secondsLater(3600);
    expect((await as('99801')).body.code).toBe('AGENT_CODE_INVALID');
    secondsLater(3599);
    expect((await as('99801')).status).toBe(201);
  });

  test('[SRM-11] whoever shows a public key must hold the private one', async () => {
    const manager = await house.signIn('manager.hospital', 'L2');
    const { body: made } = await house.ask('POST', '/api/agents', manager, { name: 'เคาน์เตอร์ 3' });
    const body = {
      code: made.code,
      publicKey: await exportJWK(pair().publicKey),
      proof: await jws({ code: made.code }, key),
    };
    const answer = await house.ask('POST', '/api/agent/enrolments', bearer(house.token('99801')), body);
    expect(answer.body.code).toBe('CARD_PROOF_INVALID');
  });

  test('[SRM-11] needs the user manager at L2; a revoked agent counts no more, and only one’s own can be revoked', async () => {
    const weak = await house.signIn('manager.hospital');
    expect((await house.ask('POST', '/api/agents', weak, { name: 'x' })).body.code).toBe('ASSURANCE_TOO_LOW');
    const desk = await house.signIn('desk.hospital', 'L2');
    expect((await house.ask('POST', '/api/agents', desk, { name: 'x' })).body.code).toBe('FORBIDDEN');

    const { privateKey, enrolled } = await enrol();
    const id = enrolled.body.enrolmentId;
    const begun = await start();
    const by = { key: privateKey, kid: id };
    const foreign = await house.signIn('manager.pharmacy');
    expect((await house.ask('DELETE', `/api/agents/${id}`, foreign)).body.code).toBe('AGENT_NOT_FOUND');
    const listed = await house.ask('GET', '/api/agents', weak);
    expect(listed.body.agents).toContainEqual(
      expect.objectContaining({ enrolmentId: id, name: 'เคาน์เตอร์ 1', state: 'ENROLLED' }),
    );
    expect(JSON.stringify(listed.body)).not.toContain('code');
    expect((await house.ask('DELETE', `/api/agents/${id}`, weak)).status).toBe(200);
    expect((await prove(begun.nonce, pidOf('desk.two'), by)).body.code).toBe('CARD_PROOF_INVALID');
  });
});
