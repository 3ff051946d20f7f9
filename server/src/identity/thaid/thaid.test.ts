import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setParameter } from '../../platform/parameters/index.ts';
import { signInAttemptsPerAddress } from '../../platform/parameters/platform-parameters.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { consumeProof, type ProofUse, samePerson, thaidRoutines } from '../index.ts';
import { thaidTimeoutSeconds } from './parameters.ts';

const SOMCHAI = '1990000000019';
const STRANGER = '1990099999994';

let thaid: TestThaid;
let house: TestHouse;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  await setParameter(house.database, thaidTimeoutSeconds, 0.5, {
    from: '2024-10-01',
    approvedBy: 'test',
    now: house.engine.clock(),
  });
  await house.reload();
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterEach(() => thaid.simulator.setFaults({ answers: 'NORMAL', idToken: 'RIGHT', expiresIn: 'TIMESTAMP' }));

const browserOf = (as: Record<string, string>) => /sitthi_browser=([^;]+)/.exec(as.cookie ?? '')?.[1];

/** Consumes as a use case does: in a transaction, with the secret of the browser that asks. */
async function consume(use: Omit<ProofUse, 'now' | 'browserKey'>, as: Record<string, string>) {
  const proof = await house.database.transaction((tx) =>
    consumeProof(tx, { ...use, browserKey: browserOf(as), now: house.engine.clock() }),
  );
  return isRefusal(proof) ? proof.code : proof;
}

const signUp = { purpose: 'SIGN_UP', reference: 'sign-up-1' } as const;

describe('a confirmation', () => {
  test('[OSS-53] [SYS-14] says who it was, how sure ThaiD is, and when', async () => {
    const { proof, as, location } = await thaid.confirmAs(house, SOMCHAI, { ...signUp, returnTo: '/signup?step=2' });
    expect(location).toBe(`/signup?step=2&proof=${proof}`);
    const found = await consume({ proofId: proof ?? '', ...signUp }, as);
    expect(found).toMatchObject({ level: '2.3', at: new Date(SCENARIO_NOW), name: expect.stringMatching(/^\S+ \S+$/) });
    if (typeof found === 'string') return;
    expect(await samePerson(house.database, found.personId, SOMCHAI)).toBe(true);
    expect(await samePerson(house.database, found.personId, STRANGER)).toBe(false);
  });

  test('[OSS-53] of somebody the register does not know enters him, once, and nothing else knows his number', async () => {
    const confirm = async () => {
      const { proof, as } = await thaid.confirmAs(house, STRANGER, signUp);
      return consume({ proofId: proof ?? '', ...signUp }, as);
    };
    const first = await confirm();
    expect(first).toMatchObject({ name: 'นายทดสอบ ระบบจำลอง999' });
    expect(await confirm()).toMatchObject({ personId: (first as { personId: string }).personId });
    const tables = await house.database.query<{ name: string }>({
      text: `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
              where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker')`,
      values: [],
    });
    expect(tables.length).toBeGreaterThan(20);
    const knowing: string[] = [];
    for (const { name } of tables) {
      const text = `select 1 from ${name} r where r::text like $1 limit 1`;
      if ((await house.database.query({ text, values: [`%${STRANGER}%`] })).length > 0) knowing.push(name);
    }
    expect(knowing).toEqual(['persons.person']);
  });

  test('[SYS-14] survives `expires_in` as a date and as a duration', async () => {
    for (const expiresIn of ['TIMESTAMP', 'SECONDS'] as const) {
      thaid.simulator.setFaults({ expiresIn });
      expect((await thaid.confirmAs(house, SOMCHAI, signUp)).proof, expiresIn).toBeDefined();
    }
  });
});

