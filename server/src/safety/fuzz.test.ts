import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scardFailuresPerAddress } from '../identity/index.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { accountRequestsPerMinute, tokenRequestsPerMinute } from '../platform/parameters/platform-parameters.ts';
import { bearer, type TestHouse, testHouse } from '../testing/house.ts';
import { ACCESS_TOKEN, RIGHT_SEARCH, registrarOf, SOAP_PATH, soapCall } from '../testing/srm.ts';
import { USE_CASES } from '../use-cases.ts';
import { DOORS } from '../wire/index.ts';
import { signedIn } from './actors.ts';

let house: TestHouse;
let desk: Record<string, string>;
let software: Record<string, string>;
/** What doors with tokens of their own are sent; they are made anew for the examples below. */
let registrar: Awaited<ReturnType<typeof registrarOf>>;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  // The clock stands still: a minute's pace would turn everything away after the first few hundred.
  const now = house.engine.clock();
  for (const pace of [accountRequestsPerMinute, tokenRequestsPerMinute, scardFailuresPerAddress])
    await setParameter(house.database, pace, 1_000_000, { from: '2024-10-01', approvedBy: 'test', now });
  await house.reload();
  software = bearer(house.token('99801'));
  registrar = await registrarOf(house, '99801');
});
afterAll(() => house.close());
// Somebody new each time: some of what is tried signs out everywhere, or locks its own account.
beforeEach(async () => {
  desk = { ...(await signedIn(house, { role: 'DESK_OFFICER', level: 'L2', hcode: '99801' })).headers };
});

const deep = (levels: number): unknown => (levels === 0 ? [] : { a: [deep(levels - 1)] });

/** What programs send by mistake and people on purpose. */
const NASTY: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.1,
  1e308,
  -1e308,
  2 ** 63,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202e\u200b',
  '😀'.repeat(60),
  'ก'.repeat(10_000),
  '1990000000019',
  '1990000000018',
  '๑๙๙๐๐๐๐๐๐๐๐๑๙',
  '2026-02-30',
  '2026-13-01',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '+275760-09-13',
  '2569-03-15',
  '24:00',
  'infinity',
  '-infinity',
  'NaN',
  'null',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  "'; drop table verification.visit; --",
  '%_\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  [],
  [null],
  ['a', 'b'],
  [[[]]],
  {},
  { length: 1e9 },
  { constructor: { prototype: { admin: true } } },
  { toString: 1 },
  deep(50),
];

const nasty = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** A request that is right but for some of its fields: wrong everywhere, it would be turned away at the first. */
const almostRight = (example: Record<string, unknown>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(example), 'unheardOf'), nasty), { minLength: 1, maxLength: 4 })
    .map((changes) => ({ ...example, ...Object.fromEntries(changes) }));

/** As it travels: what JSON cannot say is left out by whoever sends it. */
const json = (value: unknown) =>
  JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part));

const inUrl = (value: unknown): string =>
  encodeURIComponent((typeof value === 'string' ? value : (json(value) ?? '')).toWellFormed().slice(0, 500));

async function send(method: string, url: string, headers: Record<string, string>, payload?: string) {
  const reply = await house.app.inject({
    method: method as 'GET',
    url,
    headers: { 'x-requested-with': 'sitthi', ...headers, ...(payload ? { 'content-type': 'application/json' } : {}) },
    ...(payload ? { payload } : {}),
  });
  // A pace would keep the rest from being tried; an account that locks itself is an answer like any other.
  if (reply.statusCode === 429) expect(reply.json().code).toBe('ACCOUNT_LOCKED');
  return {
    status: reply.statusCode,
    body: reply.body,
    told: `${method} ${url.slice(0, 300)} ${payload?.slice(0, 500) ?? ''} → ${reply.body.slice(0, 300)}`,
  };
}

/** Requests for each route; more of them (150 and up) are worth an hour now and then: SITTHI_FUZZ_RUNS. */
const RUNS = Number(process.env.SITTHI_FUZZ_RUNS ?? 50);

describe('routes of use cases', () => {
  const routed = USE_CASES.flatMap((useCase) => (useCase.route ? [[useCase.name, useCase] as const] : []));
  test.each(routed)('%s answers whatever it is sent, and never with 5xx', async (_name, { route, example }) => {
    if (!route) return;
    await fc.assert(
      fc.asyncProperty(almostRight({ ...example, version: 1 }), async (input) => {
        const left: Record<string, unknown> = { ...input };
        const path = route.path.replace(/:(\w+)/g, (_match, name: string) => {
          const value = left[name];
          delete left[name];
          return inUrl(value) || 'x';
        });
        const isRead = route.method === 'GET' || route.method === 'DELETE';
        const query = isRead
          ? `?${Object.entries(left)
              .map(([name, value]) => `${name}=${inUrl(value)}`)
              .join('&')}`
          : '';
        const { status, told } = await send(route.method, path + query, desk, isRead ? undefined : json(left));
        expect(status, told).toBeLessThan(500);
      }),
      { numRuns: RUNS, seed: 2569 },
    );
  });
});

