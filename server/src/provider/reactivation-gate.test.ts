import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertSession } from '../identity/index.ts';
import { approved } from '../testing/authority.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { type TestThaid, testThaid } from '../testing/thaid.ts';

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

const LEGACY = 'S49900099812';

/** A session that the sign-in page would not have opened: as one left over from before. */
async function sessionOf(username: string): Promise<Record<string, string>> {
  const [row] = await house.database.query<{ accountId: string; organisationId: string }>(sql`
    select account_id as "accountId", organisations.api_id_of_hcode('99812') as "organisationId"
      from identity.account where username = ${username}`);
  if (!row) throw new Error(`no account ${username}`);
  const now = house.engine.clock();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const { secret } = await insertSession(house.database, { ...row, assurance: 'L2', now, expiresAt });
  return { cookie: `sitthi_session=${secret}` };
}

interface MenuLine {
  key: string;
  code: string;
  why: { th: string; en: string };
  next: { th: string; en: string };
}
async function menuOf(headers: Record<string, string>) {
  const { status, body } = await house.ask('GET', '/api/menu', headers);
  expect(status).toBe(200);
  const systems = body.systems as { key: string; menus: MenuLine[]; locked: MenuLine[] }[];
  return {
    listed: systems.flatMap(({ menus }) => menus.map(({ key }) => key)),
    locked: new Map(systems.flatMap(({ locked }) => locked.map((line) => [line.key, line] as const))),
    todo: body.todo as { key: string }[],
  };
}

const CASES = [
  ['rx.admin', 'ACCOUNT_TYPE_NOT_ELIGIBLE'],
  ['rx.nhso', 'ACCOUNT_TYPE_NOT_ELIGIBLE'],
  ['rx.self', 'AUTHORITY_NOT_APPROVED'],
] as const;

test.each(CASES)(
  '[RACT-02] [RACT-03] [RACT-05] [RACT-06] scenario 2: %s does not find Re-Activated: %s',
  async (who, code) => {
    for (const level of [undefined, 'L2', 'L3'] as const) {
      const headers = await house.signIn(who, level);
      const { listed, locked } = await menuOf(headers);
      expect(listed).not.toContain('OSS_BASIC_DATA');
      const line = locked.get('OSS_BASIC_DATA');
      expect(line?.code).toBe(code);
      for (const words of [line?.why, line?.next]) {
        expect(words?.th).toMatch(/[ก-๙]{5}/);
        expect(words?.en).toMatch(/[A-Za-z ]{10}/);
      }
      const answer = await house.ask('POST', '/api/provider/reactivation', headers, {});
      expect([answer.status, answer.body.code]).toEqual([403, code]);
    }
  },
);

test('[RACT-04] [RACT-06] scenario 2: the legacy user is refused at sign-in, and a session of his would open nothing', async () => {
  const credentials = { username: LEGACY, password: `${LEGACY}-2569` };
  const signIn = await house.ask('POST', '/api/session', {}, credentials);
  expect([signIn.status, signIn.body.code]).toEqual([403, 'ACCOUNT_TYPE_NOT_ELIGIBLE']);
  const left = await sessionOf(LEGACY);
  const menu = await house.ask('GET', '/api/menu', left);
  if (menu.status === 200) expect((await menuOf(left)).listed).not.toContain('OSS_BASIC_DATA');
  const answer = await house.ask('POST', '/api/provider/reactivation', left, {});
  expect(answer.body.code).toBe(menu.status === 200 ? 'ACCOUNT_TYPE_NOT_ELIGIBLE' : 'UNAUTHENTICATED');
});

test('[RACT-06] whoever tried in vain has changed nothing: the unit is still NOT_STARTED', async () => {
  const [row] = await house.database.query<{ state: string }>(sql`
    select reactivation as state from provider.profile where organisation_id = organisations.api_id_of_hcode('99812')`);
  expect(row?.state).toBe('NOT_STARTED');
});

test('[RACT-02] [RACT-05] [INV-PRV-1] the holder whose grant is approved finds Re-Activated once he is at L2, and opens it; his roles of the unit never did', async () => {
  await approved(house, thaid, 'owner.rx', { capacity: 'HOLDER' });
  const low = await house.signIn('owner.rx');
  expect((await menuOf(low)).locked.get('OSS_BASIC_DATA')?.code).toBe('ASSURANCE_TOO_LOW');
  expect((await house.ask('POST', '/api/provider/reactivation', low, {})).body.code).toBe('ASSURANCE_TOO_LOW');
  const owner = await house.signIn('owner.rx', 'L2');
  const { listed, todo } = await menuOf(owner);
  expect(listed).toContain('OSS_BASIC_DATA');
  expect(todo).toContainEqual(expect.objectContaining({ key: 'REACTIVATE' }));
  for (const _again of [1, 2])
    expect((await house.ask('POST', '/api/provider/reactivation', owner, {})).body).toEqual({ state: 'IN_PROGRESS' });
  const admin = await house.ask('POST', '/api/provider/reactivation', await house.signIn('rx.admin', 'L3'), {});
  expect(admin.body.code).toBe('ACCOUNT_TYPE_NOT_ELIGIBLE');
});

test('[RACT-05] [INV-PRV-1] a delegate whose letter does not name the basic data is not let in', async () => {
  await approved(house, thaid, 'owner.dental', { capacity: 'HOLDER' });
  const wishes = { capacity: 'DELEGATE', signedBy: 'owner.dental', scopes: ['APPEAL'] } as const;
  await approved(house, thaid, 'delegate.dental', wishes);
  const delegate = await house.signIn('delegate.dental', 'L2');
  expect((await menuOf(delegate)).listed).not.toContain('OSS_BASIC_DATA');
  const answer = await house.ask('POST', '/api/provider/reactivation', delegate, {});
  expect(answer.body.code).toBe('AUTHORITY_NOT_APPROVED');
});
