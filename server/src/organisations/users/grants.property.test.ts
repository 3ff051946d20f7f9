import fc from 'fast-check';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { insertAccount } from '../../identity/index.ts';
import type { AccountActor, Principal } from '../../platform/actor.ts';
import { newId } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { addDays } from '../../platform/time/index.ts';
import { execute, type UseCase } from '../../platform/use-case/index.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { insertOrganisations } from '../store/insert-organisations.ts';
import { cancelUser } from './cancel-user.ts';
import { changeRole } from './change-role.ts';
import { grantFirstUserManager } from './grant-first-user-manager.ts';
import { grantRole } from './grant-role.ts';
import { revokeRole } from './revoke-role.ts';
import { findRoles } from './store/roles.ts';

/**
 * The rules of INV-ORG-6 and INV-ORG-7 against a model that knows nothing of intervals: a role is a set of days, one of them
 * standing for every day after the last one the test looks at.
 */
let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

const START = '2026-03-15';
const LAST = 6;
const OPEN = 99;
const dateOf = (day: number) => addDays(START, day);
const daysOf = (from: number, until: number | null): number[] => {
  const end = until ?? LAST;
  const days = Array.from({ length: Math.max(0, end - from + 1) }, (_, n) => from + n);
  return until === null ? [...days, OPEN] : days;
};

const MANAGER = 'E_PORTAL_USER_MANAGER';
const GRANTABLE = [MANAGER, 'DESK_OFFICER', 'CPP_EDITOR'];
const ROLES = [...GRANTABLE, 'REGION_OFFICER'];

interface Held {
  readonly who: number;
  readonly role: string;
  readonly from: number;
  readonly until: number | null;
}
interface Model {
  today: number;
  held: Held[];
  readonly users: Set<number>;
}
interface Real {
  readonly organisationId: string;
  readonly accounts: readonly string[];
}

const managerDays = (model: Model, who: number): Set<number> =>
  new Set(model.held.filter((h) => h.who === who && h.role === MANAGER).flatMap((h) => daysOf(h.from, h.until)));
const managersToday = (model: Model) => [0, 1, 2, 3].filter((who) => managerDays(model, who).has(model.today));
/** Days that are over tell nobody apart any more. */
const alive = (model: Model) => model.held.filter((h) => h.until === null || h.until >= model.today);

/** What the rules must answer to a grant, told by days. */
function mayGrant(model: Model, by: number, grant: Held, since?: number): boolean {
  const own = managerDays(model, by);
  if (!own.has(model.today) || grant.who === by || !GRANTABLE.includes(grant.role)) return false;
  const begun = since !== undefined && since <= model.today;
  if (begun ? grant.from !== since : grant.from < model.today) return false;
  const days = daysOf(Math.max(grant.from, model.today), grant.until);
  return days.length > 0 && days.every((day) => own.has(day));
}
const overlaps = (a: Held, b: Held) =>
  a.who === b.who && a.role === b.role && daysOf(a.from, a.until).some((day) => daysOf(b.from, b.until).includes(day));

async function actorOf(model: Model, real: Real, who: number): Promise<AccountActor> {
  const accountId = real.accounts[who] ?? '';
  const [row] = await house.database.query<{ roles: Principal[] }>(
    sql`select organisations.roles_on(${accountId}, ${real.organisationId}, ${dateOf(model.today)}) as roles`,
  );
  const { organisationId } = real;
  const common = { kind: 'ACCOUNT', displayName: '', sessionId: newId(), level: 'L2', origin: 'SELF' } as const;
  const rest = { hcode: undefined, regionNo: undefined, personId: undefined, proofed: true, scopes: [] };
  return { ...common, ...rest, accountId, organisationId, roles: row?.roles ?? [] } as AccountActor;
}
const tally = new Map<string, number>();
async function ask<I extends z.ZodType, O extends z.ZodType>(
  model: Model,
  real: Real,
  by: number,
  useCase: UseCase<I, O>,
  input: object,
): Promise<string> {
  const call = { actor: await actorOf(model, real, by), requestId: 'property' };
  const answer = await execute(house.engine, useCase, call, input);
  const code = isRefusal(answer) ? answer.code : 'OK';
  tally.set(`${useCase.name} ${code}`, (tally.get(`${useCase.name} ${code}`) ?? 0) + 1);
  return code;
}

