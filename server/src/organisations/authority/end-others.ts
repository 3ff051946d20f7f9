import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { endManagerByAuthority } from '../users/store/grant-by-authority.ts';
import { BY_CLOCK } from './call.ts';
import { tellApplicant } from './notify.ts';
import { placeTaken, type StandingPeriod } from './rules/judge-decision.ts';
import { end, shorten } from './store/change-state.ts';
import { insertGrantEvent } from './store/history.ts';
import { findDelegates } from './store/holders.ts';
import { dayWords } from './words.ts';

export interface Succession {
  readonly organisationId: string;
  readonly how: 'SUPERSEDED' | 'SUSPENDED';
  /** First day of what comes instead. */
  readonly from: PlainDate;
  readonly today: PlainDate;
  readonly now: Date;
  readonly replacedBy: string | undefined;
  readonly by: string;
  readonly reason: string;
}

/** Ends an authority because of another one: at once, or with the day before that begins; tells whom it concerns. */
export async function endFor(
  tx: Queryable,
  old: StandingPeriod & { readonly accountId: string },
  s: Succession,
): Promise<void> {
  const fate = placeTaken(old, s.from, s.today);
  if (fate.end === 'NEVER') return;
  const replacedBy = s.replacedBy === undefined ? {} : { replacedBy: s.replacedBy };
  if (fate.end === 'NOW')
    await end(tx, old.grantId, s.now, { state: s.how, by: s.by, reason: s.reason, ...replacedBy });
  else await shorten(tx, old.grantId, s.now, fate.lastDay, s.how);
  const lastDay = fate.end === 'NOW' ? s.today : fate.lastDay;
  await endManagerByAuthority(tx, { ...old, ...s, from: fate.end === 'NOW' ? s.today : s.from });
  const event = fate.end === 'NOW' ? s.how : ('EXPIRING' as const);
  await insertGrantEvent(tx, old.grantId, { event, by: BY_CLOCK, at: s.now, words: s.reason });
  await tellApplicant(tx, old.grantId, s.how, s.now, (language) => ({ to: dayWords(lastDay, language) }));
}

/** Suspends the delegates of a unit whose letters a holder signed who holds the authority no longer (INV-ORG-8). */
export async function suspendDelegates(
  tx: Queryable,
  who: { signedBy: string } | { notSignedBy: string },
  s: Omit<Succession, 'how'>,
): Promise<void> {
  for (const delegate of await findDelegates(tx, s.organisationId, s.today, who))
    await endFor(tx, delegate, { ...s, how: 'SUSPENDED' });
}
