import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_ACCOUNTS } from '../../demo/world/index.ts';
import { pidOf } from '../../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../../testing/house.ts';
import { waitingMails } from '../../testing/mails.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { endLapsedInvitations } from './routines.ts';

type Headers = Record<string, string>;
let thaid: TestThaid;
let house: TestHouse;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
});
beforeEach(() => house.setNow(SCENARIO_NOW));
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const DESK = { role: 'DESK_OFFICER', from: '2026-03-15', until: null };
const manager = () => house.signIn('manager.hospital', 'L2');
const accountPid = (username: string) => DEMO_ACCOUNTS.find((account) => account.username === username)?.pid ?? '';

async function invite(email: string, extra: object = {}) {
  const body = { email, name: 'ผู้รับเชิญ ทดสอบ', roles: [DESK], ...extra };
  return house.ask('POST', '/api/users/invitations', await manager(), body);
}
const lastToken = async (email: string) => (await waitingMails(house.database, email)).at(-1)?.token ?? 'none';

/** Opens the link in a new browser. */
async function open(token: string, as: Headers = {}) {
  const reply = await house.ask('POST', '/api/invitations/open', as, { token });
  const given = String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  return { ...reply, browser: { ...as, cookie: [as.cookie, given].filter(Boolean).join('; ') } };
}
async function prove(invitationId: string, browser: Headers, pid: string) {
  const { proof, as } = await thaid.confirmAs(house, pid, {
    purpose: 'INVITATION',
    reference: invitationId,
    returnTo: `/invitation?id=${invitationId}`,
    as: browser,
  });
  return house.ask('POST', `/api/invitations/${invitationId}/proof`, as, { proof });
}
const choose = (id: string, browser: Headers, username: string, password = 'rain over the rice fields') =>
  house.ask('POST', `/api/invitations/${id}/credentials`, browser, { username, password });
const confirm = (token: string) => house.ask('POST', '/api/invitations/confirm', {}, { token });
const signIn = (username: string, password = 'rain over the rice fields') =>
  house.ask('POST', '/api/session', {}, { username, password });
const users = async () => (await house.ask('GET', '/api/users', await manager())).body;

test('[OSS-61] [OSS-68] [OSS-69] [OSS-70] [OSS-71] [INV-IDN-2] an invited person opens the link, proves himself, chooses name and password, confirms the mail again, and can use the system', async () => {
  const invited = await invite('New.Nurse@Hospital.example');
  expect(invited.status).toBe(201);
  const [mail] = await waitingMails(house.database, 'new.nurse@hospital.example');
  expect(mail?.text).toContain('{house}/invitation#token=');
  expect(mail?.text).toContain('เจ้าหน้าที่จุดบริการ');
  expect((await users()).invitations).toMatchObject([{ state: 'SENT', mail: 'QUEUED' }]);

  const opened = await open(mail?.token ?? '');
  expect(opened.body).toMatchObject({ step: 'PROVE', organisation: expect.stringContaining('99801') });
  const id = opened.body.invitationId as string;
  expect(opened.body.roles[0].lets.th).toContain('ยืนยันตัวตน');
  expect((await choose(id, opened.browser, 'new.nurse')).body.code).toBe('INVITATION_STEP_WRONG');

  const proved = await prove(id, opened.browser, pidOf('UCS_30'));
  expect(proved.body).toMatchObject({ step: 'CREDENTIALS', username: null });
  expect((await users()).invitations[0].state).toBe('PROVED');
  for (const [username, password, code] of [
    ['S49900099801', 'rain over the rice fields', 'USERNAME_LEGACY_FORM'],
    ['desk.hospital', 'rain over the rice fields', 'USERNAME_TAKEN'],
    ['new.nurse', 'password123', 'PASSWORD_BREACHED'],
  ] as const)
    expect((await choose(id, opened.browser, username, password)).body.code).toBe(code);
  expect((await choose(id, opened.browser, 'new.nurse')).body.step).toBe('CONFIRM_MAIL');
  expect((await signIn('new.nurse')).body.code).toBe('SIGN_IN_FAILED');

  const second = await lastToken('new.nurse@hospital.example');
  expect((await confirm(second)).body).toEqual({ username: 'new.nurse' });
  expect((await confirm(second)).body.code).toBe('INVITATION_INVALID');
  const session = await signIn('new.nurse');
  expect(session.body).toMatchObject({ roles: ['DESK_OFFICER'], organisation: { hcode: '99801' } });
  const after = await users();
  expect(after.invitations).toEqual([]);
  expect(after.users.find((user: { username: string }) => user.username === 'new.nurse')).toMatchObject({
    origin: 'ADMIN_CREATED',
    proofed: true,
    email: 'new.nurse@hospital.example',
    roles: [{ role: 'DESK_OFFICER', from: '2026-03-15', until: null, state: 'IN_FORCE' }],
  });
});

