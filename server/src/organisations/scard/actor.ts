import { checkToken, scardIssuerPort, scardRequestsPerMinute, sha256 } from '../../identity/index.ts';
import type { AccountActor, AccountOrigin, Principal } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { MinuteCounts } from '../../platform/replica/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import { type Engine, readAnywhere } from '../../platform/use-case/index.ts';
import type { UnitFace } from '../model.ts';

/** The registrar of a family of tokens, as the database knows him now. */
export interface ScardRow {
  readonly familyId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly username: string;
  readonly personId: string | null;
  readonly origin: AccountOrigin;
  readonly proofed: boolean;
  readonly expiresAt: string;
  readonly organisation: UnitFace | null;
  readonly roles: readonly Principal[];
  readonly calls: number;
}

/** Only a registrar of that unit has such tokens, and only as long as he is one. */
export const isRegistrar = (row: ScardRow | null | undefined): row is ScardRow & { organisation: UnitFace } =>
  row?.organisation?.hcode != null && row.roles.includes('REGISTRAR');

/**
 * He proved himself by card or ThaiD when the family began, so his programs act at L2; never at L3. There is no session behind
 * them that somebody could end: the family stands in its place. Of his roles this one alone counts.
 */
function actorOf({ organisation, ...row }: ScardRow & { organisation: UnitFace }): AccountActor {
  return {
    kind: 'ACCOUNT',
    accountId: row.accountId,
    displayName: row.displayName,
    sessionId: row.familyId,
    level: 'L2',
    organisationId: organisation.organisationId,
    hcode: organisation.hcode ?? undefined,
    regionNo: organisation.regionNo ?? undefined,
    roles: ['REGISTRAR'],
    personId: row.personId ?? undefined,
    origin: row.origin,
    proofed: row.proofed,
    scopes: [],
  };
}

function admitted(engine: Engine, row: ScardRow | null | undefined, now: Date): AccountActor | Refusal {
  if (!isRegistrar(row)) return refuseRequest('TOKEN_INVALID');
  const limit = engine.parameters.on(bangkokDate(now)).get(scardRequestsPerMinute);
  if (row.calls > limit) return refuseRequest('TOO_MANY_REQUESTS', { retryAfterSeconds: 60 - now.getUTCSeconds() });
  return actorOf(row);
}

/** The registrar of a family, whichever key signs its tokens; nothing is counted. */
export async function findScardRow(db: Queryable, familyId: string, now: Date): Promise<ScardRow | null> {
  const [found] = await db.query<{ actor: ScardRow | null }>({
    text: 'select organisations.api_actor_of_scard($1, null, $2, false) as actor',
    values: [familyId, now],
  });
  return found?.actor ?? null;
}

/** Calls of registrars while only a replica answers, which counts nothing. */
const counts = new MinuteCounts();

/** Asks the primary, which counts the call, or a replica while that is away: then this process counts. */
function findCounted(
  engine: Engine,
  now: Date,
  find: (db: Queryable, isPrimary: boolean) => Promise<ScardRow | null>,
): Promise<ScardRow | null> {
  return readAnywhere(engine, async (db) => {
    const isPrimary = db === engine.database;
    const row = await find(db, isPrimary);
    return row && !isPrimary ? { ...row, calls: counts.count(row.accountId, now) } : row;
  });
}

/** Who is behind an access token (SRM wire 1.6): refused when it is not good, too old, taken back, or its registrar is none any more. */
export async function actorOfAccessToken(engine: Engine, token: string): Promise<AccountActor | Refusal> {
  const now = engine.clock();
  const { issuer } = engine.ports.of(scardIssuerPort);
  const row = await findCounted(engine, now, async (db, isPrimary) => {
    const checked = await checkToken(db, 'ACCESS', token, { issuer, now });
    if (!checked) return null;
    const [found] = await db.query<{ actor: ScardRow | null }>({
      name: 'actor-of-scard',
      text: 'select organisations.api_actor_of_scard($1, $2, $3, $4) as actor',
      values: [checked.familyId, checked.kid, now, isPrimary],
    });
    return found?.actor ?? null;
  });
  return admitted(engine, row, now);
}

const DAY_TOKEN = /^[a-z0-9]{16}$/;
const CITIZEN_ID = /^\d{13}$/;

/** Who is behind the older service's pair: the registrar's own citizen id and his token of this day (SRM wire 2.1, 2.4). */
export async function actorOfDayToken(
  engine: Engine,
  pair: { userPersonId: string; dayToken: string },
): Promise<AccountActor | Refusal> {
  const now = engine.clock();
  if (!DAY_TOKEN.test(pair.dayToken) || !CITIZEN_ID.test(pair.userPersonId)) return refuseRequest('TOKEN_INVALID');
  const row = await findCounted(engine, now, async (db, isPrimary) => {
    const [found] = await db.query<{ actor: ScardRow | null }>({
      name: 'actor-of-scard-day',
      text: 'select organisations.api_actor_of_scard_day($1, $2, $3, $4) as actor',
      values: [sha256(pair.dayToken), pair.userPersonId, now, isPrimary],
    });
    return found?.actor ?? null;
  });
  return admitted(engine, row, now);
}
