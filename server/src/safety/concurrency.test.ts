import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bearer, type Reply, type TestHouse, testHouse } from '../testing/house.ts';
import { brokenPromises } from './promises.ts';

let house: TestHouse;
let persons: { pid: string; scenario: string; mainInscl: string; nationality: string; civilStatus: string }[];
beforeAll(async () => {
  house = await testHouse({ population: 400 });
  const all = (await house.ask('GET', '/sandbox/fixtures')).body.persons as typeof persons;
  persons = all.slice(0, all.findIndex(({ scenario }) => scenario === 'POPULATION') + 400);
});
afterAll(() => house.close());

/** Events are not relayed here and audit rows of these tests are many: the promises of the database itself must hold. */
const LATER = /event was handed on|marked/;
afterEach(async () => {
  expect((await brokenPromises(house.database)).filter((promise) => !LATER.test(promise))).toEqual([]);
});

const software = (hcode: string) => bearer(house.token(hcode));
const pidOf = (scenario: string) => persons.find((person) => person.scenario === scenario)?.pid ?? '';
const rows = <T extends object>(text: string, values: unknown[] = []) => house.database.query<T>({ text, values });

async function visitOf(
  desk: Record<string, string>,
  pid: string,
  unit: string,
  serviceCode: string,
): Promise<{ path: string; correlationId: string }> {
  const read = await house.ask('POST', '/api/agent/reads', software(unit), { pid, source: 'CARD' });
  const { correlationId } = read.body;
  const panel = await house.ask('POST', '/api/persons/look-up', desk, { correlationId, purpose: 'VISIT' });
  const opened = await house.ask('POST', '/api/visits', desk, { personId: panel.body.personId, serviceCode });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  return { path: `/api/visits/${opened.body.visitId}`, correlationId };
}

/** An elder's visit whose next channel is the card. */
async function elderVisit(desk: Record<string, string>, pid: string, unit: string, serviceCode: string) {
  const visit = await visitOf(desk, pid, unit, serviceCode);
  for (const [channel, reason] of [
    ['LINE_SELF', 'NO_PHONE'],
    ['FACE', 'CAMERA_DOWN'],
  ])
    await house.ask('POST', `${visit.path}/attempts`, desk, { channel, result: 'UNAVAILABLE', reason });
  return visit;
}

const verify = (desk: Record<string, string>, visit: { path: string; correlationId: string }, key?: string) =>
  house.ask(
    'POST',
    `${visit.path}/verification`,
    { ...desk, ...(key ? { 'idempotency-key': key } : {}) },
    {
      channel: 'SMART_CARD',
      correlationId: visit.correlationId,
    },
  );

const codes = (replies: Reply[]) => replies.flatMap((reply) => reply.body.claimCode?.code ?? []);
const refusals = (replies: Reply[]) => replies.flatMap((reply) => (reply.status >= 400 ? reply.body.code : []));

test('[INV-VER-1, INV-VER-2] scenario 20: two desks verify one visit at once → one code, and the other is told the same code', async () => {
  const desks = await Promise.all([house.signIn('desk.hospital'), house.signIn('desk.two')]);
  for (const scenario of ['UCS_30', 'AGE_16', 'SSS_35', 'CHILD_14']) {
    const pid = pidOf(scenario);
    if (!pid) continue;
    const one = await visitOf(desks[0], pid, '99801', 'PG0060001');
    const read = await house.ask('POST', '/api/agent/reads', software('99801'), { pid, source: 'CARD' });
    const other = { ...one, correlationId: read.body.correlationId };
    const replies = await Promise.all([verify(desks[0], one), verify(desks[1], other)]);
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([200, 409]);
    expect(refusals(replies)).toEqual(['VISIT_ALREADY_VERIFIED']);
    const loser = replies.find((reply) => reply.status === 409);
    expect(loser?.body.facts.claimCode).toBe(codes(replies)[0]);
  }
});

test('[INV-VER-15] ten screens open a visit for the same person at once → one visit', async () => {
  const desk = await house.signIn('desk.hospital');
  const pid = pidOf('ELDER_70');
  const panel = await house.ask('POST', '/api/persons/look-up', desk, { citizenId: pid, purpose: 'VISIT' });
  const { personId } = panel.body;
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => house.ask('POST', '/api/visits', desk, { personId, serviceCode: 'PG0060001' })),
  );
  expect(replies.map((reply) => reply.status)).toEqual(Array(10).fill(201));
  expect(new Set(replies.map((reply) => reply.body.visitId)).size).toBe(1);
});

