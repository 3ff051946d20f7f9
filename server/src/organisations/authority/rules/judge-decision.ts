import type { Refusal } from '../../../platform/refusals/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import { addDays } from '../../../platform/time/index.ts';
import type { GrantState } from '../model.ts';
import { refuseAuthority } from '../refusals.ts';

/** Who is in a grant: whoever wrote it, and whoever signed the paper. */
export interface Involved {
  readonly accountId: string;
  readonly personId: string;
  readonly holderPersonId: string | null;
}

export interface Officer {
  readonly accountId: string;
  /** Undefined for an account that nobody proved himself for: it cannot be told from the applicant's. */
  readonly personId: string | undefined;
}

/** True when an officer would decide about himself: as applicant, with another account of his, or as the one who signed (INV-ORG-5). */
export const isOwnCase = (officer: Officer, grant: Involved): boolean =>
  officer.accountId === grant.accountId ||
  officer.personId === undefined ||
  officer.personId === grant.personId ||
  officer.personId === grant.holderPersonId;

export interface CaseFacts extends Involved {
  readonly state: GrantState;
  readonly version: number;
  readonly takenBy: string | null;
}

/** Whether this officer may decide on this case as he saw it: not his own, under review, taken by him, not changed since. */
export function judgeDecision(officer: Officer, grant: CaseFacts, seenVersion: number): Refusal | undefined {
  if (isOwnCase(officer, grant)) return refuseAuthority('SELF_APPROVAL');
  if (grant.state !== 'UNDER_REVIEW') return refuseAuthority('GRANT_NOT_UNDER_REVIEW', { state: grant.state });
  if (grant.takenBy !== officer.accountId) return refuseAuthority('CASE_NOT_TAKEN');
  return grant.version === seenVersion ? undefined : refuseAuthority('GRANT_CHANGED_MEANWHILE');
}

/** Whether this officer may take a case: not his own, under review, and not in another's hands since less than `hours`. */
export function judgeTaking(
  officer: Officer,
  grant: CaseFacts & { takenAt: Date | null; takenName: string | null },
  now: Date,
  hours: number,
): Refusal | undefined {
  if (isOwnCase(officer, grant)) return refuseAuthority('SELF_APPROVAL');
  if (grant.state !== 'UNDER_REVIEW') return refuseAuthority('GRANT_NOT_UNDER_REVIEW', { state: grant.state });
  const held = grant.takenAt !== null && now.getTime() - grant.takenAt.getTime() < hours * 3_600_000;
  return held && grant.takenBy !== officer.accountId
    ? refuseAuthority('CASE_TAKEN', { by: grant.takenName })
    : undefined;
}

export interface StandingPeriod {
  readonly grantId: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** What becomes of an authority when another takes its place from `from` on: it ends at once, or on the day before. */
export function placeTaken(
  old: StandingPeriod,
  from: PlainDate,
  today: PlainDate,
): { end: 'NOW' } | { end: 'LATER'; lastDay: PlainDate } | { end: 'NEVER' } {
  if (old.validTo !== null && old.validTo < from) return { end: 'NEVER' };
  if (from <= today || old.validFrom >= from) return { end: 'NOW' };
  return { end: 'LATER', lastDay: addDays(from, -1) };
}

/**
 * Whether an officer who approves a holder knows whom he replaces: `replaces` is the holder he saw, and must be the one whose
 * period meets the new one. Of two officers who approve two holders at once the second is told (INV-ORG-1).
 */
export function judgeSuccession<Standing extends StandingPeriod>(
  replaces: string | null,
  standing: readonly Standing[],
  from: PlainDate,
  to: PlainDate | null,
): readonly Standing[] | Refusal {
  const met = standing.filter(
    (old) => (old.validTo === null || old.validTo >= from) && (to === null || old.validFrom <= to),
  );
  const current = met[0]?.grantId ?? null;
  return current === replaces ? met : refuseAuthority('HOLDER_CHANGED_MEANWHILE', { current });
}
