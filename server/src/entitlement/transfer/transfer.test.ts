import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { personIdOf } from '../../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import { makeSamePerson } from '../../testing/same-person.ts';
import { recordDeath } from '../index.ts';
import { lockRights, lockRightsOfMany } from '../registration/store/registration-facts.ts';
import { endRegistration } from '../registration/store/write-registration.ts';
import { carryTransfers } from './carry-transfers.ts';

type Headers = Record<string, string>;
let house: TestHouse;
let registrar: Headers;
let region: Headers;
let central: Headers;
beforeAll(async () => {
  house = await testHouse({ population: 320 });
});
beforeEach(async () => {
  [registrar, region, central] = await Promise.all([
    house.signIn('registrar.hospital', 'L2'),
    house.signIn('officer.region10', 'L2'),
    house.signIn('officer.central', 'L2'),
  ]);
});
afterAll(() => house.close());

const PATH = '/api/srm/transfers';
const ask = (as: Headers, more: object = {}) =>
  house.ask('POST', PATH, as, {
    fromHcode: '99801',
    toNetworkId: '9980300',
    cause: 'TRANSFER',
    reason: 'ปรับเครือข่ายหน่วยบริการ',
    ...more,
  });
const step = (transferId: string, name: string, as: Headers, body: object = {}) =>
  house.ask('POST', `${PATH}/${transferId}/${name}`, as, body);
const show = async (transferId: string) => (await house.ask('GET', `${PATH}/${transferId}`, central)).body;
const registered = async (hcode: string) =>
  (
    await house.database.query<{ n: number }>({
      text: `select count(*)::int as n from entitlement.registration
              where regular_unit = organisations.api_id_of_hcode($1) and effective @> $2::timestamptz`,
      values: [hcode, house.engine.clock()],
    })
  )[0]?.n ?? 0;
const networkOf = async (who: string) =>
  (
    await house.database.query<{ networkId: string; changeNo: number | null; kind: string }>({
      text: `select network_id as "networkId", change_no as "changeNo", kind from entitlement.registration
              where person_id = $1 and upper_inf(effective)`,
      values: [personIdOf(who)],
    })
  )[0];

test('[SRM-34] [AMB-26] named persons are moved once another has agreed, and it counts for nobody', async () => {
  const asked = await ask(registrar, { personIds: [personIdOf('UCS_30')] });
  expect([asked.status, asked.body.state, asked.body.everybody]).toEqual([201, 'REQUESTED', false]);
  const { transferId } = asked.body;
  await carryTransfers(house.engine);
  expect((await networkOf('UCS_30'))?.networkId).toBe('9980100');
  expect((await step(transferId, 'accept', region)).body).toMatchObject({ state: 'RUNNING', total: 1 });
  await carryTransfers(house.engine);
  expect(await show(transferId)).toMatchObject({ state: 'COMPLETED', moved: 1, skipped: 0 });
  expect(await networkOf('UCS_30')).toEqual({ networkId: '9980300', changeNo: null, kind: 'TRANSFER' });
  expect((await step(transferId, 'refuse', central, { note: 'ไม่ควรโอน' })).body.code).toBe('TRANSFER_NOT_OPEN');
});

test('[SRM-34] a unit asks for its own persons only; nobody decides on his own request; a reason is owed', async () => {
  expect((await ask(registrar, { fromHcode: '99804' })).body.code).toBe('TRANSFER_UNIT_UNKNOWN');
  expect((await ask(registrar, { toNetworkId: '0000000' })).body.code).toBe('NETWORK_NOT_FOUND');
  expect((await ask(registrar, { personIds: [personIdOf('SSS_35')] })).body.code).toBe('TRANSFER_NOBODY');
  const own = (await ask(central)).body.transferId;
  expect((await step(own, 'accept', central)).body.code).toBe('TRANSFER_OWN_REQUEST');
  expect((await step(own, 'refuse', region, { note: 'รอหน่วยบริการปลายทางยินยอม' })).body.state).toBe('REFUSED');
  const withdrawn = (await ask(registrar)).body.transferId;
  expect((await step(withdrawn, 'withdraw', registrar)).body.state).toBe('WITHDRAWN');
});

test('[SRM-34] [ROLE-13] a region accepts within the region: into another the central office does, and the screen is told so', async () => {
  const asked = await ask(registrar, { personIds: [personIdOf('CHILD_6')], toNetworkId: '9980400' });
  const { transferId } = asked.body;
  expect(asked.body).toMatchObject({ cannotAccept: null, mayWithdraw: true });
  const seen = async (as: Headers) => (await house.ask('GET', `${PATH}/${transferId}`, as)).body;
  expect((await seen(region)).cannotAccept.en).toContain('outside your region');
  expect([(await seen(central)).cannotAccept, (await seen(region)).mayWithdraw]).toEqual([null, false]);
  const refused = await step(transferId, 'accept', region);
  expect([refused.status, refused.body.code]).toEqual([403, 'TRANSFER_INTO_ANOTHER_REGION']);
  expect((await show(transferId)).state).toBe('REQUESTED');
  // The region they are to go to has not been asked and does not see it.
  const receiving = await house.signIn('officer.region1', 'L2');
  expect((await step(transferId, 'accept', receiving)).body.code).toBe('TRANSFER_NOT_FOUND');
  expect((await step(transferId, 'accept', central)).body.state).toBe('RUNNING');
  await carryTransfers(house.engine);
  // What does not go is not done: the region that is left may say so.
  const second = (await ask(registrar, { personIds: [personIdOf('UCS_40')], toNetworkId: '9980400' })).body.transferId;
  expect((await step(second, 'refuse', region, { note: 'อยู่นอกเขตโดยไม่มีเหตุ' })).body.state).toBe('REFUSED');
});

