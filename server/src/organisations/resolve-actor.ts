import { sha256, stepUpMinutes } from '../identity/index.ts';
import {
  type AccountActor,
  type AccountOrigin,
  type Actor,
  type Assurance,
  type AuthorityScope,
  type Principal,
  PUBLIC_ACTOR,
  type ResolveActor,
} from '../platform/actor.ts';
import type { Database } from '../platform/database/index.ts';
import type { Parameters, ParameterView } from '../platform/parameters/index.ts';
import { accountRequestsPerMinute, tokenRequestsPerMinute } from '../platform/parameters/platform-parameters.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { MinuteCounts, type Replica } from '../platform/replica/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import type { UnitFace } from './model.ts';
import { getUnits } from './unit-directory.ts';

interface SessionRow {
  readonly sessionId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly assurance: Assurance;
  readonly stepUpAt: string | null;
  readonly organisation: UnitFace | null;
  readonly roles: readonly Principal[];
  readonly personId: string | null;
  readonly origin: AccountOrigin;
  readonly proofed: boolean;
  readonly scopes: readonly AuthorityScope[];
  /** Of this minute; absent where the database cannot count. */
  readonly calls?: number;
}

interface TokenRow {
  readonly tokenId: string;
  readonly organisationId: string;
  readonly scopes: readonly string[];
  readonly calls?: number;
}

/** Where credentials are looked up, and how calls are counted there. */
interface Register {
  readonly db: Database;
  readonly token: { readonly name: string; readonly text: string };
  readonly session: { readonly name: string; readonly text: string };
  readonly counts?: MinuteCounts;
}

const countingIn = (db: Database): Register => ({
  db,
  token: { name: 'use-token', text: 'select identity.api_use_token($1, $2) as token' },
  session: { name: 'actor-of-session', text: 'select organisations.api_actor_of_session($1, $2, $3) as actor' },
});

/** A replica only reads: it notes no use, and this process counts for itself. */
const readingIn = (db: Database): Register => ({
  db,
  token: { name: 'find-token', text: 'select identity.api_find_token($1, $2) as token' },
  session: { name: 'find-actor', text: 'select organisations.api_actor_of_session($1, $2, $3, true) as actor' },
  counts: new MinuteCounts(),
});

/** Calls are counted by minutes of the clock: the next one begins at nought. */
const tooMany = (now: Date): Refusal =>
  refuseRequest('TOO_MANY_REQUESTS', { retryAfterSeconds: 60 - now.getUTCSeconds() });

/** L3 is L2 with a step-up a few minutes ago (INV-IDN-7). */
function accountActor(row: SessionRow, now: Date, parameters: ParameterView): AccountActor {
  const freshMs = parameters.get(stepUpMinutes) * 60_000;
  const fresh = row.stepUpAt !== null && now.getTime() - Date.parse(row.stepUpAt) <= freshMs;
  return {
    kind: 'ACCOUNT',
    accountId: row.accountId,
    displayName: row.displayName,
    sessionId: row.sessionId,
    level: row.assurance === 'L2' && fresh ? 'L3' : row.assurance,
    organisationId: row.organisation?.organisationId,
    hcode: row.organisation?.hcode ?? undefined,
    regionNo: row.organisation?.regionNo ?? undefined,
    roles: row.roles,
    personId: row.personId ?? undefined,
    origin: row.origin,
    proofed: row.proofed,
    scopes: row.scopes,
  };
}

async function ofToken(
  { db, token: statement, counts }: Register,
  parameters: ParameterView,
  token: string,
  now: Date,
): Promise<Actor | Refusal | undefined> {
  const [found] = await db.query<{ token: TokenRow | null }>({
    ...statement,
    values: [sha256(token), now],
  });
  if (!found?.token) return undefined;
  const { tokenId, organisationId, scopes } = found.token;
  const calls = found.token.calls ?? counts?.count(tokenId, now) ?? 0;
  // The unit's code is reference data, known to the program; the token itself is looked up every time.
  const hcode = (await getUnits(db, [organisationId])).get(organisationId)?.hcode;
  if (!hcode) return undefined;
  if (calls > parameters.get(tokenRequestsPerMinute)) return tooMany(now);
  return { kind: 'UNIT_API', tokenId, organisationId, hcode, scopes };
}

async function ofSession(
  { db, session: statement, counts }: Register,
  parameters: ParameterView,
  token: string,
  now: Date,
  quiet: boolean,
): Promise<Actor | Refusal | undefined> {
  const [found] = await db.query<{ actor: SessionRow | null }>({
    ...statement,
    values: [sha256(token), now, quiet],
  });
  const row = found?.actor;
  if (!row) return undefined;
  const calls = row.calls ?? counts?.count(row.accountId, now) ?? 0;
  return calls > parameters.get(accountRequestsPerMinute) ? tooMany(now) : accountActor(row, now, parameters);
}

/**
 * Who is behind a request: a unit's token (in any of the headers clients are known to use), else a session cookie.
 * A bad token is refused even beside a good session; an ended session is simply PUBLIC. Both are
 * counted by the minute. One round trip. While the primary is down the replica is asked.
 */
export function resolveActorWith(db: Database, parameters: Parameters, replica?: Replica): ResolveActor {
  const primary = resolveIn(countingIn(db), parameters);
  if (!replica) return primary;
  const standIn = resolveIn(readingIn(replica.database), parameters);
  return (credentials) =>
    replica.instead(
      () => primary(credentials),
      () => standIn(credentials),
    );
}

const resolveIn =
  (register: Register, parameters: Parameters): ResolveActor =>
  async ({ sessionToken, apiTokens, now, quiet = false }) => {
    const today = parameters.on(bangkokDate(now));
    for (const token of new Set(apiTokens)) {
      const actor = await ofToken(register, today, token, now);
      if (actor) return actor;
    }
    if (apiTokens.length > 0) return refuseRequest('TOKEN_INVALID');
    return (sessionToken && (await ofSession(register, today, sessionToken, now, quiet))) || PUBLIC_ACTOR;
  };