describe('a proof', () => {
  test('[INV-IDN-2] is used once, for its purpose, its reference and in its browser', async () => {
    const { proof = '', as } = await thaid.confirmAs(house, SOMCHAI, signUp);
    const other = await thaid.confirmAs(house, STRANGER, signUp);
    expect(await consume({ proofId: proof, purpose: 'SIGN_IN', reference: 'sign-up-1' }, as)).toBe(
      'THAID_PROOF_INVALID',
    );
    expect(await consume({ proofId: proof, purpose: 'SIGN_UP', reference: 'sign-up-2' }, as)).toBe(
      'THAID_PROOF_INVALID',
    );
    expect(await consume({ proofId: proof, purpose: 'SIGN_UP' }, as)).toBe('THAID_PROOF_INVALID');
    expect(await consume({ proofId: proof, ...signUp }, other.as)).toBe('THAID_PROOF_INVALID');
    expect(await consume({ proofId: proof, ...signUp }, {})).toBe('THAID_PROOF_INVALID');
    expect(await consume({ proofId: proof, ...signUp }, as)).toMatchObject({ level: '2.3' });
    expect(await consume({ proofId: proof, ...signUp }, as)).toBe('THAID_PROOF_INVALID');
  });

  test('[INV-IDN-2] is void after ten minutes', async () => {
    const { proof = '', as } = await thaid.confirmAs(house, SOMCHAI, signUp);
    house.setNow('2026-03-15T09:10:00+07:00');
    expect(await consume({ proofId: proof, ...signUp }, as)).toBe('THAID_PROOF_INVALID');
    house.setNow('2026-03-15T09:09:59+07:00');
    expect(await consume({ proofId: proof, ...signUp }, as)).toMatchObject({ level: '2.3' });
  });

  test('[INV-IDN-2] is still there when what it was used for is rolled back', async () => {
    const { proof = '', as } = await thaid.confirmAs(house, SOMCHAI, signUp);
    const use = { proofId: proof, ...signUp, browserKey: browserOf(as), now: house.engine.clock() };
    await house.database
      .transaction(async (tx) => {
        await consumeProof(tx, use);
        throw new Error('something else was wrong');
      })
      .catch(() => undefined);
    expect(await consume({ proofId: proof, ...signUp }, as)).toMatchObject({ level: '2.3' });
  });

  test('[INV-IDN-2] is consumed by one of many that try at the same time', async () => {
    const { proof = '', as } = await thaid.confirmAs(house, SOMCHAI, signUp);
    const tries = await Promise.all(Array.from({ length: 8 }, () => consume({ proofId: proof, ...signUp }, as)));
    expect(tries.filter((result) => typeof result === 'object')).toHaveLength(1);
  });
});

describe('an answer that is brought back', () => {
  const bring = (url: string, as: Record<string, string>) => house.ask('GET', url, as);
  const pathOf = (url: URL) => `${url.pathname}${url.search}`;
  const unknown = '/signin?thaidError=THAID_REQUEST_UNKNOWN';

  test('[SYS-14] twice is taken once', async () => {
    const { callback, as } = await thaid.answerOf(house, SOMCHAI, signUp);
    expect((await bring(pathOf(callback), as)).headers.location).toMatch(/^\/back\?proof=/);
    expect((await bring(pathOf(callback), as)).headers.location).toBe(unknown);
  });

  test('[SYS-14] by another browser, or by none, is not taken, and the right one can still bring it', async () => {
    const { callback, as } = await thaid.answerOf(house, SOMCHAI, signUp);
    const other = await thaid.answerOf(house, STRANGER, signUp);
    expect((await bring(pathOf(callback), other.as)).headers.location).toBe(unknown);
    expect((await bring(pathOf(callback), {})).headers.location).toBe(unknown);
    expect((await bring(pathOf(callback), as)).headers.location).toMatch(/^\/back\?proof=/);
  });

  test('[SYS-14] with another state, or with the code of another request, proves nothing', async () => {
    const mine = await thaid.answerOf(house, SOMCHAI, signUp);
    const yours = await thaid.answerOf(house, STRANGER, signUp);
    const forged = new URL(mine.callback);
    forged.searchParams.set('state', 'made-up');
    expect((await bring(pathOf(forged), mine.as)).headers.location).toBe(unknown);
    expect((await bring('/api/thaid/callback', mine.as)).headers.location).toBe(unknown);
    const injected = new URL(mine.callback);
    injected.searchParams.set('code', yours.callback.searchParams.get('code') ?? '');
    expect((await bring(pathOf(injected), mine.as)).headers.location).toBe('/back?thaidError=THAID_INVALID');
  });

  test('[SYS-14] too late is not taken', async () => {
    const { callback, as } = await thaid.answerOf(house, SOMCHAI, signUp);
    house.setNow('2026-03-15T09:10:00+07:00');
    expect((await bring(pathOf(callback), as)).headers.location).toBe(unknown);
  });

  test('[SYS-14] by somebody who only has the code is worth nothing: the verifier never left the server', async () => {
    const { callback, as } = await thaid.answerOf(house, SOMCHAI, signUp);
    const stolen = await fetch(`${thaid.simulator.issuer}/api/v2/oauth2/token/`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('sitthi:sitthi-demo-secret').toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: callback.searchParams.get('code') ?? '',
        redirect_uri: 'http://127.0.0.1:8080/api/thaid/callback',
      }),
    });
    expect(await stolen.json()).toMatchObject({ error: 'invalid_grant' });
    expect((await bring(pathOf(callback), as)).headers.location).toMatch(/^\/back\?proof=/);
  });

  test('[SYS-14] as a refusal says so, and is told apart from a ThaiD that is down', async () => {
    expect((await thaid.confirmAs(house, undefined, signUp)).error).toBe('THAID_REFUSED');
    const { callback, as } = await thaid.answerOf(house, SOMCHAI, signUp);
    thaid.simulator.setFaults({ answers: 'RESET' });
    expect((await bring(pathOf(callback), as)).headers.location).toBe('/back?thaidError=THAID_UNAVAILABLE');
  });

  test.each([
    ['SILENT', 'THAID_TIMEOUT'],
    ['SLOW', 'THAID_TIMEOUT'],
    ['RESET', 'THAID_UNAVAILABLE'],
    ['ERROR_500', 'THAID_UNAVAILABLE'],
    ['NOT_JSON', 'THAID_UNAVAILABLE'],
  ] as const)('[SYS-14] while ThaiD is %s: %s, and a new start works afterwards', async (answers, code) => {
    const { callback, as } = await thaid.answerOf(house, SOMCHAI, signUp);
    thaid.simulator.setFaults({ answers, delaySeconds: 3 });
    expect((await bring(pathOf(callback), as)).headers.location).toBe(`/back?thaidError=${code}`);
    thaid.simulator.setFaults({ answers: 'NORMAL' });
    expect((await thaid.confirmAs(house, SOMCHAI, { ...signUp, as })).proof).toBeDefined();
  });

  test.each([
    'FORGED',
    'OTHER_KEY',
    'UNSIGNED',
    'OTHER_AUDIENCE',
    'OTHER_ISSUER',
    'EXPIRED',
    'OLD_LOGIN',
    'OTHER_NONCE',
    'NO_NONCE',
    'NO_PERSON',
  ] as const)('[SYS-14] with an id_token that is %s proves nothing', async (idToken) => {
    thaid.simulator.setFaults({ idToken });
    const { proof, error } = await thaid.confirmAs(house, SOMCHAI, signUp);
    expect({ proof, error }).toEqual({ proof: undefined, error: 'THAID_INVALID' });
  });
});

