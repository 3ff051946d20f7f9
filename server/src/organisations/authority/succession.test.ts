import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decided, submitted } from '../../testing/authority.ts';
import { type Reply, type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { endByDate } from './routines.ts';

let thaid: TestThaid;
let house: TestHouse;
let first: Record<string, string>;
let second: Record<string, string>;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  first = await house.signIn('officer.region10', 'L2');
  second = await house.signIn('officer2.region10', 'L2');
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const caseAt = (grantId: string) => `/api/authority/cases/${grantId}`;
const at = (grantId: string) => `/api/authority/grants/${grantId}`;
const approve = (as: Record<string, string>, grant: { grantId: string; version: number }, replaces: string | null) =>
  house.ask('POST', `${caseAt(grant.grantId)}/approve`, as, { version: grant.version, replaces });
const taken = async (as: Record<string, string>, grantId: string) =>
  (await house.ask('POST', `${caseAt(grantId)}/take`, as)).body;
const codesOf = (replies: Reply[]) => replies.map(({ status, body }) => (status === 200 ? 'OK' : body.code)).sort();

/** Approved holders of a unit whose period covers a day. */
async function holdersOn(hcode: string, date: string): Promise<string[]> {
  const rows = await house.database.query<{ grantId: string }>({
    text: `select grant_id as "grantId" from organisations.authority_grant
            where organisation_id = organisations.api_id_of_hcode($1) and capacity = 'HOLDER' and state = 'APPROVED' and valid @> $2::date`,
    values: [hcode, date],
  });
  return rows.map(({ grantId }) => grantId);
}

describe('two officers at the same moment', () => {
  test('[INV-ORG-1] who approve two holders of one unit: one is approved, the other is told', async () => {
    const one = await submitted(house, thaid, 'owner.rx', { capacity: 'HOLDER' });
    const other = await submitted(house, thaid, 'rx.self', { capacity: 'HOLDER' });
    const [seenOne, seenOther] = [await taken(first, one.grantId), await taken(second, other.grantId)];
    const replies = await Promise.all([approve(first, seenOne, null), approve(second, seenOther, null)]);
    expect(codesOf(replies)).toEqual(['HOLDER_CHANGED_MEANWHILE', 'OK']);
    const [holder, ...more] = await holdersOn('99812', '2026-03-15');
    expect(more).toEqual([]);
    const loser = replies.find(({ status }) => status !== 200);
    expect(loser?.body.facts.current).toBe(holder);
  });

  test('[INV-ORG-1] [INV-ORG-8] who knows the present holder replaces him; letters he signed are suspended, those of the new one stay', async () => {
    const [present] = await holdersOn('99812', '2026-03-15');
    const queue = (await house.ask('GET', '/api/authority/queue', first)).body.cases;
    const { grantId } = queue[0];
    const officer = queue[0].takenBy.mine ? first : second;
    const seen = (await house.ask('GET', caseAt(grantId), officer)).body;
    expect(seen.case.currentHolder.grantId).toBe(present);
    expect((await approve(officer, seen, null)).body.code).toBe('HOLDER_CHANGED_MEANWHILE');
    expect((await approve(officer, seen, present ?? '')).body.grant).toMatchObject({ active: true });
    expect(await holdersOn('99812', '2026-03-15')).toEqual([grantId]);
    const [old] = await house.database.query<{ state: string; replacedBy: string }>({
      text: `select state, replaced_by as "replacedBy" from organisations.authority_grant where grant_id = $1`,
      values: [present],
    });
    expect(old).toEqual({ state: 'SUPERSEDED', replacedBy: grantId });
  });

  test('[INV-ORG-1] the table itself has no room for two holders on one day', async () => {
    const change = house.database.query({
      text: `update organisations.authority_grant set state = 'APPROVED' where state = 'SUPERSEDED'`,
      values: [],
    });
    await expect(change).rejects.toThrow(/grant_one_holder/);
  });

  test('[INV-ORG-2] who approve one case: once', async () => {
    const { grantId } = await submitted(house, thaid, 'director.hospital', { capacity: 'HOLDER' });
    const seen = await taken(first, grantId);
    const replies = await Promise.all([
      approve(first, seen, null),
      approve(first, seen, null),
      approve(second, seen, null),
    ]);
    expect(codesOf(replies).filter((code) => code === 'OK')).toHaveLength(1);
    const [row] = await house.database.query<{ n: number }>({
      text: `select count(*)::int as n from organisations.grant_event where grant_id = $1 and event = 'APPROVED'`,
      values: [grantId],
    });
    expect(row?.n).toBe(1);
  });
});

test('[INV-ORG-8] a delegate approved while his holder is revoked is never left in force', async () => {
  const [holder] = await holdersOn('99801', '2026-03-15');
  const wishes = { capacity: 'DELEGATE', signedBy: 'director.hospital' } as const;
  const one = await submitted(house, thaid, 'assignee.hospital', wishes);
  const other = await submitted(house, thaid, 'manager.hospital', wishes);
  const [seenOne, seenOther] = [await taken(first, one.grantId), await taken(second, other.grantId)];
  const [revoked, ...approvals] = await Promise.all([
    house.ask('POST', `${at(holder ?? '')}/revoke`, second, { reason: 'พ้นจากตำแหน่ง' }),
    approve(first, seenOne, null),
    approve(second, seenOther, null),
  ]);
  expect(revoked.body.state).toBe('REVOKED');
  for (const [index, grant] of [one, other].entries()) {
    const approval = approvals[index];
    const { state, active } = (await house.ask('GET', caseAt(grant.grantId), first)).body;
    expect(active).toBe(false);
    // either the approval came first and was undone, or it was refused
    if (approval?.status === 200) expect(state).toBe('SUSPENDED');
    else expect([approval?.body.code, state]).toEqual(['HOLDER_NOT_CURRENT', 'UNDER_REVIEW']);
  }
});

test('[INV-ORG-1] [INV-ORG-8] a holder approved for a day to come leaves the present one until then, and his delegates', async () => {
  const present = await submitted(house, thaid, 'owner.dental', { capacity: 'HOLDER' });
  expect((await decided(house, first, present.grantId)).status).toBe(200);
  const delegate = await submitted(house, thaid, 'delegate.dental', { capacity: 'DELEGATE', signedBy: 'owner.dental' });
  expect((await decided(house, first, delegate.grantId)).status).toBe(200);

  // the delegate becomes the holder on 1 June: a person may be both, one after the other
  const next = await submitted(house, thaid, 'delegate.dental', { capacity: 'HOLDER', validFrom: '2026-06-01' });
  const seen = await taken(second, next.grantId);
  expect(seen.case.currentHolder.grantId).toBe(present.grantId);
  expect(seen.case.suspends).toEqual([{ grantId: delegate.grantId, name: expect.any(String) }]);
  expect((await approve(second, seen, present.grantId)).body.grant).toMatchObject({ state: 'APPROVED', active: false });
  expect(await holdersOn('99816', '2026-05-31')).toEqual([present.grantId]);
  expect(await holdersOn('99816', '2026-06-01')).toEqual([next.grantId]);

  const rolesOf = async (username: string) =>
    (await house.ask('GET', '/api/session', await house.signIn(username))).body.roles as string[];
  expect(await rolesOf('owner.dental')).toContain('HOLDER');
  expect(await rolesOf('delegate.dental')).toContain('DELEGATE');
  expect(await rolesOf('owner.dental')).toContain('E_PORTAL_USER_MANAGER');
  house.setNow('2026-06-01T00:00:00+07:00');
  expect(await rolesOf('owner.dental')).not.toContain('HOLDER');
  expect(await rolesOf('owner.dental')).not.toContain('E_PORTAL_USER_MANAGER');
  const now = await rolesOf('delegate.dental');
  expect(now).toContain('HOLDER');
  expect(now).not.toContain('DELEGATE');
  expect(now).toContain('E_PORTAL_USER_MANAGER'); // as holder now
  await endByDate(house.engine);
  const states = await Promise.all(
    [present, delegate, next].map(async ({ grantId }) => {
      const officer = await house.signIn('officer.region10', 'L2');
      return (await house.ask('GET', caseAt(grantId), officer)).body.state;
    }),
  );
  expect(states).toEqual(['SUPERSEDED', 'SUSPENDED', 'APPROVED']);
  house.setNow('2026-03-15T09:00:00+07:00');
});

test('[ORG-09] a case that waited longer than its period was to last is not approved any more', async () => {
  const waiting = await submitted(house, thaid, 'owner.pharmacy', { capacity: 'HOLDER', validTo: '2026-03-15' });
  house.setNow('2026-03-16T09:00:00+07:00');
  const officer = await house.signIn('officer.region10', 'L2');
  const late = await decided(house, officer, waiting.grantId);
  expect(late).toMatchObject({ status: 422, body: { code: 'PERIOD_INVALID', facts: { why: 'PERIOD_OVER' } } });
  house.setNow('2026-03-15T09:00:00+07:00');
});

test('[ORG-26] [INV-ORG-9] a person acts for the unit where he has an authority, and says which', async () => {
  const as = await house.signIn('owner.dental');
  const { organisations, organisation } = (await house.ask('GET', '/api/session', as)).body;
  expect(organisations.map((o: { hcode: string }) => o.hcode)).toEqual(['99816']);
  expect(organisation.hcode).toBe('99816');
});

test('[OSS-48] what happened to authority data stays as it was written', async () => {
  for (const text of ['update organisations.grant_event set words = null', 'delete from organisations.grant_event'])
    await expect(house.database.query({ text, values: [] })).rejects.toThrow();
});
