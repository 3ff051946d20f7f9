import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AuthorityScope } from '../../platform/actor.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { type AnyUseCase, execute, useCase } from '../../platform/use-case/index.ts';
import { approved, decided, filled, resubmitted, submitted } from '../../testing/authority.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { resolveActorWith } from '../resolve-actor.ts';
import { requireScope } from './require-scope.ts';

let thaid: TestThaid;
let house: TestHouse;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

describe('scenario 4: a delegate without stamp', () => {
  const submit = async (as: Record<string, string>, grant: { grantId: string; version: number }) =>
    house.ask('POST', `/api/authority/grants/${grant.grantId}/submit`, as, { version: grant.version });
  const stamped = async (as: Record<string, string>, grantId: string, stampBaht: number, separateDelegates = 1) => {
    const path = `/api/authority/grants/${grantId}`;
    const { version } = (await house.ask('GET', path, as)).body;
    return (await house.ask('PUT', `${path}/stamp`, as, { version, stampBaht, separateDelegates })).body;
  };

  test('[ORG-03] [INV-ORG-3] 0 and 10 baht are refused, 30 goes on to ThaiD; three who may act separately need 90', async () => {
    const as = await house.signIn('delegate.dental', 'L3');
    const { grantId } = await filled(house, as, { capacity: 'DELEGATE', signedBy: 'owner.dental', stampBaht: 0 });
    for (const baht of [0, 10]) {
      const refused = await submit(as, await stamped(as, grantId, baht));
      expect(refused.body).toMatchObject({ code: 'STAMP_DUTY_MISSING', facts: { neededBaht: 30, declaredBaht: baht } });
      expect(refused.status).toBe(422);
    }
    const goes = await submit(as, await stamped(as, grantId, 30));
    expect(goes.body).toMatchObject({ state: 'AWAITING_THAID' });

    const again = await house.ask('POST', `/api/authority/grants/${grantId}/reopen`, as);
    expect(again.body.state).toBe('DRAFT');
    const three = await submit(as, await stamped(as, grantId, 30, 3));
    expect(three.body).toMatchObject({ code: 'STAMP_DUTY_MISSING', facts: { neededBaht: 90 } });
    expect((await submit(as, await stamped(as, grantId, 90, 3))).body.state).toBe('AWAITING_THAID');
  });

  test('[INV-ORG-3] the table itself takes no letter without its stamp', async () => {
    const change = house.database.query({
      text: `update organisations.authority_grant set stamp_baht = 10 where capacity = 'DELEGATE' and state = 'AWAITING_THAID'`,
      values: [],
    });
    await expect(change).rejects.toThrow(/grant_stamped/);
  });
});

describe('scenario 5: an internal order cannot sign', () => {
  /** A signing action as other rooms declare theirs: level L3, and the gate. */
  const signing = (scope: AuthorityScope): AnyUseCase =>
    useCase({
      name: `test.${scope}`,
      summary: { th: 'ทดสอบ', en: 'test' },
      input: z.object({}),
      output: z.object({ done: z.boolean() }),
      level: 'L3',
      allow: ['ACCOUNT'],
      refusals: [],
      idempotent: false,
      audit: false,
      example: {},
      run: async (ctx) => requireScope(ctx.actor, scope) ?? { done: true },
    });

  async function tries(username: string, level: 'L2' | 'L3', scope: AuthorityScope): Promise<string> {
    const cookies = (await house.signIn(username, level)).cookie ?? '';
    const sessionToken = cookies.replace(/^.*sitthi_session=([^;]+).*$/, '$1');
    const resolve = resolveActorWith(house.database, house.engine.parameters);
    const actor = await resolve({ sessionToken, apiTokens: [], now: house.engine.clock() });
    if (isRefusal(actor)) return actor.code;
    const answer = await execute(house.engine, signing(scope), { actor, requestId: 'test' }, {});
    return isRefusal(answer) ? answer.code : 'ACCEPTED';
  }

  test('[ORG-17] [AMB-10] [AMB-09] [INV-ORG-4] staff with an order confirm the assessment with step-up; an application and the bank are refused', async () => {
    expect(await tries('assignee.hospital', 'L3', 'ANNUAL_ASSESSMENT')).toBe('AUTHORITY_NOT_APPROVED');
    const { grantId } = await submitted(house, thaid, 'assignee.hospital', {
      capacity: 'ASSIGNEE',
      signedBy: 'director.hospital',
    });
    // confirmed with ThaiD is not yet approved
    expect(await tries('assignee.hospital', 'L3', 'ANNUAL_ASSESSMENT')).toBe('AUTHORITY_NOT_APPROVED');
    const officer = await house.signIn('officer.region10', 'L2');
    expect((await decided(house, officer, grantId)).body.grant).toMatchObject({
      active: true,
      scope: { scopes: ['ANNUAL_ASSESSMENT'] },
    });
    expect(await tries('assignee.hospital', 'L3', 'ANNUAL_ASSESSMENT')).toBe('ACCEPTED');
    expect(await tries('assignee.hospital', 'L2', 'ANNUAL_ASSESSMENT')).toBe('ASSURANCE_TOO_LOW');
    for (const scope of ['SIGN_APPLICATION', 'MANAGE_BANK', 'MANAGE_BASIC_DATA', 'CONTRACT', 'RESIGN'] as const)
      expect(await tries('assignee.hospital', 'L3', scope), scope).toBe('SCOPE_NOT_ALLOWED');
    const session = await house.ask('GET', '/api/session', await house.signIn('assignee.hospital', 'L2'));
    expect(session.body.roles).not.toContain('E_PORTAL_USER_MANAGER');
    expect(session.body.roles).not.toContain('DELEGATE');
  });

  test('[ORG-17] [INV-ORG-4] a private unit has no assignees', async () => {
    const as = await house.signIn('delegate.pharmacy', 'L2');
    const refused = await house.ask('POST', '/api/authority/grants', as, { capacity: 'ASSIGNEE' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'SCOPE_NOT_ALLOWED' } });
  });

  test('[INV-ORG-4] the table itself keeps the order to the assessment', async () => {
    const change = (text: string) => house.database.query({ text, values: [] });
    const assignee = `update organisations.authority_grant set`;
    await expect(change(`${assignee} scopes = '{MANAGE_BANK}' where capacity = 'ASSIGNEE'`)).rejects.toThrow(
      /grant_assignee/,
    );
    await expect(change(`${assignee} affiliation = 'PRIVATE' where capacity = 'ASSIGNEE'`)).rejects.toThrow(
      /grant_assignee/,
    );
  });
});