const PID = '1990000000019';
const AT = Date.parse('2026-03-15T08:30:00+07:00');
const CLOSE = {
  hcode: '99801',
  pid: PID,
  transactionId: 'FUZZ',
  serviceDateTime: AT,
  invoiceDateTime: AT,
  totalAmount: '100.00',
  paidAmount: '0',
  privilegeAmount: '100.00',
  claimServiceCode: 'PG0060001',
  sourceId: 'FUZZ',
  recorderPid: '3990000000023',
  visitNumber: 'V1',
  mobile: '0800000001',
  mainInsclCode: 'UCS',
  department: { code: '1', name: 'OPD' },
};
const CLAIM = {
  pid: PID,
  claimType: 'PG0060001',
  mobile: '0800000001',
  correlationId: '00000000-0000-4000-8000-000000000001',
  hn: '1',
  hcode: '99801',
};
/** A right request for each door; one that is not here gets an empty object to start from. */
const EXAMPLES: Readonly<Record<string, Record<string, unknown>>> = {
  '/api/agent/reads': { pid: PID, source: 'CARD' },
  '/api/agent/confirm-save': CLAIM,
  '/api/agent/save-as-draft': CLAIM,
  '/api/agent/latest-authen-code': { pid: PID },
  '/api/agent/latest-5': { pid: PID },
  '/authencodestatus/api/check-authen-status': {
    personalId: PID,
    serviceDate: '2026-03-15',
    serviceCode: 'PG0060001',
  },
  '/nhsoendpoint/api/nhso-claim-detail': CLOSE,
  '/nhsoendpoint/api/nhso-claim-detail/cancel': { seq: 10_000_001, transactionId: 'FUZZ', paymentStatus: 'CANCEL' },
  '/nhsoendpoint/api/nhso-claim-detail/cancel-rollback': { seq: 10_000_001, transactionId: 'FUZZ' },
  '/nhsoendpoint/api/AuthenCode': {
    sourceId: 'FUZZ',
    transId: 'FUZZ',
    pid: PID,
    hcode: '99801',
    serviceCode: 'PG0060001',
    recorderPid: '3990000000023',
    phone: '0800000001',
    birthDay: '1996-01-01',
    hn: '1',
  },
  '/nhsoendpoint/api/RealPerson': { SOURCE_ID: 'FUZZ', PID },
  '/nhsoendpoint/api/v2/right-search': { pid: PID, checkDate: '2026-03-15T00:00:00' },
  [RIGHT_SEARCH]: { pid: PID },
  [ACCESS_TOKEN]: { refresh_token: 'eyJhbGciOiJIUzUxMiJ9.e30.c2lnbmVk' },
  [SOAP_PATH]: { user_person_id: '3990000000023', smctoken: 'abcdefghij012345', person_id: PID },
};

const words = (input: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === 'string' ? value : (json(value) ?? '')]),
  );

/** How the body of a door is written that takes no JSON; half of the SOAP calls come with a pair that is good. */
const WRITTEN: Readonly<Record<string, (input: Record<string, unknown>) => string>> = {
  [ACCESS_TOKEN]: (input) => new URLSearchParams(words(input)).toString(),
  [SOAP_PATH]: (input) => {
    const good = { user_person_id: registrar.soapUser, smctoken: registrar.soapToken };
    return soapCall({ ...words(input), ...((json(input)?.length ?? 0) % 2 === 0 ? good : {}) });
  },
};

describe('doors of the wire', () => {
  test.each(DOORS.map((door) => [`${door.method} ${door.path}`, door] as const))(
    '%s answers whatever it is sent, and never with 5xx',
    async (_name, { method, path }) => {
      const example = EXAMPLES[path] ?? {};
      expect(Object.keys(example).length, 'an example to start from').toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(almostRight(example), async (input) => {
          const query = `?${Object.entries(input)
            .map(([name, value]) => `${name}=${inUrl(value)}`)
            .join('&')}`;
          const isRead = method === 'GET';
          const { status, told } = await send(
            method,
            isRead ? path + query : path,
            path === RIGHT_SEARCH ? bearer(registrar.access) : software,
            isRead ? undefined : (WRITTEN[path] ?? json)(input),
          );
          expect(status, told).toBeLessThan(500);
        }),
        { numRuns: RUNS, seed: 2569 },
      );
    },
  );
});

