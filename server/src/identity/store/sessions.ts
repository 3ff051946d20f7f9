import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import { newId } from '../../platform/database/index.ts';
import { newSecret, sha256 } from '../secrets.ts';

/** Opens a session; answers its id and the cookie's secret, which is kept nowhere. */
export async function insertSession(
  db: Queryable,
  session: {
    accountId: string;
    assurance: 'L1' | 'L2';
    organisationId: string | undefined;
    now: Date;
    expiresAt: Date;
  },
): Promise<{ sessionId: string; secret: string }> {
  const secret = newSecret();
  const sessionId = newId();
  await db.query(sql`
    insert into identity.session (session_id, token_hash, account_id, assurance, organisation_id, created_at, expires_at)
    values (${sessionId}, ${sha256(secret)}, ${session.accountId}, ${session.assurance}, ${session.organisationId ?? null},
            ${session.now}, ${session.expiresAt})`);
  return { sessionId, secret };
}

export async function endSession(db: Queryable, sessionId: string, now: Date): Promise<void> {
  await db.query(
    sql`update identity.session set ended_at = ${now} where session_id = ${sessionId} and ended_at is null`,
  );
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

export async function getSessionExpiry(
  db: Queryable,
  sessionId: string,
): Promise<{ username: string; expiresAt: Date }> {
  const [row] = await db.query<{ username: string; expiresAt: Date }>(sql`
    select a.username, s.expires_at as "expiresAt" from identity.session s join identity.account a using (account_id)
     where s.session_id = ${sessionId}`);
  if (!row) throw new Error('the session of this request is gone');
  return row;
}
