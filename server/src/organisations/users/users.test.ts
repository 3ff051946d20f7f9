import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidFrom } from '../../demo/world/index.ts';
import { unitIdOf } from '../../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import { waitingMails } from '../../testing/mails.ts';
import { grantFirstUserManager } from './grant-first-user-manager.ts';
import { GRANTABLE_ROLES } from './grantable-roles.ts';

type Headers = Record<string, string>;
let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(() => house.close());

const accountOf = (username: string) => uuidFrom(`account ${username}`);
const TODAY = '2026-03-15';
const give = (as: Headers, who: string, role: string, until: string | null = null, from = TODAY) =>
  house.ask('POST', `/api/users/${accountOf(who)}/roles`, as, { role, from, until });
const take = (as: Headers, who: string, assignmentId: string) =>
  house.ask('DELETE', `/api/users/${accountOf(who)}/roles/${assignmentId}`, as);

interface ListedUser {
  username: string;
  isMe: boolean;
  isLastManager: boolean;
  roles: { assignmentId: string; role: string; from: string; until: string | null; state: string }[];
}
async function listed(as: Headers, username: string): Promise<ListedUser> {
  const { body } = await house.ask('GET', '/api/users', as);
  const user = (body.users as ListedUser[]).find((candidate) => candidate.username === username);
  if (!user) throw new Error(`${username} is not listed`);
  return user;
}

test('[OSS-40] [OSS-62] [OSS-63] [OSS-64] [OSS-65] [OSS-66] [ORG-26] [SRM-03] [SRM-05] roles are given by system, say what they let one do, and count at once', async () => {
  const manager = await house.signIn('manager.hospital', 'L2');
  const { body } = await house.ask('GET', '/api/users', manager);
  expect(body.organisation).toContain('(99801)');
  const offered = body.grantable.map((role: { system: string; role: string }) => `${role.system} ${role.role}`);
  expect(offered).toEqual([
    'HRA HRA_ASSESSOR',
    'E_PORTAL E_PORTAL_USER_MANAGER',
    'AUTHEN DESK_OFFICER',
    'SRM REGISTRAR',
    'CLAIMS CLAIMS_OFFICER',
    'OSS CPP_EDITOR',
  ]);
  for (const role of body.grantable) expect(role.lets).toEqual({ th: expect.any(String), en: expect.any(String) });

  const claims = await house.signIn('claims.hospital');
  const rolesNow = async () => (await house.ask('GET', '/api/session', claims)).body.roles as string[];
  expect(await rolesNow()).toEqual(['CLAIMS_OFFICER']);
  expect((await give(manager, 'claims.hospital', 'REGISTRAR', '2026-03-20')).status).toBe(201);
  expect(await rolesNow()).toEqual(['CLAIMS_OFFICER', 'REGISTRAR']);
  const user = await listed(manager, 'claims.hospital');
  const registrar = user.roles.find(({ role }) => role === 'REGISTRAR');
  expect(registrar).toMatchObject({ from: TODAY, until: '2026-03-20', state: 'IN_FORCE' });

  house.setNow('2026-03-21T08:00:00+07:00');
  const later = await house.signIn('claims.hospital');
  expect((await house.ask('GET', '/api/session', later)).body.roles).toEqual(['CLAIMS_OFFICER']);
});

