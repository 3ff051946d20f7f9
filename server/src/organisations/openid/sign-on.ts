import type { IncomingMessage } from 'node:http';
import type Provider from 'oidc-provider';
import { stepUpMinutes } from '../../identity/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { providerKeys } from './keys.ts';
import { levelOf } from './levels.ts';
import type { OwnSession } from './own-session.ts';
import { ssoKeyDays } from './parameters.ts';
import { createProvider } from './provider.ts';
import { deleteExpiredItems } from './store/items.ts';
import { findLivingSession } from './store/sessions.ts';

/** How old our knowledge of the keys may be: another process may have made a new one. */
const LOOK_AGAIN_MS = 5_000;

/** The single sign-on of one process: the provider with today's keys, and who stands before it. */
export interface SignOn {
  /** Made when first asked for, and again when the keys have changed: everything it remembers is in the database. */
  provider(): Promise<Provider>;
  /** The caller's session as it is now; undefined when he is not signed in. */
  ownSession(actor: Actor): Promise<OwnSession | undefined>;
  /** Says whose request this is, before it is handed to the provider. */
  introduce(request: IncomingMessage, own: OwnSession | undefined): void;
}

export function openSignOn(engine: Engine, config: { issuer: string; demo: boolean }): SignOn {
  const { database, clock } = engine;
  const parameters = (): ParameterView => engine.parameters.on(bangkokDate(clock()));
  const callers = new WeakMap<IncomingMessage, OwnSession>();
  let current: { provider: Provider; kids: string; lookedAt: number } | undefined;

  async function look(): Promise<Provider> {
    const keys = await providerKeys(database, clock(), parameters().get(ssoKeyDays));
    const kids = [...keys.signing.map((key) => key.kid), ...keys.cookies].join();
    const provider =
      current?.kids === kids
        ? current.provider
        : createProvider({
            ...config,
            database,
            clock,
            parameters,
            keys,
            stepUpMinutes: () => parameters().get(stepUpMinutes),
            ownOf: (request) => callers.get(request),
          });
    current = { provider, kids, lookedAt: clock().getTime() };
    return provider;
  }

  let looking: Promise<Provider> | undefined;
  return {
    provider: async () => {
      if (current && Math.abs(clock().getTime() - current.lookedAt) < LOOK_AGAIN_MS) return current.provider;
      looking ??= look().finally(() => {
        looking = undefined;
      });
      return looking;
    },
    ownSession: async (actor) => {
      if (actor.kind !== 'ACCOUNT') return undefined;
      const session = await findLivingSession(database, actor.sessionId, clock());
      return session && { session, level: levelOf(session, clock(), parameters().get(stepUpMinutes)) };
    },
    introduce: (request, own) => {
      if (own) callers.set(request, own);
    },
  };
}

/** What the single sign-on does again and again. */
export const signOnRoutines = (engine: Engine) => [
  {
    name: 'forget-openid-items',
    everyMs: 3_600_000,
    run: () => deleteExpiredItems(engine.database, engine.clock()),
  },
];
