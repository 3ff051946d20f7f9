import type { Refusal } from '../../../platform/refusals/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import { refuseUsers } from '../refusals.ts';

/** Days from the first to the last, both included; without a last day open. */
export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

export interface GrantFacts {
  readonly today: PlainDate;
  /** Who grants. */
  readonly by: string;
  /** The days on which he is user manager of this organisation, joined where they touch. */
  readonly managerDays: readonly Period[];
  /** What may be given in this kind of organisation. */
  readonly grantable: readonly string[];
}

export interface Grant extends Period {
  /** Whom it is for; undefined while an invitation has not been accepted. */
  readonly accountId: string | undefined;
  readonly role: string;
}

const endsWithin = (inner: PlainDate | null, outer: PlainDate | null): boolean =>
  outer === null || (inner !== null && inner <= outer);

const covers = (days: readonly Period[], { from, until }: Period): boolean =>
  days.some((own) => own.from <= from && endsWithin(until, own.until));

/**
 * Whether a role may be given (INV-ORG-6): by a user manager of today, not to himself, a role from the table, for days from today
 * that lie within his own. An existing role keeps its first day: only the days from today on are judged.
 * @param since first day of the role that is being changed
 */
export function decideGrant(facts: GrantFacts, grant: Grant, since?: PlainDate): Refusal | undefined {
  const { today, by, managerDays, grantable } = facts;
  if (grant.accountId === by) return refuseUsers('SELF_GRANT');
  if (!grantable.includes(grant.role)) return refuseUsers('ROLE_NOT_GRANTABLE', { role: grant.role });
  const begun = since !== undefined && since <= today;
  if (begun ? grant.from !== since : grant.from < today) return refuseUsers('ROLE_PERIOD_INVALID');
  const from = grant.from < today ? today : grant.from;
  if (grant.until !== null && grant.until < from) return refuseUsers('ROLE_PERIOD_INVALID');
  if (!covers(managerDays, { from: today, until: today })) return refuseUsers('BEYOND_OWN_PERIOD');
  if (!covers(managerDays, { from, until: grant.until })) return refuseUsers('BEYOND_OWN_PERIOD');
  return undefined;
}