test('[OSS-67] [OSS-48] [OSS-42] a role is changed, taken back and cancelled; the history tells who did what, and the user is told', async () => {
  const manager = await house.signIn('manager.pharmacy', 'L2');
  const path = `/api/users/${accountOf('desk.two')}`;
  const claims = await house.signIn('desk.two');
  await give(manager, 'desk.two', 'CLAIMS_OFFICER', '2026-04-30', '2026-04-01');
  const toCome = (await listed(manager, 'desk.two')).roles.find(({ role }) => role === 'CLAIMS_OFFICER');
  expect(toCome).toMatchObject({ state: 'TO_COME' });
  const id = toCome?.assignmentId ?? '';
  const changed = { from: '2026-03-15', until: '2026-12-31' };
  expect((await house.ask('PUT', `${path}/roles/${id}`, manager, changed)).status).toBe(200);
  const begun = { from: '2026-03-16', until: '2026-12-31' };
  expect((await house.ask('PUT', `${path}/roles/${id}`, manager, begun)).body.code).toBe('ROLE_PERIOD_INVALID');
  expect((await take(manager, 'desk.two', id)).status).toBe(200);
  expect((await take(manager, 'desk.two', id)).body.code).toBe('USER_NOT_FOUND');

  expect((await house.ask('DELETE', path, manager)).status).toBe(200);
  expect((await listed(manager, 'desk.two')).roles).toEqual([]);
  const elsewhere = await house.ask('GET', '/api/session', claims);
  expect(elsewhere.body.organisations.map(({ hcode }: { hcode: string }) => hcode)).toEqual(['99801']);

  const { body } = await house.ask('GET', `${path}/history`, manager);
  expect(body.events.map(({ kind, role }: { kind: string; role: string }) => `${kind} ${role}`)).toEqual([
    'REVOKED DESK_OFFICER',
    'REVOKED CLAIMS_OFFICER',
    'CHANGED CLAIMS_OFFICER',
    'GRANTED CLAIMS_OFFICER',
  ]);
  expect(body.events[0].by).toMatch(/^(นาย|น\.ส\.)/);
  expect(body.notices).toHaveLength(4);
  const mails = await waitingMails(house.database, 'desk.two@sitthi.example');
  expect(mails.at(-1)?.subject).toContain('สิ้นสุด');
});

describe('[INV-ORG-6] what an administrator may not', () => {
  test('grant to himself, beyond the table, to nobody of his unit, outside his organisation', async () => {
    const manager = await house.signIn('manager.hospital', 'L2');
    expect((await give(manager, 'manager.hospital', 'REGISTRAR')).body.code).toBe('SELF_GRANT');
    expect((await give(manager, 'desk.hospital', 'REGION_OFFICER')).body.code).toBe('ROLE_NOT_GRANTABLE');
    for (const role of ['HOLDER', 'DELEGATE', 'AUDITOR', 'REVIEWER'])
      expect((await give(manager, 'desk.hospital', role)).status).toBe(400);
    expect((await give(manager, 'desk.dental', 'REGISTRAR')).body.code).toBe('USER_NOT_FOUND');
    expect((await house.ask('DELETE', `/api/users/${accountOf('desk.dental')}`, manager)).status).toBe(404);
    expect((await house.ask('GET', `/api/users/${accountOf('desk.dental')}/history`, manager)).status).toBe(404);
  });

  test('[OSS-67] at L1, or without the role, nothing is shown', async () => {
    const low = await house.ask('GET', '/api/users', await house.signIn('manager.hospital'));
    expect(low.body.code).toBe('ASSURANCE_TOO_LOW');
    const desk = await house.ask('GET', '/api/users', await house.signIn('desk.hospital', 'L3'));
    expect(desk.body.code).toBe('FORBIDDEN');
  });

  const raw = (by: string, account: string, role: string, from: string, until: string | null, hcode = '99801') =>
    house.database.query(sql`
      insert into organisations.role_assignment (organisation_id, account_id, role, granted_by, granted_as, granted_at, valid)
      values (${unitIdOf(hcode)}, ${accountOf(account)}, ${role}, ${accountOf(by)}, 'USER_MANAGER', ${SCENARIO_NOW},
              daterange(${from}::date, ${until}::date, '[]'))`);
  test.each([
    ['to himself', 'manager.hospital', 'manager.hospital', 'REGISTRAR', '99801', /not_to_himself/],
    ['a role outside the table', 'manager.hospital', 'desk.hospital', 'AUDITOR', '99801', /grantable/],
    ['in another organisation', 'manager.hospital', 'desk.dental', 'REGISTRAR', '99816', /administrator/],
    ['without being administrator', 'desk.hospital', 'claims.hospital', 'REGISTRAR', '99801', /administrator/],
  ])('the table itself refuses %s', async (_what, by, account, role, hcode, message) => {
    await expect(raw(by, account, role, TODAY, null, hcode)).rejects.toThrow(message);
  });

  test('the table itself refuses days beyond the granter’s own, also when a role is changed', async () => {
    const organisationId = unitIdOf('99803');
    const [accountId, by] = [accountOf('owner.dental'), accountOf('officer.region10')];
    const grant = { organisationId, accountId, by, now: house.engine.clock(), until: '2026-06-30' };
    await house.database.transaction((tx) => grantFirstUserManager(tx, grant));
    await raw('owner.dental', 'desk.referral', 'REGISTRAR', TODAY, '2026-06-30', '99803');
    await expect(raw('owner.dental', 'desk.referral', 'CPP_EDITOR', TODAY, '2026-07-01', '99803')).rejects.toThrow(
      /beyond/,
    );
    const longer = sql`
      update organisations.role_assignment set valid = daterange(lower(valid), null), changed_by = ${accountId}, changed_at = ${SCENARIO_NOW}
       where account_id = ${accountOf('desk.referral')} and role = 'REGISTRAR'`;
    await expect(house.database.query(longer)).rejects.toThrow(/beyond/);
  });
});

