import { createPublicKey, verify } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { post } from './agent-under-test.ts';
import { counterUnderTest, PID } from './counter-under-test.ts';

let counter: Awaited<ReturnType<typeof counterUnderTest>>;
beforeAll(async () => {
  counter = await counterUnderTest();
});
beforeEach(() => counter.reset());
afterAll(() => counter.close());

const NONCE = 'a-nonce-of-the-platform-of-43-characters-xx';
const ENROLMENT = '00000000-0000-4000-8000-0000000000e1';
const prove = (pin: unknown, headers = {}) =>
  counter.agent.call('/api/staff-card/proofs', post({ nonce: NONCE, pin }, headers));
async function enrol(code = 'ABCD-EFGH-JKLM') {
  counter.platformSays({ status: 201, body: { enrolmentId: ENROLMENT } });
  const answer = await counter.agent.call('/api/staff-card/enrolment', post({ code }));
  const seen = counter.platform.seen.at(-1);
  counter.platformSays({ status: 200, body: {} });
  return { answer, body: seen?.body as { code: string; publicKey: Record<string, string>; proof: string } };
}
function opened(jws: string, jwk: Record<string, string>) {
  const [head = '', payload = '', signature = ''] = jws.split('.');
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const right = verify(null, Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'));
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  return { right, header: read(head), claims: read(payload) };
}

describe('signing in with card and PIN', () => {
  it('[SRM-11] an agent that is not enrolled says so, before it asks for a card', async () => {
    expect((await counter.agent.call('/api/staff-card')).body).toEqual({ enrolled: false });
    expect(await prove('1234')).toMatchObject({ status: 409, body: { result: 'NOT_ENROLLED' } });
    expect(counter.platform.seen).toEqual([]);
  });

  it('[SRM-06] is enrolled with a code: its key is its own, proved, and kept for its user alone', async () => {
    const { answer, body } = await enrol();
    expect(answer).toMatchObject({ status: 200, body: { enrolled: true } });
    expect(body.code).toBe('ABCD-EFGH-JKLM');
    expect(Object.keys(body.publicKey).sort()).toEqual(['crv', 'kty', 'x']);
    expect(opened(body.proof, body.publicKey)).toMatchObject({ right: true, claims: { code: 'ABCD-EFGH-JKLM' } });
    const file = join(dirname(counter.agent.configFile), 'enrolment.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      enrolmentId: ENROLMENT,
      key: { d: expect.any(String) },
    });
    expect((await counter.agent.call('/api/staff-card')).body).toEqual({ enrolled: true });
  });

  it('[SRM-12] the right PIN: the platform gets who it is over its nonce, signed; the PIN goes nowhere', async () => {
    const { body: enrolled } = await enrol();
    await counter.insertCard();
    expect(await prove('1234')).toMatchObject({ status: 200, body: { result: 'VERIFIED' } });
    const { path, body } = counter.platform.seen.at(-1) as { path: string; body: { assertion: string } };
    expect(path).toBe('/api/agent/card-proofs');
    const { right, header, claims } = opened(body.assertion, enrolled.publicKey);
    expect(right).toBe(true);
    expect(header).toMatchObject({ alg: 'EdDSA', kid: ENROLMENT });
    expect(claims).toEqual({ nonce: NONCE, sub: PID, result: 'VERIFIED', iat: expect.any(Number) });
    expect(Object.keys(body)).toEqual(['assertion']);
  });

  it('[SRM-07] a wrong PIN says how many tries are left, the third one blocks, and none reaches the platform', async () => {
    await enrol();
    await counter.insertCard();
    counter.platform.seen.length = 0;
    expect((await prove('0000')).body).toEqual({ result: 'WRONG_PIN', triesLeft: 2 });
    expect((await prove('0001')).body).toEqual({ result: 'WRONG_PIN', triesLeft: 1 });
    expect((await prove('0002')).body).toEqual({ result: 'PIN_BLOCKED' });
    expect((await prove('1234')).body).toEqual({ result: 'PIN_BLOCKED' });
    expect(counter.platform.seen).toEqual([]);
  });

  it('[SRM-07] a right PIN in between gives the tries back', async () => {
    await enrol();
    await counter.insertCard();
    await prove('0000');
    expect((await prove('1234')).body).toEqual({ result: 'VERIFIED' });
    expect((await prove('0000')).body).toEqual({ result: 'WRONG_PIN', triesLeft: 2 });
  });

  it.each(['123', '12345', 'abcd', '１２３４', 1234, undefined])(
    '[SRM-07] %j is no PIN of four digits',
    async (pin) => {
      await enrol();
      expect((await prove(pin)).status).toBe(400);
    },
  );

  it('[SRM-11] no card and no reader are told as at the counter; a platform that refuses is told in its words', async () => {
    await enrol();
    expect((await prove('1234')).status).toBe(500);
    await counter.plug(false);
    expect((await prove('1234')).status).toBe(418);
    await counter.plug(true);
    await counter.insertCard();
    counter.platformSays({ status: 410, body: { code: 'CARD_CHALLENGE_INVALID', title: 'หมดเวลา' } });
    expect(await prove('1234')).toMatchObject({
      status: 422,
      body: { result: 'REFUSED', code: 'CARD_CHALLENGE_INVALID', message: 'หมดเวลา' },
    });
    counter.platformSays({ status: 503, body: '' });
    expect((await prove('1234')).status).toBe(503);
  });

  it('[SYS-20] a foreign page cannot ask for a PIN, and a form cannot send one', async () => {
    expect((await prove('1234', { origin: 'https://elsewhere.example' })).status).toBe(403);
    const form = { method: 'POST', body: 'pin=1234', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect((await counter.agent.call('/api/staff-card/proofs', form)).status).toBe(415);
  });

  it('[INV-PLT-4] neither PIN nor citizen id nor key stands in the log', async () => {
    const file = JSON.parse(await readFile(join(dirname(counter.agent.configFile), 'enrolment.json'), 'utf8'));
    for (const secret of ['"1234"', '0002', PID, file.key.d, NONCE]) expect(counter.agent.log()).not.toContain(secret);
    expect(counter.agent.log()).toContain('/api/staff-card/proofs');
  });
});
