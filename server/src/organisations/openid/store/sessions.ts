import sql from 'sql-template-tag';
import type { AuthMethod } from '../../../identity/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import type { UnitFace } from '../../model.ts';

/** One of our sessions that is alive, with what an outside client may learn of it. */
export interface LivingSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly assurance: 'L1' | 'L2';
  readonly stepUpAt: string | null;
  readonly methods: readonly AuthMethod[];
  /** When the person last proved who he is. */
  readonly authenticatedAt: string;
  readonly displayName: string;
  readonly username: string;
  /** Null until it is confirmed. */
  readonly email: string | null;
  readonly organisation: UnitFace | null;
  readonly roles: readonly string[];
}

/** Undefined when the session has ended, lies idle, or its account is closed. */
export async function findLivingSession(
  db: Queryable,
  sessionId: string,
  now: Date,
): Promise<LivingSession | undefined> {
  const [row] = await db.query<{ session: LivingSession | null }>(
    sql`select organisations.openid_session(${sessionId}, ${now}) as session`,
  );
  return row?.session ?? undefined;
}
