import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setParameter } from '../platform/parameters/index.ts';
import { accountRequestsPerMinute } from '../platform/parameters/platform-parameters.ts';
import { bearer, type TestHouse, testHouse } from '../testing/house.ts';
import { brokenPromises } from './promises.ts';

const MAX = 2; // common illness, a calendar month
let house: TestHouse;
let desk: Record<string, string>;
let software: Record<string, string>;
let elders: string[];

beforeAll(async () => {
  house = await testHouse({ population: 600 });
  const now = house.engine.clock();
  await setParameter(house.database, accountRequestsPerMinute, 1_000_000, {
    from: '2024-10-01',
    approvedBy: 'test',
    now,
  });
  await house.reload();
  desk = await house.signIn('desk.pharmacy');
  software = bearer(house.token('99811'));
  const { body } = await house.ask('GET', '/sandbox/fixtures');
  const all = body.persons as {
    pid: string;
    scenario: string;
    mainInscl: string;
    civilStatus: string;
    birthDate: string;
  }[];
  elders = all
    .slice(0, all.findIndex(({ scenario }) => scenario === 'POPULATION') + 600)
    .filter(
      (p) => p.scenario === 'POPULATION' && p.mainInscl === 'WEL' && p.civilStatus === 'ALIVE' && p.birthDate < '1960',
    )
    .map(({ pid }) => pid);
});
afterAll(() => house.close());

/** What must be true of one elder's visits at one pharmacy, kept beside the real thing. */
interface Model {
  state: 'NONE' | 'NEW' | 'IDENTIFYING' | 'VERIFIED' | 'CLOSED' | 'CANCELLED';
  tried: Set<string>;
  used: number;
  /** Closes of the present visit, the newest last; `inForce` is the one that counts. */
  closes: number[];
  inForce: number | undefined;
}

interface Real {
  readonly pid: string;
  readonly personId: string;
  visitId: string;
  readonly closes: { seq: number; transactionId: string }[];
  transactions: number;
}

type Command = fc.AsyncCommand<Model, Real>;
const isOpen = ({ state }: Model) => state === 'NEW' || state === 'IDENTIFYING';
const path = ({ visitId }: Real) => `/api/visits/${visitId}`;

/** What the desk or the software is told, and that the quota and the state are those of the model. */
async function agree(model: Model, real: Real): Promise<void> {
  const [found] = await house.database.query<{ state: string | null; used: number | null }>({
    text: `select (select state from verification.visit where visit_id = $1) as state,
                  (select used from quota.ledger where person_id = $2 and limit_code = 'limit.commonIllness' and window_key = '2026-03') as used`,
    values: [model.state === 'NONE' ? null : real.visitId, real.personId],
  });
  expect(found?.state ?? 'NONE').toBe(model.state);
  expect(found?.used ?? 0).toBe(model.used);
}

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await agree(model, real);
  },
  toString: () => name,
});

const open = command('open', async (model, real) => {
  const body = { personId: real.personId, serviceCode: 'PG0150001' };
  const reply = await house.ask('POST', '/api/visits', desk, body);
  if (model.state === 'VERIFIED' || model.state === 'CLOSED') return expect(reply.body.code).toBe('DUPLICATE_VISIT');
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  if (isOpen(model)) return expect(reply.body.visitId).toBe(real.visitId);
  expect(reply.body.visitId).not.toBe(real.visitId);
  real.visitId = reply.body.visitId;
  real.closes.length = 0;
  Object.assign(model, { state: 'NEW', tried: new Set(), closes: [], inForce: undefined });
});

const attempt = (channel: string, reason: string) =>
  command(`attempt ${channel}`, async (model, real) => {
    const body = { channel, result: 'UNAVAILABLE', reason };
    const reply = await house.ask('POST', `${path(real)}/attempts`, desk, body);
    if (model.state === 'NONE') return expect(reply.body.code).toBe('VISIT_NOT_FOUND');
    if (model.state === 'CANCELLED') return expect(reply.body.code).toBe('ALREADY_CANCELLED');
    if (!isOpen(model)) return expect(reply.body.code).toBe('VISIT_ALREADY_VERIFIED');
    expect(reply.status).toBe(200);
    model.tried.add(channel);
    model.state = 'IDENTIFYING';
  });

const verify = command('verify', async (model, real) => {
  const read = await house.ask('POST', '/api/agent/reads', software, { pid: real.pid, source: 'CARD' });
  const body = { channel: 'SMART_CARD', correlationId: read.body.correlationId };
  const reply = await house.ask('POST', `${path(real)}/verification`, desk, body);
  const told = (code: string) => expect(reply.body.code).toBe(code);
  if (model.state === 'NONE') return told('VISIT_NOT_FOUND');
  if (model.state === 'CANCELLED') return told('ALREADY_CANCELLED');
  if (!isOpen(model)) return told('VISIT_ALREADY_VERIFIED');
  if (model.tried.size < 2) return told('OTHER_METHOD_NOT_EXHAUSTED');
  if (model.used >= MAX) return told('QUOTA_EXHAUSTED');
  expect(reply.body.claimCode?.code, JSON.stringify(reply.body)).toMatch(/^PP\d{10}$/);
  model.state = 'VERIFIED';
  model.used += 1;
});

