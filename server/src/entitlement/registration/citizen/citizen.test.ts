import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk, personIdOf, pidOf, type Who } from '../../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../../testing/house.ts';
import { type TestThaid, testThaid } from '../../../testing/thaid.ts';

let thaid: TestThaid;
let house: TestHouse;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ env: thaid.env });
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

type Headers = Record<string, string>;
const PATH = '/api/citizen/registration';
const post = (path: string, body: object, as: Headers) => house.ask('POST', `${PATH}/${path}`, as, body);
const open = async (who: Who, reference: string | undefined = 'CITIZEN') => {
  const { proof, as } = await thaid.confirmAs(house, pidOf(who), {
    purpose: 'REGISTRATION',
    ...(reference && { reference }),
  });
  return { reply: await post('open', { proof }, as), as, proof };
};
const opened = async (who: Who) => {
  const { reply, as } = await open(who);
  return { as, ticket: expectOk(reply).body.ticket as string };
};

test('[FLOW-15] [SRM-28] from ThaiD to his own rights, a preview, the move and the slip', async () => {
  const { reply, as } = await open('UCS_40');
  const { ticket, person } = expectOk(reply).body;
  expect(person).toMatchObject({ personId: personIdOf('UCS_40'), main: { code: 'UCS' }, changes: { left: 4 } });
  expect(JSON.stringify(reply.body)).not.toContain(pidOf('UCS_40'));
  const asked = { ticket, networkId: '9980300' };
  expect(expectOk(await post('preview', asked, as)).body).toMatchObject({ allowed: true, kind: 'MOVE', left: 4 });
  const done = expectOk(await post('register', asked, as));
  expect(done.status).toBe(201);
  expect(done.body.person).toMatchObject({
    registration: { networkId: '9980300', channel: 'SELF' },
    changes: { left: 3 },
  });
  const slip = await post('slip.pdf', { ticket }, as);
  expect([slip.status, String(slip.body).slice(0, 5)]).toEqual([200, '%PDF-']);
  expect((await post('register', { ...asked, networkId: '9980101' }, as)).body.code).toBe('CITIZEN_TICKET_INVALID');
  const [row] = await house.database.query({
    text: `select actor, organisation_id as unit from entitlement.registration where registration_id = $1`,
    values: [done.body.registrationId],
  });
  expect(row).toEqual({ actor: `person:${personIdOf('UCS_40')}`, unit: null });
});

test('[FLOW-15] a ticket opens nothing in another browser, after its minutes, or when it is made up', async () => {
  const { as, ticket } = await opened('ELDER_60');
  const asked = { ticket, networkId: '9980300' };
  const other = await opened('UCS_30');
  expect((await post('register', asked, other.as)).body.code).toBe('CITIZEN_TICKET_INVALID');
  expect((await post('register', asked, {})).body.code).toBe('CITIZEN_TICKET_INVALID');
  expect((await post('register', { ...asked, ticket: 'x'.repeat(43) }, as)).body.code).toBe('CITIZEN_TICKET_INVALID');
  house.setNow('2026-03-15T09:15:00+07:00');
  expect((await post('register', asked, as)).body.code).toBe('CITIZEN_TICKET_INVALID');
  house.setNow('2026-03-15T09:00:00+07:00');
  expect((await post('slip.pdf', { ticket }, as)).body.code).toBe('REGISTRATION_NOT_FOUND');
});

test('[FLOW-15] a proof that a desk asked for, or one used already, opens nothing', async () => {
  const forDesk = await open('ELDER_61', `SELF:${personIdOf('ELDER_61')}:9980300`);
  expect(forDesk.reply.body.code).toBe('THAID_PROOF_INVALID');
  const { as, proof, reply } = await open('ELDER_61');
  expectOk(reply);
  expect((await post('open', { proof }, as)).body.code).toBe('THAID_PROOF_INVALID');
});

test('[INV-ENT-7] [INV-ENT-5] what holds at a desk holds here', async () => {
  const insured = await opened('SSS_35');
  expect((await post('register', { ticket: insured.ticket, networkId: '9980300' }, insured.as)).body.code).toBe(
    'OTHER_FUND_ACTIVE',
  );
  const { as, ticket } = await opened('ELDER_70');
  expect((await post('register', { ticket, networkId: '9980400' }, as)).body.code).toBe('EVIDENCE_REQUIRED');
  expectOk(await post('register', { ticket, networkId: '9980300' }, as)); // a refusal uses no ticket up
});

test('[INV-PLT-2] two clicks with one key are one registration', async () => {
  const { as, ticket } = await opened('CHILD_16');
  const keyed = { ...as, 'idempotency-key': 'once' };
  const both = await Promise.all([1, 2].map(() => post('register', { ticket, networkId: '9980300' }, keyed)));
  for (const { status } of both) expect([201, 409]).toContain(status);
  expectOk(await post('register', { ticket, networkId: '9980300' }, keyed));
});

test('[FLOW-15] networks are there for everybody; a page of ours asks, and too many tries are too many', async () => {
  const found = expectOk(await house.ask('GET', `${PATH}/networks?provinceCode=34&q=`, {}));
  expect(found.body.items.length).toBe(4);
  const forged = await house.app.inject({ method: 'POST', url: `${PATH}/open`, payload: { proof: 'x' } });
  expect(forged.json().code).toBe('REQUEST_FORGED');
  const codes = [];
  for (let i = 0; i < 70; i += 1) codes.push((await post('open', { proof: 'made-up' }, {})).body.code);
  expect(codes).toContain('TOO_MANY_REQUESTS');
});