describe('scenario 6: nobody approves himself', () => {
  /** The officer of region 10 is a delegate of the pharmacy as well: by the same person, with another account. */
  async function officerIs(username: string) {
    const change = (text: string) => house.database.query({ text, values: [username] });
    await change(`update identity.account set person_id = (select person_id from identity.account where username = $1)
                   where username = 'officer.region10'`);
  }

  test('[INV-ORG-5] a regional officer who is the delegate is refused, and another officer approves', async () => {
    const { grantId } = await submitted(house, thaid, 'delegate.pharmacy', {
      capacity: 'DELEGATE',
      signedBy: 'owner.pharmacy',
    });
    await officerIs('delegate.pharmacy');
    const path = `/api/authority/cases/${grantId}`;
    const self = await house.signIn('officer.region10', 'L2');
    const seen = await house.ask('GET', path, self);
    expect(seen.body.case.own).toBe(true);
    for (const [verb, body] of [
      ['take', {}],
      ['approve', { version: seen.body.version, replaces: null }],
      ['reject', { version: seen.body.version, reasonCode: 'DUPLICATE' }],
      ['return', { version: seen.body.version, notes: [{ field: 'holder.position', note: 'โปรดแก้ไข' }] }],
    ] as const)
      expect(await house.ask('POST', `${path}/${verb}`, self, body), verb).toMatchObject({
        status: 403,
        body: { code: 'SELF_APPROVAL' },
      });
    const another = await house.signIn('officer2.region10', 'L2');
    expect((await decided(house, another, grantId)).body.grant).toMatchObject({ state: 'APPROVED', active: true });
  });

  test('[INV-ORG-5] the holder who signed a letter does not approve its delegate either', async () => {
    await officerIs('owner.rx');
    const as = await house.signIn('rx.self', 'L3');
    const grant = await filled(house, as, { capacity: 'DELEGATE', signedBy: 'owner.rx' });
    const { grantId } = await resubmitted(house, thaid, 'rx.self', as, grant);
    const signer = await house.signIn('officer.region10', 'L2');
    expect((await decided(house, signer, grantId)).body.code).toBe('SELF_APPROVAL');
  });

  test('[INV-ORG-5] [INV-ORG-2] the table itself knows who decided and for which region', async () => {
    const change = (set: string) =>
      house.database.query({
        text: `update organisations.authority_grant set ${set} where capacity = 'DELEGATE' and state = 'APPROVED'`,
        values: [],
      });
    await expect(change('decided_person = person_id')).rejects.toThrow(/grant_not_by_himself/);
    await expect(change('decided_person = holder_person_id')).rejects.toThrow(/grant_not_by_himself/);
    await expect(change('decided_by = account_id')).rejects.toThrow(/grant_not_by_himself/);
    await expect(change('decided_region = 9')).rejects.toThrow(/grant_decided/);
    await expect(change('thaid_at = null')).rejects.toThrow(/grant_decided/);
  });
});

test('[ORG-25] [INV-ORG-6] approval makes a holder the first administrator of his unit', async () => {
  const grant = await approved(house, thaid, 'owner.rx', { capacity: 'HOLDER' }, { officer: 'officer2.region10' });
  expect(grant).toMatchObject({ state: 'APPROVED', active: true });
  const session = await house.ask('GET', '/api/session', await house.signIn('owner.rx', 'L2'));
  expect(session.body.roles).toEqual(expect.arrayContaining(['HOLDER', 'E_PORTAL_USER_MANAGER']));
});