test('[INV-BKG-2, INV-BKG-3] the last place of a shared quota: two pharmacies at once → one code, one QUOTA_EXHAUSTED', async () => {
  const elders = persons.filter(
    (p) => p.scenario === 'POPULATION' && p.mainInscl === 'WEL' && p.civilStatus === 'ALIVE',
  );
  const [first, second] = await Promise.all([house.signIn('desk.pharmacy'), house.signIn('desk.bkkpharmacy')]);
  let tried = 0;
  for (const { pid } of elders) {
    const panel = await house.ask('POST', '/api/persons/look-up', first, { citizenId: pid, purpose: 'VISIT' });
    const limit = panel.body.quotas?.find((q: { limitCode: string }) => q.limitCode === 'limit.commonIllness');
    if (panel.body.group !== 'SPECIAL' || !limit || Number(panel.body.age?.years ?? 0) < 61) continue;
    const visits = [
      await elderVisit(first, pid, '99811', 'PG0150001'),
      await elderVisit(second, pid, '99820', 'PG0150001'),
    ] as const;
    await rows('select quota.api_take($1, $2, $3, 2, gen_random_uuid(), now())', [
      panel.body.personId,
      'limit.commonIllness',
      '2026-03',
    ]);
    const replies = await Promise.all([verify(first, visits[0]), verify(second, visits[1])]);
    expect(replies.map((reply) => reply.status).filter((status) => status === 200)).toHaveLength(1);
    expect(refusals(replies)).toEqual(['QUOTA_EXHAUSTED']);
    const [ledger] = await rows<{ used: number }>(
      `select used from quota.ledger where person_id = $1 and limit_code = 'limit.commonIllness'`,
      [panel.body.personId],
    );
    expect(ledger?.used).toBe(2);
    if (++tried === 5) break;
  }
  expect(tried).toBe(5);
});

test('[INV-BKG-2] places of a quota asked for by many at once are given out exactly', async () => {
  const person = '00000000-0000-4000-8000-00000000aaaa';
  const take = () =>
    rows('select quota.api_take($1, $2, $3, 30, gen_random_uuid(), now())', [person, 'limit.test', '2026-03']).then(
      () => 'TAKEN',
      (error: Error) => error.message,
    );
  const answers = await Promise.all(Array.from({ length: 200 }, take));
  expect(answers.filter((answer) => answer === 'TAKEN')).toHaveLength(30);
  expect(answers.filter((answer) => answer === 'QUOTA_EXHAUSTED')).toHaveLength(170);
  const taken = await rows<{ taken_by: string }>('select taken_by from quota.entry where person_id = $1', [person]);
  // Every visit gives back twice, at once: each place comes back once.
  await Promise.all([...taken, ...taken].map(({ taken_by }) => rows('select quota.api_return($1, now())', [taken_by])));
  expect(await rows('select used from quota.ledger where person_id = $1', [person])).toEqual([{ used: 0 }]);
});

test('[CLM-01, INV-VER-1] one card read, confirmed fifty times at once → one code', async () => {
  const pid = '1990000000019';
  const read = await house.ask('POST', '/api/agent/reads', software('99803'), { pid, source: 'CARD' });
  const { correlationId } = read.body;
  const replies = await Promise.all(
    Array.from({ length: 50 }, () =>
      house.ask('POST', '/api/agent/confirm-save', software('99803'), {
        pid,
        claimType: 'PG0060001',
        mobile: '0800000001',
        correlationId,
      }),
    ),
  );
  expect(replies.every((reply) => reply.status < 500)).toBe(true);
  const given = replies.flatMap((reply) => (reply.status === 200 ? reply.body.claimCode : []));
  expect(new Set(given).size).toBe(1);
  const [found] = await rows<{ n: number }>(
    `select count(*)::int as n from verification.claim_code c join verification.visit v using (service_date, visit_id)
      where c.organisation_id = organisations.api_id_of_hcode('99803') and v.service_code = 'PG0060001'
        and c.person_id = (persons.api_by_citizen_id($1)->>'personId')::uuid`,
    [pid],
  );
  expect(found?.n).toBe(1);
});

test('[INV-VER-9, INV-VER-15] 200 codes at once for 200 people: 200 different ones, not in a row; each again is refused', async () => {
  const people = persons.filter(
    (person) =>
      person.scenario === 'POPULATION' &&
      person.civilStatus === 'ALIVE' &&
      person.nationality === '099' &&
      person.mainInscl,
  );
  const ask = ({ pid }: { pid: string }, transId: string) =>
    house.ask('POST', '/nhsoendpoint/api/AuthenCode', software('99804'), {
      sourceId: 'RACE',
      transId,
      pid,
      hcode: '99804',
      serviceCode: 'PG0060001',
      recorderPid: '3990000000023',
    });
  const chosen = people.slice(0, 200);
  expect(chosen).toHaveLength(200);
  const replies = await Promise.all(chosen.map((person) => ask(person, `first-${person.pid}`)));
  const given = replies.map((reply) => reply.body.authenCode as string);
  expect(given.every((code) => /^PP\d{10}$/.test(code))).toBe(true);
  expect(new Set(given).size).toBe(200);
  const numbers = given.map((code) => Number(code.slice(2))).toSorted((a, b) => a - b);
  expect(numbers.filter((number, at) => number - (numbers[at - 1] ?? -9) === 1)).toEqual([]);
  const again = await Promise.all([
    ...chosen.slice(0, 20).map((person) => ask(person, `first-${person.pid}`)),
    ...chosen.slice(20, 40).map((person) => ask(person, `second-${person.pid}`)),
  ]);
  expect(again.filter((reply) => reply.body.authenCode)).toEqual([]);
});

