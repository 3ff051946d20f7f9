import { afterAll, beforeAll, expect, test } from 'vitest';
import { citizenIdFrom } from '../../../platform/citizen-id/index.ts';
import { counterAt, expectOk, personIdOf, pidOf, type Who } from '../../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../../testing/house.ts';
import { type TestThaid, testThaid } from '../../../testing/thaid.ts';

let thaid: TestThaid;
let house: TestHouse;
let registrar: Record<string, string>;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ env: thaid.env });
  registrar = await house.signIn('registrar.hospital', 'L2');
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const childId = (running: number) => citizenIdFrom(1, '9900', 9_800_000 + running);
const child = (running: number, change: object = {}) => ({
  citizenId: childId(running),
  firstName: 'แรกเกิด',
  lastName: 'ทดสอบสุข',
  sex: 'FEMALE',
  birth: '2026-03-10',
  ...change,
});
const card = async (who: Who) => ({
  kind: 'CARD',
  correlationId: await (await counterAt(house, '99801')).card(who),
});
const register = async (running: number, change: object = {}, as = registrar) =>
  house.ask('POST', '/api/srm/registrations/births', as, {
    child: child(running),
    certificateNo: `1-${running}`,
    motherCitizenId: pidOf('MOTHER_OF_CHILD_6'),
    networkId: '9980100',
    proof: await card('MOTHER_OF_CHILD_6'),
    relation: 'MOTHER',
    ...change,
  });

test('[SRM-36] the mother’s network is proposed, and her name shown with her id masked', async () => {
  const body = { childCitizenId: childId(1), certificateNo: '1-1', motherCitizenId: pidOf('MOTHER_OF_CHILD_6') };
  const proposed = expectOk(await house.ask('POST', '/api/srm/registrations/births/propose', registrar, body)).body;
  expect(proposed.network).toMatchObject({ networkId: '9980100', regularUnit: { hcode: '99801' } });
  expect(proposed.mother.citizenId).toMatch(/^x-xxxx-xxxxx-\d\d-\d$/);
  expect(JSON.stringify(proposed)).not.toContain(childId(1));
});

test('[SRM-36] [AMB-26] a child is entered, gets the right of a child, and nothing is counted', async () => {
  const done = expectOk(await register(1));
  expect(done.body).toMatchObject({ kind: 'BIRTH', counts: false });
  expect(done.body.person).toMatchObject({
    main: { code: 'WEL', sub: '71', from: '2026-03-15' },
    registration: { channel: 'BIRTH', networkId: '9980100' },
    changes: { used: 0, left: 4 },
    civilStatus: 'UNKNOWN',
  });
  const [row] = await house.database.query({
    text: `select requester_id as requester, relation, evidence from entitlement.registration where registration_id = $1`,
    values: [done.body.registrationId],
  });
  expect(row).toEqual({
    requester: personIdOf('MOTHER_OF_CHILD_6'),
    relation: 'MOTHER',
    evidence: [{ kind: 'BIRTH_CERTIFICATE', note: '1-1' }],
  });
  expect((await register(1)).body.code).toBe('BIRTH_REGISTERED_ALREADY');
});

test('[SRM-36] the guardian may confirm by ThaiD, for this child and certificate', async () => {
  const { body } = await house.ask('POST', '/api/srm/registrations/births/propose', registrar, {
    childCitizenId: childId(2),
    certificateNo: '1-2',
  });
  expect(body.mother).toBeNull();
  const confirmed = await thaid.confirmAs(house, pidOf('UCS_30'), {
    purpose: 'REGISTRATION',
    reference: body.thaidReference,
    as: registrar,
  });
  const proof = { kind: 'THAID', proof: confirmed.proof };
  expect((await register(3, { proof }, confirmed.as)).body.code).toBe('THAID_PROOF_INVALID');
  expectOk(await register(2, { proof, relation: 'FATHER', motherCitizenId: undefined }, confirmed.as));
});

test.each([
  ['born tomorrow', { child: child(4, { birth: '2026-03-16' }) }, 'BIRTH_DATE_INVALID'],
  ['born too long ago', { child: child(4, { birth: '2025-03-14' }) }, 'BIRTH_DATE_INVALID'],
  ['somebody else’s id', { child: child(4, { citizenId: pidOf('UCS_30') }) }, 'BIRTH_PERSON_DIFFERS'],
  ['no such network', { networkId: '0000000' }, 'NETWORK_NOT_FOUND'],
  ['nobody at the desk', { proof: undefined }, 'INPUT_INVALID'],
])('[SRM-36] not: %s', async (_what, change, code) => {
  expect((await register(4, change)).body.code).toBe(code);
});

test('[SRM-36] a refused birth enters nobody', async () => {
  await register(5, { networkId: '0000000' });
  const rows = await house.database.query({
    text: 'select persons.api_by_citizen_id($1) as person',
    values: [childId(5)],
  });
  expect(rows).toEqual([{ person: null }]);
});

test('[SRM-36] two desks at once: one child, one registration', async () => {
  const both = await Promise.all([register(6), register(6)]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
});
