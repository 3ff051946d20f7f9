import { insertAccount, insertSession } from '../identity/index.ts';
import { insertRoleAssignments } from '../organisations/index.ts';
import { type AccountActor, type Actor, type Assurance, type Principal, PUBLIC_ACTOR } from '../platform/actor.ts';
import { newId } from '../platform/database/index.ts';
import type { TestHouse } from '../testing/house.ts';
import { bearer } from '../testing/house.ts';

/** One kind of caller: as headers for a route, and as the actor that `execute` takes where there is no route. */
export interface Caller {
  readonly what: string;
  readonly principals: readonly Principal[];
  /** Undefined for callers whom levels do not concern. */
  readonly level: Assurance | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly actor: Actor;
}

export async function organisationIdOf(house: TestHouse, hcode: string): Promise<string> {
  const [row] = await house.database.query<{ id: string }>({
    text: 'select organisations.api_id_of_hcode($1) as id',
    values: [hcode],
  });
  if (!row?.id) throw new Error(`no unit ${hcode}`);
  return row.id;
}

/** A signed-in person with a fresh session: any role, any level, any unit, or none. */
export async function signedIn(
  house: TestHouse,
  who: { role?: Principal; level: Assurance; hcode?: string },
): Promise<Caller> {
  const now = house.engine.clock();
  const accountId = newId();
  const organisationId = who.hcode === undefined ? undefined : await organisationIdOf(house, who.hcode);
  await insertAccount(house.database, {
    accountId,
    displayName: 'ผู้ทดสอบ',
    username: accountId,
    passwordHash: 'none',
    origin: 'ADMIN_CREATED',
    createdAt: now,
  });
  if (who.role && organisationId)
    await insertRoleAssignments(house.database, [{ organisationId, accountId, role: who.role, from: '2024-10-01' }]);
  const { sessionId, secret } = await insertSession(house.database, {
    accountId,
    assurance: who.level === 'L1' ? 'L1' : 'L2',
    organisationId,
    now,
    expiresAt: new Date(now.getTime() + 3_600_000),
  });
  if (who.level === 'L3')
    await house.database.query({
      text: 'update identity.session set step_up_at = $1 where session_id = $2',
      values: [now, sessionId],
    });
  const roles = who.role && organisationId ? [who.role] : [];
  const actor: AccountActor = {
    kind: 'ACCOUNT',
    accountId,
    displayName: 'ผู้ทดสอบ',
    sessionId,
    level: who.level,
    organisationId,
    hcode: who.hcode,
    regionNo: undefined,
    roles,
    personId: undefined,
    origin: 'SELF',
    proofed: false,
    scopes: [],
  };
  return {
    what: `${who.role ?? 'nobody in particular'} at ${who.level}${who.hcode ? ` of ${who.hcode}` : ''}`,
    principals: ['PUBLIC', 'ACCOUNT', ...roles],
    level: who.level,
    headers: { cookie: `sitthi_session=${secret}` },
    actor,
  };
}

/** Hospital software with the token of a unit. */
export async function software(house: TestHouse, hcode: string): Promise<Caller> {
  const organisationId = await organisationIdOf(house, hcode);
  return {
    what: `software of ${hcode}`,
    principals: ['PUBLIC', 'UNIT_API'],
    level: undefined,
    headers: bearer(house.token(hcode)),
    actor: { kind: 'UNIT_API', tokenId: newId(), organisationId, hcode, scopes: ['AUTHEN', 'ENDPOINT', 'AGENT'] },
  };
}

export const anybody: Caller = {
  what: 'anybody',
  principals: ['PUBLIC'],
  level: undefined,
  headers: {},
  actor: PUBLIC_ACTOR,
};