/** After every step: the table holds exactly what the model says. */
async function agree(model: Model, real: Real): Promise<void> {
  const rows = await findRoles(house.database, real.organisationId, dateOf(model.today));
  const found = rows.map((row) => [real.accounts.indexOf(row.accountId), row.role, row.from, row.until]);
  const expected = alive(model).map((h) => [h.who, h.role, dateOf(h.from), h.until === null ? null : dateOf(h.until)]);
  const inOrder = (list: unknown[][]) => list.map((line) => JSON.stringify(line)).sort();
  expect(inOrder(found)).toEqual(inOrder(expected));
}
const assignmentOf = async (model: Model, real: Real, h: Held): Promise<string> => {
  const rows = await findRoles(house.database, real.organisationId, dateOf(model.today));
  const own = rows.find(
    (row) => row.accountId === real.accounts[h.who] && row.role === h.role && row.from === dateOf(h.from),
  );
  return own?.assignmentId ?? newId();
};

type Command = fc.AsyncCommand<Model, Real>;
const always = () => true;

const grant = (by: number, g: Held): Command => ({
  check: always,
  toString: () => `grant by ${by} ${JSON.stringify(g)}`,
  run: async (model, real) => {
    const allowed = mayGrant(model, by, g) && model.users.has(g.who) && !model.held.some((h) => overlaps(h, g));
    const input = { accountId: real.accounts[g.who], role: g.role, from: dateOf(g.from) };
    const code = await ask(model, real, by, grantRole, { ...input, until: g.until === null ? null : dateOf(g.until) });
    expect(code === 'OK', code).toBe(allowed);
    if (allowed) model.held.push(g);
    await agree(model, real);
  },
});

const change = (by: number, pick: number, from: number, until: number | null): Command => ({
  check: (model) => alive(model).length > 0,
  toString: () => `change by ${by} #${pick} ${from}..${until}`,
  run: async (model, real) => {
    const list = alive(model);
    const old = list[pick % list.length];
    if (!old) return;
    const next = { ...old, from, until };
    const others = model.held.filter((h) => h !== old);
    const allowed = mayGrant(model, by, next, old.from) && !others.some((h) => overlaps(h, next));
    const assignmentId = await assignmentOf(model, real, old);
    const input = { accountId: real.accounts[old.who], assignmentId, from: dateOf(from) };
    const code = await ask(model, real, by, changeRole, { ...input, until: until === null ? null : dateOf(until) });
    expect(code === 'OK', code).toBe(allowed);
    if (allowed) model.held = [...others, next];
    await agree(model, real);
  },
});

const takeBack = (by: number, who: number, pick: number | 'ALL'): Command => ({
  check: (model) => alive(model).some((h) => h.who === who),
  toString: () => `take from ${who} by ${by}: ${pick}`,
  run: async (model, real) => {
    const list = alive(model).filter((h) => h.who === who);
    const taken = pick === 'ALL' ? list : list.slice(pick % list.length, (pick % list.length) + 1);
    const givesUp = by === who && taken.some(({ role }) => role === MANAGER);
    const isManager = managersToday(model).includes(by);
    const allowed = isManager && !(givesUp && managersToday(model).length === 1);
    const accountId = real.accounts[who];
    const code =
      pick === 'ALL'
        ? await ask(model, real, by, cancelUser, { accountId })
        : await ask(model, real, by, revokeRole, {
            accountId,
            assignmentId: await assignmentOf(model, real, taken[0] as Held),
          });
    expect(code === 'OK', code).toBe(allowed);
    if (isManager && !allowed) expect(code).toBe('LAST_USER_MANAGER');
    if (allowed) model.held = model.held.filter((h) => !taken.includes(h));
    // INV-ORG-7: whoever had an administrator has one still, or another administrator took him away.
    if (allowed && by === who) expect(managersToday(model).length).toBeGreaterThan(0);
    await agree(model, real);
  },
});