describe('[INV-ORG-7] the last user manager', () => {
  test('cannot give up his own role; with a second one he can', async () => {
    const manager = await house.signIn('manager.region10', 'L2');
    const own = await listed(manager, 'manager.region10');
    expect(own).toMatchObject({ isMe: true, isLastManager: true });
    const id = own.roles[0]?.assignmentId ?? '';
    expect((await take(manager, 'manager.region10', id)).body.code).toBe('LAST_USER_MANAGER');
    const all = await house.ask('DELETE', `/api/users/${accountOf('manager.region10')}`, manager);
    expect(all.body.code).toBe('LAST_USER_MANAGER');
    // AMB-23: an office has administrators, too, and roles of its own.
    expect((await give(manager, 'officer2.region10', 'E_PORTAL_USER_MANAGER')).status).toBe(201);
    expect((await take(manager, 'manager.region10', id)).status).toBe(200);
  });

  test('two that give up at the same moment do not leave the organisation without one', async () => {
    const organisationId = unitIdOf('99816');
    const by = accountOf('officer.region10');
    const people = ['owner.dental', 'delegate.dental'];
    for (const username of people) {
      const grant = { organisationId, accountId: accountOf(username), by, now: house.engine.clock() };
      // a second approval gives nothing twice
      for (const _again of [1, 2]) await house.database.transaction((tx) => grantFirstUserManager(tx, grant));
    }
    const sessions = await Promise.all(
      people.map(async (username) => {
        const headers = await house.signIn(username, 'L2');
        await house.ask('PUT', '/api/session/organisation', headers, { organisationId });
        return headers;
      }),
    );
    const answers = await Promise.all(
      people.map((username, n) => house.ask('DELETE', `/api/users/${accountOf(username)}`, sessions[n])),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

test('[ORG-25] [SRM-04] [INV-ORG-6] approval of authority makes the first user manager, for as long as the authority lasts', async () => {
  const organisationId = unitIdOf('99813');
  const accountId = accountOf('owner.rx');
  const by = accountOf('officer.region10');
  const now = house.engine.clock();
  await house.database.transaction((tx) =>
    grantFirstUserManager(tx, { organisationId, accountId, by, now, until: '2026-12-31' }),
  );
  const headers = await house.signIn('owner.rx', 'L2');
  await house.ask('PUT', '/api/session/organisation', headers, { organisationId });
  const { body } = await house.ask('GET', '/api/users', headers);
  expect(body.ownUntil).toBe('2026-12-31');
  expect((await give(headers, 'desk.nursing', 'REGISTRAR')).body.code).toBe('BEYOND_OWN_PERIOD');
  expect((await give(headers, 'desk.nursing', 'REGISTRAR', '2026-12-31')).status).toBe(201);
});

test('[OSS-62] the table of grantable roles is the same in the database and in words', async () => {
  const rows = await house.database.query<{ kind: string; role: string; system: string }>(
    sql`select organisation_kind as kind, role, system from organisations.grantable_role`,
  );
  const inWords = GRANTABLE_ROLES.flatMap(({ kinds, role, system }) =>
    kinds.map((kind) => `${kind} ${role} ${system}`),
  );
  expect(rows.map(({ kind, role, system }) => `${kind} ${role} ${system}`).sort()).toEqual(inWords.sort());
});

test('[INV-ORG-6] what has happened to roles cannot be changed afterwards', async () => {
  await expect(house.database.query(sql`update organisations.role_event set role = 'AUDITOR'`)).rejects.toThrow();
  await expect(house.database.query(sql`delete from organisations.role_event`)).rejects.toThrow();
});
