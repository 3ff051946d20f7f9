import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import { newId } from '../../platform/database/index.ts';
import { newSecret, sha256 } from '../secrets.ts';

/** How somebody proved who he is, by the names of RFC 8176, and `thaid`; `amr` of the tokens for outside clients. */
export type AuthMethod = 'pwd' | 'thaid' | 'sc' | 'pin' | 'hwk';

/** From where a session was opened, as its owner may recognise it (ASVS 7.5.2). */
export interface SessionOrigin {
  /** The browser in a few words, see `describeDevice`. */
  readonly device?: string | undefined;
  readonly address?: string | undefined;
}

export interface NewSession {
  readonly accountId: string;
  readonly assurance: 'L1' | 'L2';
  readonly organisationId: string | undefined;
  readonly now: Date;
  readonly expiresAt: Date;
  /** Minutes without use after which it ends. */
  readonly idleMinutes?: number | undefined;
  readonly methods?: readonly AuthMethod[] | undefined;
  readonly from?: SessionOrigin | undefined;
}

/** Opens a session; answers its id and the cookie's secret, which is kept nowhere. */
export async function insertSession(
  db: Queryable,
  session: NewSession,
): Promise<{ sessionId: string; secret: string }> {
  const secret = newSecret();
  const sessionId = newId();
  const { methods = ['pwd'], from = {}, idleMinutes = 60 } = session;
  await db.query(sql`
    insert into identity.session (session_id, token_hash, account_id, assurance, organisation_id, created_at, expires_at,
                                  last_seen_at, idle_minutes, methods, device, address)
    values (${sessionId}, ${sha256(secret)}, ${session.accountId}, ${session.assurance}, ${session.organisationId ?? null},
            ${session.now}, ${session.expiresAt}, ${session.now}, ${idleMinutes}, ${[...methods]},
            ${from.device ?? null}, ${from.address ?? null})`);
  return { sessionId, secret };
}

/**
 * Lifts a session to L2, and to L3 for a while when `stepUpAt` is given. The cookie's secret changes with the level
 * (ASVS 7.2.4): what was overheard before opens nothing after. Undefined when the session has ended meanwhile.
 */
export async function raiseSession(
  db: Queryable,
  sessionId: string,
  raise: { stepUpAt?: Date | undefined; methods: readonly AuthMethod[] },
): Promise<{ secret: string } | undefined> {
  const secret = newSecret();
  const raised = await db.query(sql`
    update identity.session
       set token_hash = ${sha256(secret)}, assurance = 'L2', step_up_at = coalesce(${raise.stepUpAt ?? null}, step_up_at),
           methods = array(select distinct unnest(methods || ${[...raise.methods]}::text[]) order by 1)
     where session_id = ${sessionId} and ended_at is null returning session_id`);
  return raised.length === 1 ? { secret } : undefined;
}

export async function endSession(db: Queryable, sessionId: string, now: Date): Promise<void> {
  await db.query(
    sql`update identity.session set ended_at = ${now} where session_id = ${sessionId} and ended_at is null`,
  );
}

/**
 * Ends every session of an account, but for the one that is spared (INV-IDN-5), and the tokens that hospital programs hold of
 * them. Tokens of outside clients live no longer than the session they were issued in, so they are void with it. Answers how
 * many sessions ended.
 */
export async function endAllSessions(db: Queryable, accountId: string, now: Date, except?: string): Promise<number> {
  const ended = await db.query(sql`
    update identity.session set ended_at = ${now}
     where account_id = ${accountId} and ended_at is null and session_id is distinct from ${except ?? null}::uuid
    returning session_id`);
  await db.query(sql`
    update identity.scard_family set ended_at = ${now}, ended_why = 'SIGNED_OUT'
     where account_id = ${accountId} and ended_at is null and session_id is distinct from ${except ?? null}::uuid`);
  return ended.length;
}

export async function updateSessionOrganisation(
  db: Queryable,
  sessionId: string,
  organisationId: string,
): Promise<void> {
  await db.query(
    sql`update identity.session set organisation_id = ${organisationId} where session_id = ${sessionId} and ended_at is null`,
  );
}

/** Whose session it is, and when it ends if it is not used again. */
export async function getSessionExpiry(
  db: Queryable,
  sessionId: string,
): Promise<{ username: string; expiresAt: Date }> {
  const [row] = await db.query<{ username: string; expiresAt: Date }>(sql`
    select a.username, identity.session_end(s) as "expiresAt" from identity.session s join identity.account a using (account_id)
     where s.session_id = ${sessionId}`);
  if (!row) throw new Error('the session of this request is gone');
  return row;
}

export interface SessionRow {
  readonly sessionId: string;
  readonly assurance: 'L1' | 'L2';
  readonly methods: readonly AuthMethod[];
  readonly device: string | null;
  readonly address: string | null;
  readonly organisationId: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** The living sessions of an account, the one used last first. */
export async function listSessions(db: Queryable, accountId: string, now: Date): Promise<readonly SessionRow[]> {
  return db.query<SessionRow>(sql`
    select session_id as "sessionId", assurance, methods, device, address, organisation_id as "organisationId",
           created_at as "createdAt", coalesce(last_seen_at, created_at) as "lastSeenAt", identity.session_end(s) as "expiresAt"
      from identity.session s
     where account_id = ${accountId} and ended_at is null and identity.session_end(s) > ${now}
     order by coalesce(last_seen_at, created_at) desc, session_id`);
}