describe('what is not JSON, not text, or not for us', () => {
  const bodies = [
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '42',
    '{"a":1,}',
    '{"pid":"\\u0000"}',
    '{"__proto__":{"admin":true}}',
    `{"pid":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    `{"pid":"${'9'.repeat(1_100_000)}"}`,
    Buffer.from([0xff, 0xfe, 0x00, 0x7b]).toString('latin1'),
  ];
  const targets = [
    ...USE_CASES.flatMap(({ route }) =>
      route && route.method !== 'GET' ? [[route.method, route.path, 'desk'] as const] : [],
    ),
    ...DOORS.flatMap((door) => (door.method === 'GET' ? [] : [[door.method, door.path, 'software'] as const])),
    ['POST', '/api/session', 'nobody'] as const,
    ['PUT', '/api/session/organisation', 'desk'] as const,
  ];
  test.each(targets)('%s %s', async (method, path, who) => {
    const headers = who === 'desk' ? desk : who === 'software' ? software : {};
    const url = path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000001');
    const tried = [
      ...bodies.map((payload) => [payload, 'application/json'] as const),
      // What does not say that it is JSON is turned away by its type: one body that is JSON and one that is not show it.
      ...['text/plain', 'application/x-www-form-urlencoded', 'application/xml', ''].flatMap((type) =>
        ['{', 'null'].map((payload) => [payload, type] as const),
      ),
    ];
    for (const [payload, type] of tried) {
      const reply = await house.app.inject({
        method,
        url,
        payload,
        headers: { 'x-requested-with': 'sitthi', ...headers, ...(type ? { 'content-type': type } : {}) },
      });
      expect(reply.statusCode, `${type} ${payload.slice(0, 60)} → ${reply.body.slice(0, 200)}`).toBeLessThan(500);
    }
  });

  test('headers: tokens, cookies, keys and languages of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('authorization', 'token', 'apikey', 'cookie', 'idempotency-key', 'accept-language', 'accept'),
        fc.oneof(
          fc.constantFrom(
            'Bearer ',
            'Basic eA==',
            'Bearer\t\tx',
            'sitthi_session=',
            'sitthi_session=%00',
            `Bearer ${'x'.repeat(5000)}`,
          ),
          fc.string({ maxLength: 200 }),
        ),
        fc.constantFrom(
          '/api/session',
          '/api/counter/today',
          '/authencodestatus/api/check-authen-status',
          '/api/docs',
          '/nowhere',
        ),
        async (name, value, url) => {
          const { status, told } = await send('GET', url, { ...desk, [name]: value });
          expect(status, told).toBeLessThan(500);
        },
      ),
      { numRuns: RUNS, seed: 2569 },
    );
  });

  test('addresses: dots, escapes, long ones, other methods', async () => {
    const urls = [
      '/%00',
      '/%',
      '/%c0%ae',
      '/..%2f..%2fetc/passwd',
      '//api',
      '/api/visits/%00',
      `/api/visits/${'9'.repeat(5000)}`,
      '/sandbox/fixtures?only[]=x',
      '/api/docs?%ff',
      '/assets/%00',
      '/*',
      '/?x=%E0%A4%A',
    ];
    for (const url of urls)
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'] as const) {
        const reply = await house.app.inject({
          method: method as 'GET',
          url,
          headers: { 'x-requested-with': 'sitthi' },
        });
        expect(reply.statusCode, `${method} ${url.slice(0, 80)} → ${reply.body.slice(0, 200)}`).toBeLessThan(500);
      }
  });
});

test('text that no database can hold is refused as a fault of the request, and says so', async () => {
  for (const bad of ['a\u0000b', '\ud800']) {
    const search = await house.ask('POST', '/api/visits/search', desk, {
      from: '2026-03-01',
      to: '2026-03-02',
      text: bad,
    });
    expect([search.status, search.body.code]).toEqual([400, 'INPUT_INVALID']);
    const door = await house.ask('POST', '/nhsoendpoint/api/AuthenCode', software, {
      ...EXAMPLES['/nhsoendpoint/api/AuthenCode'],
      hn: bad,
    });
    expect(door.status).toBe(400);
    const signIn = await house.ask('POST', '/api/session', {}, { username: bad, password: 'x' });
    expect(signIn.status).toBe(400);
  }
  const inQuery = await house.ask(
    'GET',
    '/authencodestatus/api/check-authen-status?personalId=1%00&serviceDate=2026-03-15',
    software,
  );
  expect(inQuery.status).toBe(400);
});
