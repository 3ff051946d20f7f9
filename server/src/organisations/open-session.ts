import { type AuthMethod, insertSession, raiseSession, sessionLifetime, stepUpMinutes } from '../identity/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { ParameterView } from '../platform/parameters/index.ts';
import type { PlainDate } from '../platform/time/index.ts';
import { type SessionView, sessionView } from './session.ts';
import { findMemberships } from './store/find-memberships.ts';

/** What a use case knows of its call; its context fits. */
interface Moment {
  readonly now: Date;
  readonly today: PlainDate;
  readonly parameters: ParameterView;
}

/** L3 while the proof is fresh, L2 after (INV-IDN-7). */
export const levelSince = (provedAt: Date, { now, parameters }: Moment): 'L2' | 'L3' =>
  now.getTime() - provedAt.getTime() <= parameters.get(stepUpMinutes) * 60_000 ? 'L3' : 'L2';

/**
 * Opens a session for somebody who has just proved himself by more than a password, acting for the first of his
 * organisations. The secret goes into the cookie and nowhere else.
 */
export async function openProvedSession(
  tx: Queryable,
  moment: Moment,
  who: {
    readonly accountId: string;
    readonly displayName: string;
    readonly provedAt: Date;
    readonly methods: readonly AuthMethod[];
    readonly from?: { readonly device?: string | undefined; readonly address?: string | undefined } | undefined;
  },
): Promise<{ secret: string; expiresAt: Date; session: SessionView }> {
  const { accountId, displayName, provedAt, methods, from } = who;
  const [first] = await findMemberships(tx, accountId, moment.today);
  const organisationId = first?.organisationId;
  const lifetime = sessionLifetime(moment.parameters, moment.now);
  const opened = { accountId, assurance: 'L2' as const, organisationId, now: moment.now, ...lifetime, methods, from };
  const { sessionId } = await insertSession(tx, opened);
  const raised = await raiseSession(tx, sessionId, { stepUpAt: provedAt, methods });
  if (!raised) throw new Error('a session that was just opened is gone');
  const level = levelSince(provedAt, moment);
  const session = await sessionView(tx, { sessionId, accountId, displayName, level, organisationId }, moment.today);
  return { secret: raised.secret, expiresAt: lifetime.expiresAt, session };
}