const nextDay = (): Command => ({
  check: (model) => model.today < LAST,
  toString: () => 'next day',
  run: async (model, real) => {
    model.today += 1;
    house.setNow(`${dateOf(model.today)}T09:00:00+07:00`);
    await agree(model, real);
  },
});

const person = fc.nat({ max: 3 });
// The first one is user manager most of the time: he is asked more often.
const by = fc.constantFrom(0, 0, 0, 1, 2, 3);
const day = fc.oneof(fc.constant(0), fc.nat({ max: LAST }));
const until = fc.option(day, { freq: 2 });
const commands = fc.commands(
  [
    fc
      .record({ asker: by, who: person, role: fc.constantFrom(MANAGER, ...ROLES), from: day, until })
      .map(({ asker, ...held }) => grant(asker, held)),
    fc.tuple(by, fc.nat({ max: 20 }), day, until).map((args) => change(...args)),
    fc
      .tuple(by, person, fc.oneof(fc.nat({ max: 9 }), fc.constant('ALL' as const)))
      .map(([asker, who, pick]) => takeBack(asker, who, pick)),
    fc.constant(null).map(nextDay),
  ],
  { maxCommands: 30, size: '+1' },
);

/** An organisation of four people; the first is user manager by approval of authority, the second at the desk. */
async function begin(firstUntil: number | null): Promise<{ model: Model; real: Real }> {
  house.setNow(`${START}T09:00:00+07:00`);
  const now = house.engine.clock();
  const organisationId = newId();
  const accounts = [newId(), newId(), newId(), newId()];
  await insertOrganisations(house.database, [{ organisationId, kind: 'UNIT', name: 'ทดสอบ', affiliation: 'PRIVATE' }]);
  for (const accountId of accounts)
    await insertAccount(house.database, {
      accountId,
      displayName: 'ผู้ทดสอบ',
      username: accountId,
      passwordHash: 'none',
      origin: 'ADMIN_CREATED',
      createdAt: now,
    });
  const untilDate = firstUntil === null ? {} : { until: dateOf(firstUntil) };
  await house.database.transaction((tx) =>
    grantFirstUserManager(tx, { organisationId, accountId: accounts[0] ?? '', by: newId(), now, ...untilDate }),
  );
  const model: Model = { today: 0, held: [{ who: 0, role: MANAGER, from: 0, until: firstUntil }], users: new Set([0]) };
  for (const who of [1, 2, 3]) {
    const from = dateOf(0);
    await house.database.query(sql`
      insert into organisations.role_assignment (organisation_id, account_id, role, valid)
      values (${organisationId}, ${accounts[who]}, 'CPP_EDITOR', daterange(${from}::date, null))`);
    model.held.push({ who, role: 'CPP_EDITOR', from: 0, until: null });
    model.users.add(who);
  }
  return { model, real: { organisationId, accounts } };
}

test('[INV-ORG-6] [INV-ORG-7] nobody grants to himself, beyond his own period or outside the table, and the last user manager stays, whatever is tried', async () => {
  await fc.assert(
    fc.asyncProperty(commands, until, async (tried, firstUntil) => {
      const { model, real } = await begin(firstUntil);
      await fc.asyncModelRun(() => ({ model, real }), tried);
    }),
    { numRuns: 150 },
  );
  // A property that met no answer of a kind says nothing about it.
  for (const answer of [
    'grantRole OK',
    'grantRole SELF_GRANT',
    'grantRole ROLE_NOT_GRANTABLE',
    'grantRole BEYOND_OWN_PERIOD',
    'grantRole ROLE_HELD_ALREADY',
    'grantRole FORBIDDEN',
    'changeRole OK',
    'changeRole BEYOND_OWN_PERIOD',
    'revokeRole OK',
    'cancelUser OK',
    'cancelUser LAST_USER_MANAGER',
  ])
    expect(tally.get(`organisations.${answer}`), answer).toBeGreaterThan(0);
}, 240_000);