test('[OSS-43] [INV-ORG-9] who has an account takes the roles into it, by ThaiD or signed in', async () => {
  await invite('delegate.pharmacy@sitthi.example');
  const byThaid = await open(await lastToken('delegate.pharmacy@sitthi.example'));
  const done = await prove(byThaid.body.invitationId, byThaid.browser, accountPid('delegate.pharmacy'));
  expect(done.body).toMatchObject({ step: 'DONE', username: 'delegate.pharmacy' });

  await invite('owner.pharmacy@sitthi.example', { roles: [{ ...DESK, role: 'REGISTRAR' }] });
  const bySession = await open(await lastToken('owner.pharmacy@sitthi.example'), await house.signIn('owner.pharmacy'));
  const path = `/api/invitations/${bySession.body.invitationId}/acceptance`;
  expect((await house.ask('POST', path, bySession.browser, {})).body.step).toBe('DONE');
  const session = await house.ask('GET', '/api/session', bySession.browser);
  const hcodes = session.body.organisations.map(({ hcode }: { hcode: string }) => hcode);
  expect(hcodes).toContain('99801');
});

describe('an invitation opens nothing', () => {
  test('[OSS-68] with a wrong, an expired, a cancelled, a replaced or a used link', async () => {
    expect((await open('no-such-token')).body.code).toBe('INVITATION_INVALID');
    const { body } = await invite('links@hospital.example');
    const first = await lastToken('links@hospital.example');
    house.setNow('2026-03-22T08:59:59+07:00');
    expect((await open(first)).status).toBe(200);
    house.setNow('2026-03-22T09:00:00+07:00');
    expect((await open(first)).body.code).toBe('INVITATION_INVALID');
    const path = `/api/users/invitations/${body.invitationId}`;
    expect((await house.ask('POST', `${path}/mail`, await manager(), {})).status).toBe(200);
    expect((await open(first)).body.code).toBe('INVITATION_INVALID');
    const again = await lastToken('links@hospital.example');
    expect((await open(again)).status).toBe(200);
    expect((await house.ask('DELETE', path, await manager())).status).toBe(200);
    expect((await open(again)).body.code).toBe('INVITATION_INVALID');
    expect((await house.ask('DELETE', path, await manager())).body.code).toBe('INVITATION_INVALID');
  });

  test('[OSS-68] to another browser, and not to somebody else when the administrator said whom he means', async () => {
    await invite('only.one@hospital.example', { citizenId: pidOf('UCS_40') });
    const opened = await open(await lastToken('only.one@hospital.example'));
    const id = opened.body.invitationId as string;
    expect((await house.ask('GET', `/api/invitations/${id}`)).body.code).toBe('INVITATION_INVALID');
    expect((await house.ask('GET', `/api/invitations/${id}`, opened.browser)).body.step).toBe('PROVE');
    expect((await prove(id, opened.browser, pidOf('UCS_30'))).body.code).toBe('INVITED_SOMEBODY_ELSE');
    expect((await prove(id, opened.browser, pidOf('UCS_40'))).body.step).toBe('CREDENTIALS');
  });

  test('[INV-ORG-6] to the one who invites, nor by one who is no user manager any more', async () => {
    await invite('myself@hospital.example');
    const own = await open(await lastToken('myself@hospital.example'));
    const proved = await prove(own.body.invitationId, own.browser, accountPid('manager.hospital'));
    expect(proved.body.code).toBe('SELF_GRANT');

    await invite('too.late@hospital.example');
    const late = await open(await lastToken('too.late@hospital.example'));
    await prove(late.body.invitationId, late.browser, pidOf('MINOR_17'));
    await choose(late.body.invitationId, late.browser, 'too.late');
    await house.database.query({
      text: `update organisations.role_assignment set valid = daterange(lower(valid), '2026-03-16')
              where role = 'E_PORTAL_USER_MANAGER' and organisation_id = organisations.api_id_of_hcode('99801')`,
      values: [],
    });
    house.setNow('2026-03-16T08:59:59+07:00');
    expect((await confirm(await lastToken('too.late@hospital.example'))).body.code).toBe('INVITER_STOPPED');
    expect((await signIn('too.late')).body.code).toBe('SIGN_IN_FAILED');
  });
});

