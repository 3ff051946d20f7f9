import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefusal } from '../../platform/refusals/index.ts';
import { personIdOf, pidOf } from '../../testing/counter.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { makeSamePerson } from '../../testing/same-person.ts';
import { registerPerson } from '../index.ts';
import { findFunds } from '../store/find-funds.ts';

type Headers = Record<string, string>;
let house: TestHouse;
let registrar: Headers;
let other: Headers;
let region: Headers;
let central: Headers;
const insured = personIdOf('SSS_35');
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  [registrar, other, region, central] = await Promise.all([
    house.signIn('registrar.hospital', 'L2'),
    house.signIn('registrar.chiangmai', 'L2'),
    house.signIn('officer.region10', 'L2'),
    house.signIn('officer.central', 'L2'),
  ]);
});
afterAll(() => house.close());

const PATH = '/api/srm/releases';
const ask = (personId: string, as = registrar, more: object = {}) =>
  house.ask('POST', PATH, as, { personId, reason: 'ลาออกจากงาน มีหนังสือรับรอง', ...more });
const step = (releaseId: string, name: string, as: Headers, body: object = {}) =>
  house.ask('POST', `${PATH}/${releaseId}/${name}`, as, body);
const register = (personId: string) =>
  house.database.transaction(async (tx) => {
    const done = await registerPerson(
      tx,
      { personId, networkId: '9980100', channel: 'NHSO', evidence: [], actor: 'test' },
      house.engine.clock(),
      house.engine.parameters.on('2026-03-15'),
    );
    return isRefusal(done) ? done.code : done.decision.kind;
  });

test('[SRM-33] [INV-ENT-7] scenario 22: somebody insured cannot be registered until his release is accepted, then at once', async () => {
  expect(await register(insured)).toBe('OTHER_FUND_ACTIVE');
  const made = await ask(insured);
  expect([made.status, made.body.state, made.body.fund.mainRight]).toEqual([201, 'REQUESTED', 'SSS']);
  expect(made.body.person.citizenId).not.toContain(pidOf('SSS_35'));
  expect(await register(insured)).toBe('OTHER_FUND_ACTIVE');
  const { releaseId } = made.body;
  expect((await step(releaseId, 'accept', region)).body.code).toBe('RELEASE_NOT_TAKEN');
  expect((await step(releaseId, 'take', region)).body).toMatchObject({ state: 'TAKEN', inHand: true });
  const accepted = await step(releaseId, 'accept', region);
  expect(accepted.body).toMatchObject({ state: 'ACCEPTED', leftOn: '2026-03-14' });
  expect(await findFunds(house.database, insured, '2026-03-15')).toEqual([]);
  expect((await findFunds(house.database, insured, '2026-03-14'))[0]?.mainRight).toBe('SSS');
  expect(await register(insured)).toMatch(/FIRST|MOVE/);
  expect((await step(releaseId, 'refuse', region, { note: 'ไม่ชัดเจน' })).body.code).toBe('RELEASE_NOT_OPEN');
});

test('[SRM-33] one open request a person and fund; an officer has it in hand; another region does not see it', async () => {
  const personId = personIdOf('OFC_50');
  const { releaseId } = (await ask(personId)).body;
  expect((await ask(personId, other)).body.code).toBe('RELEASE_ALREADY_REQUESTED');
  expect((await step(releaseId, 'take', region)).status).toBe(200);
  expect((await step(releaseId, 'take', central)).body.code).toBe('RELEASE_NOT_TAKEN');
  expect((await step(releaseId, 'withdraw', other)).body.code).toBe('RELEASE_NOT_FOUND');
  const seen = async (as: Headers) => (await house.ask('GET', PATH, as)).body.items.length;
  expect([await seen(other), (await seen(region)) > 0, (await seen(central)) > 0]).toEqual([0, true, true]);
  const refused = await step(releaseId, 'refuse', region, { note: 'ขอหนังสือรับรองการพ้นสภาพ' });
  expect(refused.body).toMatchObject({ state: 'REFUSED', note: 'ขอหนังสือรับรองการพ้นสภาพ' });
  expect((await findFunds(house.database, personId, '2026-03-15'))[0]?.mainRight).toBe('OFC');
  expect((await ask(personId)).status).toBe(201);
});

test('[SRM-33] nobody decides on his own request, and who has the universal right has nothing to be released from', async () => {
  const asked = await ask(personIdOf('LGO_40'), central);
  expect((await step(asked.body.releaseId, 'take', central)).body.code).toBe('RELEASE_OWN_REQUEST');
  await step(asked.body.releaseId, 'withdraw', central);
  expect((await ask(personIdOf('UCS_30'))).body.code).toBe('RELEASE_NO_OTHER_FUND');
  expect((await ask(personIdOf('DECEASED'))).body.code).toBe('REGISTRATION_PERSON_DECEASED');
  const future = await ask(personIdOf('OFC_50'), registrar, { leftOn: '2030-01-01' });
  expect(future.body.code).toBe('RELEASE_DATE_INVALID');
});

test('[SRM-33] whoever asked takes it back until it is decided: an officer his own, a desk its unit’s, nobody else', async () => {
  const own = (await ask(personIdOf('LGO_40'), central)).body;
  expect(own).toMatchObject({ own: true, mayWithdraw: true });
  expect((await step(own.releaseId, 'take', region)).status).toBe(404);
  expect((await step(own.releaseId, 'withdraw', registrar)).body.code).toBe('RELEASE_NOT_FOUND');
  expect((await step(own.releaseId, 'withdraw', central)).body).toMatchObject({
    state: 'WITHDRAWN',
    mayWithdraw: false,
  });
  expect((await step(own.releaseId, 'withdraw', central)).body.code).toBe('RELEASE_NOT_OPEN');
  const theirs = (await ask(personIdOf('LGO_40'))).body.releaseId;
  expect((await step(theirs, 'withdraw', central)).body.code).toBe('RELEASE_OF_ANOTHER');
  expect((await step(theirs, 'withdraw', region)).body.code).toBe('FORBIDDEN');
  // In an officer's hand it is not decided yet.
  expect((await step(theirs, 'take', central)).body.state).toBe('TAKEN');
  expect((await step(theirs, 'withdraw', registrar)).body.state).toBe('WITHDRAWN');
  expect((await step(theirs, 'accept', central)).body.code).toBe('RELEASE_NOT_OPEN');
});

test('[SRM-33] two people: nobody decides under another account what he asked for, nor about himself', async () => {
  const { releaseId } = (await ask(personIdOf('LGO_40'))).body;
  const second = await house.signIn('officer2.region10', 'L2');
  await makeSamePerson(house, 'officer2.region10', 'registrar.hospital');
  expect((await step(releaseId, 'take', second)).body.code).toBe('RELEASE_OWN_REQUEST');
  await house.database.query({
    text: `update identity.account set person_id = $1 where username = 'officer2.region10'`,
    values: [personIdOf('LGO_40')],
  });
  expect((await step(releaseId, 'take', second)).body.code).toBe('RELEASE_OWN_REQUEST');
  const { items } = (await house.ask('GET', PATH, second)).body;
  expect(items.find((one: { releaseId: string }) => one.releaseId === releaseId)).toMatchObject({
    own: true,
    mayWithdraw: false,
  });
  expect((await step(releaseId, 'take', region)).body).toMatchObject({ state: 'TAKEN', own: false });
});
