import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk, personIdOf, pidOf } from '../../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../../testing/house.ts';
import { type TestThaid, testThaid } from '../../../testing/thaid.ts';

type Headers = Record<string, string>;
let thaid: TestThaid;
let house: TestHouse;
let registrar: Headers;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ env: thaid.env, population: 0 });
  registrar = await house.signIn('registrar.hospital', 'L2');
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const upload = async (path: string, kind: string, as: Headers, bytes: Buffer = PNG) => {
  const reply = await house.app.inject({
    method: 'POST',
    url: `${path}?kind=${kind}&name=shown.png`,
    headers: { 'x-requested-with': 'sitthi', 'content-type': 'application/octet-stream', ...as },
    payload: bytes,
  });
  return { status: reply.statusCode, body: reply.json(), headers: {} };
};
const DESK = '/api/srm/registrations/evidence';
const CITIZEN = '/api/citizen/registration';
const FORM = { kind: 'REQUEST_FORM', note: '3/2569' };
const far = (documentId: string, as = registrar, kind = 'EMPLOYER') =>
  house.ask('POST', '/api/srm/registrations', as, {
    personId: personIdOf('UCS_30'),
    networkId: '9980400',
    channel: 'REGISTRAR',
    evidence: [FORM, { kind, documentId }],
  });

test('[INV-ENT-5] a picture kept at the desk is named by a registration, and seen by its unit and the central office', async () => {
  const { documentId } = expectOk(await upload(DESK, 'EMPLOYER', registrar)).body;
  expect((await far(documentId, registrar, 'UTILITY_RECEIPT')).body.code).toBe('DOCUMENT_NOT_FOUND');
  const elsewhere = await house.signIn('registrar.referral', 'L2');
  expect((await far(documentId, elsewhere)).body.code).toBe('DOCUMENT_NOT_FOUND');
  const { registrationId } = expectOk(await far(documentId)).body;
  const path = `/api/srm/registrations/${registrationId}/evidence/${documentId}?personId=${personIdOf('UCS_30')}`;
  const seen = async (as: Headers) => (await house.app.inject({ method: 'GET', url: path, headers: as })).statusCode;
  expect(await seen(registrar)).toBe(200);
  expect(await seen(await house.signIn('officer.central', 'L2'))).toBe(200);
  expect(await seen(elsewhere)).toBe(404);
  expect(await seen({})).toBe(401);
});

test('[INV-ENT-5] what is no picture and no PDF is not kept', async () => {
  expect((await upload(DESK, 'EMPLOYER', registrar, Buffer.from('just words'))).body.code).toBe(
    'DOCUMENT_TYPE_NOT_ALLOWED',
  );
  expect((await upload(DESK, 'SOMETHING', registrar)).body.code).toBe('INPUT_INVALID');
  expect((await upload(DESK, 'EMPLOYER', await house.signIn('registrar.hospital'))).body.code).toBe(
    'ASSURANCE_TOO_LOW',
  );
});

test('[FLOW-15] [INV-ENT-5] a citizen shows where he lives in a picture; his word alone is none', async () => {
  const { proof, as } = await thaid.confirmAs(house, pidOf('UCS_40'), {
    purpose: 'REGISTRATION',
    reference: 'CITIZEN',
  });
  const { ticket } = expectOk(await house.ask('POST', `${CITIZEN}/open`, as, { proof })).body;
  const register = (evidence: object[]) =>
    house.ask('POST', `${CITIZEN}/register`, as, { ticket, networkId: '9980400', evidence });
  const preview = await house.ask('POST', `${CITIZEN}/preview`, as, {
    ticket,
    networkId: '9980400',
    evidence: [{ kind: 'RENTAL_CONTRACT' }],
  });
  expect(preview.body).toMatchObject({ allowed: false, outside: true, refusal: { code: 'EVIDENCE_REQUIRED' } });
  expect((await register([{ kind: 'RENTAL_CONTRACT' }])).body.code).toBe('EVIDENCE_REQUIRED');
  const withTicket = { ...as, 'x-registration-ticket': ticket };
  expect((await upload(`${CITIZEN}/evidence`, 'RENTAL_CONTRACT', as)).body.code).toBe('INPUT_INVALID');
  const made = { ...as, 'x-registration-ticket': 'made-up' };
  expect((await upload(`${CITIZEN}/evidence`, 'RENTAL_CONTRACT', made)).body.code).toBe('CITIZEN_TICKET_INVALID');
  const { documentId } = expectOk(await upload(`${CITIZEN}/evidence`, 'RENTAL_CONTRACT', withTicket)).body;
  for (let i = 1; i < 10; i += 1) expectOk(await upload(`${CITIZEN}/evidence`, 'EMPLOYER', withTicket));
  expect((await upload(`${CITIZEN}/evidence`, 'EMPLOYER', withTicket)).body.code).toBe('EVIDENCE_TOO_MANY');
  expectOk(await register([{ kind: 'RENTAL_CONTRACT', documentId }]));
});