describe('[INV-IDN-2] [OSS-70] a proof is of one browser and one person', () => {
  test('the link opened elsewhere begins with ThaiD again; another person does not get the name that was chosen', async () => {
    const headers = await house.signIn('manager.pharmacy', 'L2');
    await house.ask('POST', '/api/users/invitations', headers, {
      email: 'strayed@pharmacy.example',
      name: 'ผู้รับเชิญ',
      roles: [DESK],
    });
    const token = await lastToken('strayed@pharmacy.example');
    const first = await open(token);
    const id = first.body.invitationId as string;
    await prove(id, first.browser, pidOf('ELDER_70'));
    await choose(id, first.browser, 'elder.seventy');
    const secondLink = await lastToken('strayed@pharmacy.example');

    const elsewhere = await open(token);
    expect(elsewhere.body.step).toBe('PROVE');
    expect((await choose(id, elsewhere.browser, 'taken.over')).body.code).toBe('INVITATION_STEP_WRONG');
    expect((await house.ask('GET', `/api/invitations/${id}`, first.browser)).body.code).toBe('INVITATION_INVALID');
    // the same person goes on where he was
    expect((await prove(id, elsewhere.browser, pidOf('ELDER_70'))).body.step).toBe('CONFIRM_MAIL');

    const third = await open(token);
    expect((await prove(id, third.browser, pidOf('ELDER_61'))).body.step).toBe('CREDENTIALS');
    expect((await confirm(secondLink)).body.code).toBe('INVITATION_INVALID');
    expect((await choose(id, third.browser, 'elder.seventy')).body.step).toBe('CONFIRM_MAIL');
    expect((await confirm(await lastToken('strayed@pharmacy.example'))).body).toEqual({ username: 'elder.seventy' });
    const { body } = await house.ask('GET', '/api/users', headers);
    const names = body.users.filter(({ username }: { username: string }) => username === 'elder.seventy');
    expect(names).toHaveLength(1);
  });

  test('[OSS-41] a user name that was never confirmed is free again when the invitation has run out', async () => {
    const headers = await house.signIn('manager.pharmacy', 'L2');
    const invited = async (email: string) => {
      await house.ask('POST', '/api/users/invitations', headers, { email, name: 'ผู้รับเชิญ', roles: [DESK] });
      return open(await lastToken(email));
    };
    const early = await invited('early@pharmacy.example');
    await prove(early.body.invitationId, early.browser, pidOf('ELDER_60'));
    await choose(early.body.invitationId, early.browser, 'wanted.name');
    const late = await invited('late@pharmacy.example');
    await prove(late.body.invitationId, late.browser, pidOf('CHILD_16'));
    const taken = async () => (await choose(late.body.invitationId, late.browser, 'wanted.name')).body;
    expect((await taken()).code).toBe('USERNAME_TAKEN');
    await endLapsedInvitations(house.engine);
    expect((await taken()).code).toBe('USERNAME_TAKEN');
    await house.ask('DELETE', `/api/users/invitations/${early.body.invitationId}`, headers);
    expect((await taken()).step).toBe('CONFIRM_MAIL');
    house.setNow('2026-03-23T09:00:00+07:00');
    await endLapsedInvitations(house.engine);
    const [row] = await house.database.query<{ n: number }>({
      text: "select count(*)::int as n from identity.account where username = 'wanted.name'",
      values: [],
    });
    expect(row?.n).toBe(0);
  });
});

test('[OSS-61] the same address is not invited twice at once, an unknown id and a bad address are refused', async () => {
  const headers = await house.signIn('manager.pharmacy', 'L2');
  const ask = (body: object) =>
    house.ask('POST', '/api/users/invitations', headers, {
      email: 'twice@pharmacy.example',
      name: 'ผู้รับเชิญ',
      roles: [DESK],
      ...body,
    });
  expect((await ask({})).status).toBe(201);
  expect((await ask({})).body.code).toBe('ALREADY_INVITED');
  expect((await ask({ email: 'TWICE@pharmacy.example ' })).body.code).toBe('ALREADY_INVITED');
  expect((await ask({ email: 'other@pharmacy.example', citizenId: '1990099999994' })).body.code).toBe(
    'INVITED_UNKNOWN_PERSON',
  );
  expect((await ask({ email: 'other@pharmacy.example', citizenId: '1990099999990' })).status).toBe(400);
  expect((await ask({ email: 'no-address' })).status).toBe(400);
  expect((await ask({ roles: [] })).status).toBe(400);
});
