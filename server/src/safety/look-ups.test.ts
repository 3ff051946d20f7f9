import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveActorWith } from '../organisations/index.ts';
import type { Actor } from '../platform/actor.ts';
import { AuditSpool } from '../platform/audit/index.ts';
import { type Database, openDatabase } from '../platform/database/index.ts';
import { APP_ROLE } from '../platform/database/migrate.ts';
import { setParameter } from '../platform/parameters/index.ts';
import { accountRequestsPerMinute, tokenRequestsPerMinute } from '../platform/parameters/platform-parameters.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import type { Replica } from '../platform/replica/index.ts';
import { type AnyUseCase, execute } from '../platform/use-case/index.ts';
import { personIdOf, pidOf } from '../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { USE_CASES } from '../use-cases.ts';
import { signedIn, software } from './actors.ts';

const home = mkdtempSync(join(tmpdir(), 'sitthi-look-ups-'));
const now = new Date(SCENARIO_NOW);
let house: TestHouse;
let cookie: string;
let owner: Database;
let readOnly: Database;
let replica: Replica;

/** A database that refuses what a replica refuses: every write, and the tables that never reach one. */
async function asReplica(): Promise<Database> {
  await owner.query({
    text: `do $$ declare t regclass; begin
             for t in select oid from pg_class where relpersistence = 'u' and relkind = 'r' loop
               execute format('revoke all on %s from ${APP_ROLE}', t);
             end loop; end $$`,
    values: [],
  });
  const url = new URL(house.connectionString);
  url.searchParams.set('options', `-c role=${APP_ROLE} -c default_transaction_read_only=on`);
  return openDatabase({ connectionString: url.href, max: 4 });
}

beforeAll(async () => {
  house = await testHouse();
  owner = openDatabase({ connectionString: house.connectionString, max: 2 });
  cookie = (await house.signIn('desk.hospital')).cookie ?? '';
});
afterAll(async () => {
  await replica?.spool.close();
  await readOnly?.close();
  await owner?.close();
  await house?.close();
  rmSync(home, { recursive: true, force: true });
});

const lookUps = USE_CASES.filter(({ lookUp }) => lookUp);

/** The example, of somebody who is there. */
const inputOf = ({ example }: AnyUseCase): object => {
  const given = example as Record<string, unknown>;
  return {
    ...given,
    ...('citizenId' in given ? { citizenId: pidOf('UCS_30') } : {}),
    ...('personId' in given ? { personId: personIdOf('UCS_30') } : {}),
  };
};

async function callerOf({ allow }: AnyUseCase): Promise<Actor> {
  if (allow.includes('UNIT_API')) return (await software(house, '99801')).actor;
  const role = allow.find((principal) => !['ACCOUNT', 'PUBLIC'].includes(principal));
  return (await signedIn(house, { ...(role ? { role } : {}), level: 'L3', hcode: '99801' })).actor;
}

describe('[INV-ENT-10] a look-up that a replica may answer', () => {
  const callers = new Map<string, Actor>();
  beforeAll(async () => {
    for (const useCase of lookUps) callers.set(useCase.name, await callerOf(useCase));
    readOnly = await asReplica();
    replica = {
      database: readOnly,
      spool: new AuditSpool(join(home, 'spool')),
      instead: (_onPrimary, onReplica) => onReplica(),
      onBack: () => undefined,
      report: () => Promise.reject(new Error('nobody asks')),
      close: () => Promise.resolve(),
    };
  });
  const spooled = (): { action: string; purpose: string | null; subject: string | null }[] =>
    readdirSync(replica.spool.folder).flatMap((name) =>
      readFileSync(join(replica.spool.folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );

  test('is the right search of hospital software, the counter’s and the register’s own', () => {
    const names = lookUps.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['entitlement.lookUpRights', 'verification.lookUpPerson']));
  });

  test.each(lookUps.map((useCase) => [useCase.name, useCase] as const))(
    '%s writes nothing there, and is seen',
    async (name, useCase) => {
      expect(useCase.idempotent).toBe(false); // kept answers are in the primary
      const actor = callers.get(name) as Actor;
      const engine = { ...house.engine, replica };
      const answer = await execute(engine, useCase, { actor, requestId: `replica-${name}` }, inputOf(useCase));
      expect(isRefusal(answer) ? answer.code : 'OK').toBe('OK');
      if (!useCase.audit) return;
      const { action } = useCase.audit;
      const seen = spooled().filter((event) => event.action === action);
      expect(seen).toHaveLength(1);
      if ('citizenId' in inputOf(useCase)) expect(seen[0]?.subject).toBe(personIdOf('UCS_30'));
      expect(JSON.stringify(seen)).not.toContain(pidOf('UCS_30'));
    },
  );

  test('[SYS-17] credentials are verified there without noting their use, and the same limits hold in this program', async () => {
    const uses = () =>
      owner.query({ text: 'select * from identity.api_token_use, identity.session order by 1', values: [] });
    const used = await uses();
    const resolve = resolveActorWith(house.database, house.engine.parameters, replica);
    const token = house.token('99801');
    const ask = (apiToken: string) => resolve({ sessionToken: undefined, apiTokens: [apiToken], now });
    expect(await ask(token)).toMatchObject({ kind: 'UNIT_API', hcode: '99801' });
    expect(await ask('nonsense')).toMatchObject({ code: 'TOKEN_INVALID' });
    const always = { from: '2024-10-01', approvedBy: 'test', now };
    await setParameter(owner, tokenRequestsPerMinute, 3, always);
    await setParameter(owner, accountRequestsPerMinute, 2, always);
    await house.engine.parameters.reload(owner);
    expect([await ask(token), await ask(token)]).toMatchObject([{ kind: 'UNIT_API' }, { kind: 'UNIT_API' }]);
    expect(await ask(token)).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(await ask(house.token('99811'))).toMatchObject({ kind: 'UNIT_API' });
    const session = () => resolve({ sessionToken: cookie.split('=')[1], apiTokens: [], now });
    expect([await session(), await session()]).toMatchObject([
      { kind: 'ACCOUNT', hcode: '99801' },
      { kind: 'ACCOUNT' },
    ]);
    expect(await session()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(await uses()).toEqual(used);
    await owner.query({ text: 'update identity.session set ended_at = now()', values: [] });
    expect(await session()).toEqual({ kind: 'PUBLIC' });
    await owner.query({ text: 'update identity.api_token set revoked_at = now()', values: [] });
    expect(await ask(house.token('99811'))).toMatchObject({ code: 'TOKEN_INVALID' });
  });
});