const wire = '/nhsoendpoint/api/nhso-claim-detail';
const close = command('close', async (model, real) => {
  const at = Date.parse('2026-03-15T08:30:00+07:00');
  const transactionId = `${real.pid}-${++real.transactions}`;
  const reply = await house.ask('POST', wire, software, {
    hcode: '99811',
    pid: real.pid,
    transactionId,
    serviceDateTime: at,
    invoiceDateTime: at,
    totalAmount: 1,
    paidAmount: 0,
    privilegeAmount: 1,
    claimServiceCode: 'PG0150001',
    sourceId: 'MODEL',
    recorderPid: '3990000000023',
  });
  if (model.state !== 'VERIFIED') return expect(reply.body.dataError).toBeTypeOf('string');
  expect(reply.body.authenCode, JSON.stringify(reply.body)).toMatch(/^EP\d{10}$/);
  real.closes.push({ seq: reply.body.seq, transactionId });
  model.state = 'CLOSED';
  model.inForce = model.closes.push(reply.body.seq) - 1;
});

const undo = (which: number) =>
  command(`undo close ${which}`, async (model, real) => {
    const at = real.closes.length - 1 - which;
    const target = real.closes[at];
    if (!target) return;
    const reply = await house.ask('PUT', `${wire}/cancel`, software, { ...target, paymentStatus: 'CANCEL' });
    const may = model.state === 'CLOSED' && model.inForce === at;
    expect(reply.body.status, JSON.stringify(reply.body)).toBe(may ? 'Y' : 'N');
    if (may) Object.assign(model, { state: 'VERIFIED', inForce: undefined });
  });

const restore = (which: number) =>
  command(`restore close ${which}`, async (model, real) => {
    const at = real.closes.length - 1 - which;
    const target = real.closes[at];
    if (!target) return;
    const reply = await house.ask('PUT', `${wire}/cancel-rollback`, software, target);
    const may = model.state === 'VERIFIED';
    expect(reply.body.status, JSON.stringify(reply.body)).toBe(may ? 'Y' : 'N');
    if (may) Object.assign(model, { state: 'CLOSED', inForce: at });
  });

const cancel = command('cancel', async (model, real) => {
  const reply = await house.ask('POST', `${path(real)}/cancellation`, desk, { reasonCode: 'NOT_SERVED' });
  if (model.state === 'NONE') return expect(reply.body.code).toBe('VISIT_NOT_FOUND');
  if (model.state === 'CANCELLED') return expect(reply.body.code).toBe('ALREADY_CANCELLED');
  expect(reply.status).toBe(200);
  if (model.state === 'VERIFIED' || model.state === 'CLOSED') model.used -= 1;
  Object.assign(model, { state: 'CANCELLED', inForce: undefined });
});

const anything = fc.commands(
  [
    ...[open, open, attempt('LINE_SELF', 'NO_PHONE'), attempt('FACE', 'CAMERA_DOWN'), verify, verify, close, cancel],
    ...[undo(0), undo(1), restore(0), restore(1)],
  ].map((each) => fc.constant(each)),
  { maxCommands: 40 },
);

/** A visit of the same month at another unit. */
const takeElsewhere = (personId: string) =>
  house.database.query({
    text: `select quota.api_take($1, 'limit.commonIllness', '2026-03', ${MAX}, gen_random_uuid(), $2)`,
    values: [personId, house.engine.clock()],
  });

/** Runs through the open visit first, so that the later states are reached often. */
const throughTheDoor = [open, attempt('LINE_SELF', 'NO_PHONE'), attempt('FACE', 'CAMERA_DOWN'), verify, close];

test('[INV-VER-1, INV-VER-13, INV-VER-16, INV-BKG-2, INV-BKG-3] the life of visits follows the model, whatever is done in whatever order', async () => {
  let next = 0;
  expect(elders.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: throughTheDoor.length }),
      fc.nat({ max: MAX }),
      anything,
      async (prefix, before, commands) => {
        const pid = elders[next++ % elders.length] ?? '';
        const panel = await house.ask('POST', '/api/persons/look-up', desk, { citizenId: pid, purpose: 'VISIT' });
        const { personId } = panel.body;
        const real: Real = {
          pid,
          personId,
          visitId: '00000000-0000-4000-8000-000000000000',
          closes: [],
          transactions: next * 1000,
        };
        const model: Model = { state: 'NONE', tried: new Set(), used: before, closes: [], inForce: undefined };
        for (let taken = 0; taken < before; taken++) await takeElsewhere(personId);
        for (const step of throughTheDoor.slice(0, prefix)) await step.run(model, real);
        await fc.asyncModelRun(() => ({ model, real }), commands);
        if (model.state !== 'NONE' && model.state !== 'CANCELLED') await cancel.run(model, real);
        expect(model.used, 'everything cancelled gives everything back').toBe(before);
      },
    ),
    { numRuns: Math.min(60, elders.length), seed: 2569, endOnFailure: true },
  );
  const broken = await brokenPromises(house.database);
  expect(broken.filter((promise) => !/event was handed on|marked/.test(promise))).toEqual([]);
}, 120_000);
