import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer, type TestHouse, testHouse } from '../testing/house.ts';
import { USE_CASES } from '../use-cases.ts';

const pid = '1990000000019';
let house: TestHouse;
let visitId: string;
let personId: string;
let closed: { seq: number; transactionId: string };

const claimDetail = (hcode: string, transactionId: string) => ({
  hcode,
  pid,
  transactionId,
  serviceDateTime: Date.parse('2026-03-15T08:30:00+07:00'),
  invoiceDateTime: Date.parse('2026-03-15T08:40:00+07:00'),
  totalAmount: '100.00',
  paidAmount: '0',
  privilegeAmount: '100.00',
  claimServiceCode: 'PG0060001',
  sourceId: 'TEST',
  recorderPid: '3990000000023',
});

beforeAll(async () => {
  house = await testHouse({ population: 0 });
  const owner = await house.signIn('desk.hospital');
  const panel = await house.ask('POST', '/api/persons/look-up', owner, { citizenId: pid, purpose: 'VISIT' });
  personId = panel.body.personId;
  const opened = await house.ask('POST', '/api/visits', owner, { personId, serviceCode: 'PG0110001' });
  visitId = opened.body.visitId;
  const path = '/nhsoendpoint/api/nhso-claim-detail';
  const reply = await house.ask('POST', path, bearer(house.token('99801')), claimDetail('99801', 'OWN-1'));
  closed = { seq: reply.body.seq, transactionId: 'OWN-1' };
  expect(closed.seq).toBeGreaterThan(0);
});
afterAll(() => house.close());

const visitRoutes = USE_CASES.flatMap((useCase) =>
  useCase.route?.path.includes(':visitId') ? [[useCase.name, useCase] as const] : [],
);

test('there are visit routes to try', () => expect(visitRoutes.length).toBeGreaterThan(6));

test.each(visitRoutes)('%s: a visit of another unit does not exist', async (_name, { route, example }) => {
  const { visitId: _gone, ...body } = example as Record<string, unknown>;
  const path = (route?.path ?? '').replace(':visitId', visitId);
  for (const username of ['desk.referral', 'desk.pharmacy']) {
    const stranger = await house.signIn(username);
    const reply = await house.ask(route?.method ?? 'GET', path, stranger, route?.method === 'GET' ? undefined : body);
    expect([reply.status, reply.body.code]).toEqual([404, 'VISIT_NOT_FOUND']);
  }
  const [row] = await house.database.query<{ state: string; version: number }>({
    text: 'select state, version from verification.visit where visit_id = $1',
    values: [visitId],
  });
  expect(row).toEqual({ state: 'NEW', version: 1 });
});

test('the evidence of another unit’s visit cannot be listed, fetched or added', async () => {
  const stranger = await house.signIn('desk.referral');
  const path = `/api/visits/${visitId}/evidence`;
  const document = await house.ask('GET', `${path}/00000000-0000-4000-8000-000000000001`, stranger);
  expect([document.status, document.body.code]).toEqual([404, 'VISIT_NOT_FOUND']);
  const sent = await house.app.inject({
    method: 'POST',
    url: `${path}?name=a.pdf`,
    headers: { ...stranger, 'x-requested-with': 'sitthi', 'content-type': 'application/pdf' },
    payload: Buffer.from('%PDF-1.4\n%%EOF\n'),
  });
  expect(sent.statusCode).toBe(404);
});

test('[AUTH-33] a search and the queue show the own unit’s visits only', async () => {
  const search = (headers: Record<string, string>) =>
    house.ask('POST', '/api/visits/search', headers, { from: '2026-03-01', to: '2026-03-31', text: pid });
  const owner = await house.signIn('desk.hospital');
  const stranger = await house.signIn('desk.referral');
  expect((await search(owner)).body.visits.length).toBeGreaterThan(0);
  expect((await search(stranger)).body.visits).toEqual([]);
  expect((await house.ask('GET', '/api/counter/today', stranger)).body.visits).toEqual([]);
});

test('[SYS-18, INV-VER-16] software of another unit can neither undo nor restore a close', async () => {
  const path = '/nhsoendpoint/api/nhso-claim-detail';
  const stranger = bearer(house.token('99803'));
  const body = { ...closed, paymentStatus: 'CANCEL' };
  for (const way of ['cancel', 'cancel-rollback'])
    expect((await house.ask('PUT', `${path}/${way}`, stranger, body)).body).toEqual({
      status: 'N',
      dataError: 'ไม่พบ seq ที่ระบุ',
    });
  expect((await house.ask('PUT', `${path}/cancel`, bearer(house.token('99801')), body)).body.status).toBe('Y');
});

test('[SYS-18] a token speaks for its own unit only', async () => {
  const stranger = bearer(house.token('99803'));
  const closeFor = await house.ask(
    'POST',
    '/nhsoendpoint/api/nhso-claim-detail',
    stranger,
    claimDetail('99801', 'OWN-2'),
  );
  expect(closeFor.body.dataError).toBe('Invalid Token');
  const code = await house.ask('POST', '/nhsoendpoint/api/AuthenCode', stranger, {
    sourceId: 'TEST',
    transId: 'OWN-3',
    pid,
    hcode: '99801',
    serviceCode: 'PG0060001',
    recorderPid: '3990000000023',
  });
  expect(code.body.dataError).toBe('Invalid Token');
});

test('a card read of one unit’s software is no use to another’s', async () => {
  const read = await house.ask('POST', '/api/agent/reads', bearer(house.token('99801')), { pid, source: 'CARD' });
  const taken = await house.ask('POST', '/api/agent/confirm-save', bearer(house.token('99803')), {
    pid,
    claimType: 'PG0060001',
    mobile: '0800000001',
    correlationId: read.body.correlationId,
  });
  expect(taken.status).toBe(400);
  expect(taken.body.claimCode).toBeUndefined();
});
