import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { z } from 'zod';
import { disableClient, listClients, providerKeys, registerClient, ssoKeyDays } from './organisations/index.ts';
import { readConfig } from './platform/config.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { openDatabase } from './platform/database/index.ts';
import { Parameters } from './platform/parameters/index.ts';
import { isRefusal } from './platform/refusals/index.ts';
import { bangkokDate } from './platform/time/index.ts';
import { type Engine, execute, Ports, type UseCase } from './platform/use-case/index.ts';

const USAGE = `npx node server/src/sso-admin.ts <command>, with the platform's environment (DATABASE_URL or DATA_DIR)
  add <client-id> --name <name> --redirect <address>... [--logout <address>...] [--public]
  list
  off <client-id>
  renew-keys      new signing and cookie keys at once, when an old one may be known to others`;

/** Runs a use case as the operator; the audit says so. @throws with the refusal's words */
async function call<I extends z.ZodType, O extends z.ZodType>(
  engine: Engine,
  useCase: UseCase<I, O>,
  input: unknown,
): Promise<unknown> {
  const actor = { kind: 'SYSTEM', name: 'sso-admin' } as const;
  const answer = await execute(engine, useCase, { actor, requestId: 'sso-admin' }, input);
  if (isRefusal(answer)) throw new Error(`${answer.definition.en} ${JSON.stringify(answer.detail)}`);
  return answer.value;
}

async function run(engine: Engine, words: readonly string[]): Promise<unknown> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      redirect: { type: 'string', multiple: true },
      logout: { type: 'string', multiple: true },
      public: { type: 'boolean', default: false },
    },
  });
  const [command, clientId] = positionals;
  if (command === 'list') return call(engine, listClients, {});
  if (command === 'off') return call(engine, disableClient, { clientId });
  if (command === 'add') {
    const { name, redirect: redirectUris, logout: postLogoutRedirectUris = [] } = values;
    return call(engine, registerClient, {
      clientId,
      name,
      redirectUris,
      postLogoutRedirectUris,
      confidential: !values.public,
    });
  }
  if (command !== 'renew-keys') throw new Error(USAGE);
  const now = engine.clock();
  const keys = await providerKeys(engine.database, now, engine.parameters.on(bangkokDate(now)).get(ssoKeyDays), true);
  return { signing: keys.signing.map((key) => key.kid) };
}

/** The operator's commands for the single sign-on (docs/single-sign-on.md). Works beside a running platform. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir }) : undefined;
  const database = openDatabase({ connectionString: config.databaseUrl ?? embedded?.connectionString ?? '', max: 2 });
  try {
    const parameters = new Parameters();
    await parameters.reload(database);
    const log = pino({ level: 'silent' });
    const quiet = { log, ports: new Ports(), observe: () => undefined };
    const engine = { mode: config.mode, database, parameters, clock: () => new Date(), ...quiet };
    console.log(JSON.stringify(await run(engine, process.argv.slice(2)), null, 2));
  } finally {
    await database.close();
    await embedded?.stop();
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