test('[INV-PLT-4] a way to ThaiD is forgotten a day after it is void', async () => {
  const { proof = '' } = await thaid.confirmAs(house, SOMCHAI, signUp);
  const left = async () => {
    for (const { run } of thaidRoutines(house.engine)) await run();
    const sql = 'select 1 from identity.thaid_request where request_id = $1';
    return (await house.database.query({ text: sql, values: [proof] })).length;
  };
  house.setNow('2026-03-16T09:09:59+07:00');
  expect(await left()).toBe(1);
  house.setNow('2026-03-16T09:10:01+07:00');
  expect(await left()).toBe(0);
});

describe('a start', () => {
  const start = (body: object, as = {}) => house.ask('POST', '/api/thaid/start', as, body);

  test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'signin', '', '/a b'])(
    '[SYS-14] leads back to no other site: %j',
    async (returnTo) => {
      expect((await start({ purpose: 'SIGN_IN', returnTo })).body.code).toBe('INPUT_INVALID');
    },
  );

  test('[INV-IDN-7] of a step-up needs somebody who is signed in', async () => {
    expect((await start({ purpose: 'STEP_UP', returnTo: '/x' })).body.code).toBe('UNAUTHENTICATED');
    const desk = await house.signIn('desk.hospital');
    expect((await start({ purpose: 'STEP_UP', returnTo: '/x' }, desk)).status).toBe(200);
  });

  test('[SYS-14] keeps the browser it was begun in, and gives it a cookie that no page can read', async () => {
    const first = await start({ purpose: 'SIGN_IN', returnTo: '/signin' });
    expect(first.headers['set-cookie']).toMatch(/^sitthi_browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const url = new URL(first.body.url);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    expect(first.body.url).not.toContain(SOMCHAI);
    const again = await start({ purpose: 'SIGN_IN', returnTo: '/signin' }, { cookie: 'sitthi_browser=mine' });
    expect(again.headers['set-cookie']).toMatch(/^sitthi_browser=mine;/);
  });

  test.each([
    ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['localhost:8080', 'http://localhost:8080'],
    ['elsewhere.example', 'http://127.0.0.1:8080'],
    ['localhost:9999', 'http://127.0.0.1:8080'],
  ])('[SYS-14] at %s is answered at %s: where the cookie is, and nowhere else', async (host, origin) => {
    const begun = await start({ purpose: 'SIGN_IN', returnTo: '/signin' }, { host });
    expect(new URL(begun.body.url).searchParams.get('redirect_uri')).toBe(`${origin}/api/thaid/callback`);
  });

  test('[SYS-14] of too many from one address is slowed down, and so is bringing answers back', async () => {
    const from = { 'x-forwarded-for': 'ignored' };
    await setParameter(house.database, signInAttemptsPerAddress, 3, {
      from: '2026-03-15',
      approvedBy: 'test',
      now: house.engine.clock(),
    });
    await house.reload();
    const statuses = async (ask: () => Promise<{ status: number }>) => {
      const answers = [];
      for (let n = 0; n < 4; n += 1) answers.push((await ask()).status);
      return answers.at(-1);
    };
    expect(await statuses(() => start({ purpose: 'SIGN_IN', returnTo: '/signin' }, from))).toBe(429);
    expect(await statuses(() => house.ask('GET', '/api/thaid/callback?state=x&code=y', from))).toBe(429);
  });

  test('[SYS-14] from another site is refused', async () => {
    const reply = await house.app.inject({
      method: 'POST',
      url: '/api/thaid/start',
      payload: { purpose: 'SIGN_IN', returnTo: '/signin' },
    });
    expect(reply.json()).toMatchObject({ code: 'REQUEST_FORGED' });
  });
});
