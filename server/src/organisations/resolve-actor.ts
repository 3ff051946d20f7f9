import { sha256 } from '../identity/index.ts';
import {
  type AccountActor,
  type Actor,
  type Assurance,
  type Principal,
  PUBLIC_ACTOR,
  type ResolveActor,
} from '../platform/actor.ts';
import type { Database } from '../platform/database/index.ts';
import type { Parameters } from '../platform/parameters/index.ts';
import { tokenRequestsPerMinute } from '../platform/parameters/platform-parameters.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import type { UnitFace } from './model.ts';

interface SessionRow {
  readonly sessionId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly assurance: Assurance;
  readonly stepUpAt: string | null;
  readonly organisation: UnitFace | null;
  readonly roles: readonly Principal[];
}

interface TokenRow {
  readonly tokenId: string;
  readonly organisation: UnitFace;
  readonly scopes: readonly string[];
  readonly calls: number;
}

const STEP_UP_MS = 5 * 60_000; // L3 is L2 within five minutes (INV-IDN-7)

function accountActor(row: SessionRow, now: Date): AccountActor {
  const fresh = row.stepUpAt !== null && now.getTime() - Date.parse(row.stepUpAt) <= STEP_UP_MS;
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
  };
}

async function ofToken(
  db: Database,
  parameters: Parameters,
  token: string,
  now: Date,
): Promise<Actor | Refusal | undefined> {
  const [found] = await db.query<{ actor: TokenRow | null }>({
    name: 'actor-of-token',
    text: 'select organisations.api_actor_of_token($1, $2) as actor',
    values: [sha256(token), now],
  });
  const row = found?.actor;
  if (!row?.organisation.hcode) return undefined;
  if (row.calls > parameters.on(bangkokDate(now)).get(tokenRequestsPerMinute)) {
    return refuseRequest('TOO_MANY_REQUESTS', { retryAfterSeconds: 60 - now.getUTCSeconds() });
  }
  const { organisationId, hcode } = row.organisation;
  return { kind: 'UNIT_API', tokenId: row.tokenId, organisationId, hcode, scopes: row.scopes };
}

async function ofSession(db: Database, token: string, now: Date): Promise<Actor | undefined> {
  const [found] = await db.query<{ actor: SessionRow | null }>({
    name: 'actor-of-session',
    text: 'select organisations.api_actor_of_session($1, $2) as actor',
    values: [sha256(token), now],
  });
  return found?.actor ? accountActor(found.actor, now) : undefined;
}

/**
 * Who is behind a request: a unit's token (in any of the headers clients are known to use), else a session cookie.
 * A bad token is refused even beside a good session; an ended session is simply PUBLIC. One round trip.
 */
export const resolveActorWith =
  (db: Database, parameters: Parameters): ResolveActor =>
  async ({ sessionToken, apiTokens, now }) => {
    for (const token of new Set(apiTokens)) {
      const actor = await ofToken(db, parameters, token, now);
      if (actor) return actor;
    }
    if (apiTokens.length > 0) return refuseRequest('TOKEN_INVALID');
    return (sessionToken && (await ofSession(db, sessionToken, now))) || PUBLIC_ACTOR;
  };