test('[SRM-34] where the network is in force no more, nobody is sent there', async () => {
  const { transferId } = (await ask(registrar, { personIds: [personIdOf('UCS_40')] })).body;
  const valid = await house.database.query<{ valid: string }>({
    text: `update entitlement.network n set valid = daterange(lower(n.valid), '2026-03-01')
             from entitlement.network was where was.network_id = '9980300' and n.network_id = was.network_id
           returning was.valid::text as valid`,
    values: [],
  });
  expect((await step(transferId, 'accept', central)).body.code).toBe('NETWORK_NOT_FOUND');
  await house.database.query({
    text: `update entitlement.network set valid = $1::daterange where network_id = '9980300'`,
    values: [valid[0]?.valid],
  });
  expect((await step(transferId, 'withdraw', registrar)).body.state).toBe('WITHDRAWN');
});

test('[SRM-34] who asked may take it back until it is decided; nobody else’s request, and nobody decides his own under another account', async () => {
  const own = (await ask(central)).body.transferId;
  const theirs = (await ask(registrar, { personIds: [personIdOf('MOTHER_OF_CHILD_6')] })).body.transferId;
  expect((await step(theirs, 'withdraw', central)).body.code).toBe('TRANSFER_OF_ANOTHER');
  expect((await step(own, 'withdraw', region)).body.code).toBe('FORBIDDEN');
  expect((await step(own, 'withdraw', central)).body).toMatchObject({ state: 'WITHDRAWN', mayWithdraw: false });
  await makeSamePerson(house, 'officer2.region10', 'registrar.hospital');
  const second = await house.signIn('officer2.region10', 'L2');
  expect((await step(theirs, 'accept', second)).body.code).toBe('TRANSFER_OWN_REQUEST');
  expect((await step(theirs, 'refuse', second, { note: 'ไม่ควรโอน' })).body.code).toBe('TRANSFER_OWN_REQUEST');
  expect((await step(theirs, 'accept', region)).body.state).toBe('RUNNING');
  expect((await step(theirs, 'withdraw', registrar)).body.code).toBe('TRANSFER_NOT_OPEN');
  await carryTransfers(house.engine);
});

/** Until somebody waits for a person's rights that another holds. */
async function somebodyWaits(): Promise<void> {
  const waiting = `select from pg_locks where locktype = 'advisory' and not granted
                     and database = (select oid from pg_database where datname = current_database())`;
  await expect.poll(async () => (await house.database.query({ text: waiting, values: [] })).length).toBeGreaterThan(0);
}

test('[SRM-34] who leaves the unit while a transfer waits for him is left where he went; who holds two persons as it does is never in its way', async () => {
  // Two whose order by id is not the order in which rights are held.
  const [pair] = await house.database.query<{ first: string; second: string }>({
    text: `with here as (select person_id as id, hashtextextended('entitlement:' || person_id, 0) as held from entitlement.registration
                          where regular_unit = organisations.api_id_of_hcode('99801') and upper_inf(effective) limit 50)
           select a.id as first, b.id as second from here a join here b on a.held < b.held and a.id > b.id limit 1`,
    values: [],
  });
  if (!pair) throw new Error('nobody to transfer');
  const asked = await ask(registrar, { personIds: [pair.first, pair.second] });
  await step(asked.body.transferId, 'accept', region);
  let carried: Promise<void> | undefined;
  await house.database.transaction(async (tx) => {
    await lockRights(tx, pair.first);
    carried = carryTransfers(house.engine);
    await somebodyWaits();
    await lockRightsOfMany(tx, [pair.second, pair.first]);
    await endRegistration(tx, pair.first, 'DISCHARGED', house.engine.clock());
  });
  await carried;
  expect(await show(asked.body.transferId)).toMatchObject({ state: 'COMPLETED', moved: 1, skipped: 0 });
  const [open] = await house.database.query<{ n: number }>({
    text: 'select count(*)::int as n from entitlement.registration where person_id = $1 and upper_inf(effective)',
    values: [pair.first],
  });
  expect(open?.n).toBe(0);
});

test('[SRM-34] a unit closes: everybody moves, killed in the middle it goes on, and who may not be moved is named', async () => {
  house.setNow(SCENARIO_NOW);
  await house.database.transaction((tx) => recordDeath(tx, personIdOf('UCS_40'), '2026-03-14', house.engine.clock()));
  const insured = personIdOf('ELDER_70');
  await house.database.query({
    text: `update entitlement.period set main_right = 'OFC' where person_id = $1`,
    values: [insured],
  });
  const before = await registered('99801');
  expect(before).toBeGreaterThan(200);
  const { transferId } = (await ask(registrar, { cause: 'CLOSURE' })).body;
  await step(transferId, 'accept', central);
  // As a worker leaves it that was killed after the lease: taken, and nothing done.
  await house.database.query({
    text: 'update entitlement.transfer set leased_until = $2 where transfer_id = $1',
    values: [transferId, new Date('2026-03-15T08:59:00+07:00')],
  });
  await Promise.all([carryTransfers(house.engine), carryTransfers(house.engine)]);
  const done = await show(transferId);
  expect(done).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', total: before });
  expect([done.moved + done.skipped, done.skipped]).toEqual([before, done.notMoved.length]);
  expect(done.notMoved.map(({ code }: { code: string }) => code)).toContain('OTHER_FUND_ACTIVE');
  expect(await registered('99801')).toBe(done.skipped);
});
