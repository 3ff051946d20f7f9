import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Assurance, PRINCIPALS, type Principal } from '../platform/actor.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { deskActionLevel } from '../platform/parameters/platform-parameters.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type AnyUseCase, execute } from '../platform/use-case/index.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { USE_CASES } from '../use-cases.ts';
import { anybody, type Caller, signedIn, software } from './actors.ts';
import { PERMISSIONS } from './permissions.ts';

/** The refusals that say *you may not*; any other answer was given by the use case itself. */
const NOT_PERMITTED = ['UNAUTHENTICATED', 'TOKEN_INVALID', 'FORBIDDEN', 'ASSURANCE_TOO_LOW', 'REQUEST_FORGED'];
const ORDER: Record<Assurance, number> = { L1: 1, L2: 2, L3: 3 };
const ROLES = PRINCIPALS.filter((p) => !['PUBLIC', 'ACCOUNT', 'UNIT_API', 'SYSTEM'].includes(p));

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

/** Every role of the hospital, of the pharmacy and (officers) of their offices; somebody without a role; software; nobody. */
async function everybody(): Promise<Caller[]> {
  const unitOf = (role: Principal) =>
    role === 'REGION_OFFICER' ? 'R0010' : ['CENTRAL_OFFICER', 'REVIEWER', 'AUDITOR'].includes(role) ? 'C0000' : '99801';
  const levels: Assurance[] = ['L1', 'L2', 'L3'];
  const people = ROLES.flatMap((role) => levels.map((level) => signedIn(house, { role, level, hcode: unitOf(role) })));
  return Promise.all([
    ...people,
    signedIn(house, { role: 'DESK_OFFICER', level: 'L2', hcode: '99811' }),
    signedIn(house, { level: 'L3', hcode: '99801' }),
    signedIn(house, { level: 'L3' }),
    software(house, '99801'),
    software(house, '99811'),
    anybody,
  ]);
}

/** The code a caller is answered with, through the route where there is one; '' = not a refusal. */
async function askedBy(useCase: AnyUseCase, caller: Caller): Promise<{ code: string; status: number }> {
  const { route, example } = useCase;
  if (!route) {
    const answer = await execute(house.engine, useCase, { actor: caller.actor, requestId: 'matrix' }, example);
    return isRefusal(answer) ? { code: answer.code, status: answer.definition.status } : { code: '', status: 200 };
  }
  const left: Record<string, unknown> = { ...(example as object) };
  const path = route.path.replace(/:(\w+)/g, (_match, name: string) => {
    const value = String(left[name]);
    delete left[name];
    return encodeURIComponent(value);
  });
  const body = route.method === 'GET' || route.method === 'DELETE' ? undefined : left;
  const reply = await house.ask(route.method, path, caller.headers, body);
  return { code: reply.status < 400 ? '' : String(reply.body.code), status: reply.status };
}

const holds = (caller: Caller, { allow }: Pick<AnyUseCase, 'allow'>) =>
  allow.some((principal) => caller.principals.includes(principal));
const isForNoAccount = (allow: readonly Principal[]) => !allow.some((p) => p === 'ACCOUNT' || ROLES.includes(p));

function mayAsk(useCase: AnyUseCase, caller: Caller, deskLevel: Assurance): boolean {
  const [level, ...principals] = PERMISSIONS[useCase.name] ?? ['NONE'];
  if (!principals.some((principal) => caller.principals.includes(principal))) return false;
  if (caller.level === undefined || level === 'NONE') return true;
  return ORDER[caller.level] >= ORDER[level === 'DESK' ? deskLevel : level];
}

test('every use case stands in the table of permissions as it is declared', () => {
  const declared = Object.fromEntries(USE_CASES.map(({ name, level, allow }) => [name, [level, ...allow]]));
  expect(declared).toEqual(PERMISSIONS);
});

test.each(
  USE_CASES.filter(({ allow }) => allow.includes('UNIT_API')).map((useCase) => [useCase.name, useCase] as const),
)('%s asks a token for its scope', async (_name, useCase) => {
  const { actor } = await software(house, '99801');
  const scopes = useCase.tokenScopes ?? [];
  expect(scopes.length).toBeGreaterThan(0);
  for (const held of [[], ['AUTHEN'], ['ENDPOINT'], ['AGENT'], ['UNHEARD_OF']]) {
    const call = { actor: { ...actor, scopes: held } as Caller['actor'], requestId: 'scope' };
    const answer = await execute(house.engine, useCase, call, useCase.example);
    const code = isRefusal(answer) ? answer.code : '';
    if (scopes.some((scope) => held.includes(scope))) expect(NOT_PERMITTED, held.join()).not.toContain(code);
    else expect(code, held.join()).toBe('FORBIDDEN');
  }
});

describe.each<Assurance>(['L1', 'L2', 'L3'])('with deskActionLevel %s', (deskLevel) => {
  let callers: Caller[];
  beforeAll(async () => {
    await setParameter(house.database, deskActionLevel, deskLevel, {
      from: '2024-10-01',
      approvedBy: 'test',
      now: house.engine.clock(),
    });
    await house.reload();
    callers = await everybody();
  });

  // Signing out ends the callers' sessions: it comes last.
  const inOrder = USE_CASES.toSorted(
    (a, b) => Number(a.name.endsWith('.signOut')) - Number(b.name.endsWith('.signOut')),
  );
  // Everybody asks everything while the desk's level is L2. At the others a use case of its own level is asked by those
  // whose role may: only their answer could change if it took the desk's level for its own.
  const everythingAsked = deskLevel === 'L2';
  const asked = everythingAsked
    ? inOrder
    : inOrder.filter(({ level, allow }) => level !== 'NONE' && !isForNoAccount(allow));
  test.each(asked.map((useCase) => [useCase.name, useCase] as const))(
    '%s lets in who may, and nobody else',
    async (_name, useCase) => {
      const concerned =
        everythingAsked || useCase.level === 'DESK' ? callers : callers.filter((caller) => holds(caller, useCase));
      expect(concerned.length).toBeGreaterThan(0);
      for (const caller of concerned) {
        const { code, status } = await askedBy(useCase, caller);
        const told = `${caller.what} → ${status} ${code}`;
        if (mayAsk(useCase, caller, deskLevel)) {
          expect(NOT_PERMITTED, told).not.toContain(code);
          expect(status, told).toBeLessThan(500);
          // 401 and 403 are also answers of a few use cases themselves: then they are declared
          if (status === 401 || status === 403) expect(useCase.refusals, told).toContain(code);
        } else {
          expect(NOT_PERMITTED, told).toContain(code);
          expect([401, 403], told).toContain(status);
          expect(code === 'UNAUTHENTICATED', told).toBe(caller === anybody);
        }
      }
    },
  );
});