describe('[INV-PLT-2] Idempotency-Key', () => {
  test('sent ten times at once → one effect; the same answer, or 409 while the first is under way', async () => {
    const desk = await house.signIn('desk.bangkok');
    const visit = await visitOf(desk, '1990000000019', '99810', 'PG0060001');
    const replies = await Promise.all(Array.from({ length: 10 }, () => verify(desk, visit, 'race-1')));
    expect(replies.every((reply) => reply.status === 200 || reply.body.code === 'REQUEST_IN_FLIGHT')).toBe(true);
    expect(new Set(codes(replies)).size).toBe(1);
    expect(replies.filter((reply) => reply.status === 200 && !reply.headers['idempotency-replayed'])).toHaveLength(1);
    const later = await verify(desk, visit, 'race-1');
    expect(later.headers['idempotency-replayed']).toBe('true');
    expect(later.body).toEqual(replies.find((reply) => reply.status === 200)?.body);
  });

  test('with another body → 422, and nothing happens; another caller’s key is another key', async () => {
    const desk = await house.signIn('desk.bangkok');
    const [hospital, two] = await Promise.all([house.signIn('desk.hospital'), house.signIn('desk.two')]);
    const { path } = await visitOf(desk, pidOf('UCS_30'), '99810', 'PG0110001');
    const edit = (as: Record<string, string>, visitNumber: string) =>
      house.ask('PATCH', path, { ...as, 'idempotency-key': 'edit-1' }, { version: 1, visitNumber });
    expect((await edit(desk, 'A')).body.visitNumber).toBe('A');
    expect([(await edit(desk, 'B')).status, (await edit(desk, 'B')).body.code]).toEqual([
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect((await edit(desk, 'A')).headers['idempotency-replayed']).toBe('true');
    expect((await house.ask('GET', path, desk)).body).toMatchObject({ visitNumber: 'A', version: 2 });
    expect((await edit(hospital, 'A')).body.code).toBe('VISIT_NOT_FOUND');
    expect((await edit(two, 'A')).body.code).toBe('VISIT_NOT_FOUND');
  });

  test('a refusal is not kept: what was wrong can be put right and sent again with the key', async () => {
    const desk = await house.signIn('desk.bangkok');
    const { path } = await visitOf(desk, pidOf('ELDER_70'), '99810', 'PG0120001');
    const key = { ...desk, 'idempotency-key': 'cancel-1' };
    const wrong = await house.ask('POST', `${path}/cancellation`, key, { reasonCode: 'OTHER', text: '' });
    expect(wrong.body.code).toBe('CANCEL_REASON_REQUIRED');
    const right = await house.ask('POST', `${path}/cancellation`, key, { reasonCode: 'OTHER', text: 'ไม่มาตามนัด' });
    expect(right.body.state).toBe('CANCELLED');
  });
});

test('[INV-VER-13] a visit cancelled by ten at once is cancelled once', async () => {
  const desk = await house.signIn('desk.bkkpharmacy');
  const pid = persons.find(({ scenario }) => scenario === 'ELDER_61')?.pid ?? pidOf('ELDER_70');
  const visit = await elderVisit(desk, pid, '99820', 'PG0150001');
  expect((await verify(desk, visit)).status).toBe(200);
  const replies = await Promise.all(
    Array.from({ length: 10 }, () =>
      house.ask('POST', `${visit.path}/cancellation`, desk, { reasonCode: 'NOT_SERVED' }),
    ),
  );
  expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1);
  expect(new Set(refusals(replies))).toEqual(new Set(['ALREADY_CANCELLED']));
});

test('[SYS-18, INV-VER-1, INV-VER-16] one close sent ten times at once, and ten closes of one visit → one close each', async () => {
  const at = Date.parse('2026-03-15T08:30:00+07:00');
  const close = (pid: string, transactionId: string) =>
    house.ask('POST', '/nhsoendpoint/api/nhso-claim-detail', software('99802'), {
      hcode: '99802',
      pid,
      transactionId,
      serviceDateTime: at,
      invoiceDateTime: at,
      totalAmount: 1,
      paidAmount: 0,
      privilegeAmount: 1,
      claimServiceCode: 'PG0060001',
      sourceId: 'RACE',
      recorderPid: '3990000000023',
    });
  const [one, other] = persons
    .filter((p) => p.scenario === 'POPULATION' && p.mainInscl === 'UCS' && p.civilStatus === 'ALIVE')
    .slice(-2);
  const same = await Promise.all(Array.from({ length: 10 }, () => close(one?.pid ?? '', 'same')));
  expect(
    same.filter((reply) => reply.body.seq),
    JSON.stringify(same[0]?.body),
  ).toHaveLength(1);
  const many = await Promise.all(Array.from({ length: 10 }, (_, n) => close(other?.pid ?? '', `many-${n}`)));
  expect(many.filter((reply) => reply.body.seq)).toHaveLength(1);
  expect([...same, ...many].every((reply) => reply.status === 200)).toBe(true);
});
