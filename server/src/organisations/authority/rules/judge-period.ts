import type { Refusal } from '../../../platform/refusals/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import { refuseAuthority } from '../refusals.ts';
import type { Answers } from './answers.ts';

const wrong = (path: string, why: string) => refuseAuthority('PERIOD_INVALID', { path, why });

/** The end of a period is not before its start; what is said at once, when the page is saved. */
export function judgeOrder(validFrom: PlainDate | null, validTo: PlainDate | null): Refusal | undefined {
  if (validTo !== null && validFrom === null) return wrong('scope.validFrom', 'START_MISSING');
  return validFrom !== null && validTo !== null && validTo < validFrom
    ? wrong('scope.validTo', 'ENDS_BEFORE_IT_STARTS')
    : undefined;
}

/** What the dates must be on the day of submission: the period not over, papers and the form (ORG-06) not of tomorrow. */
export function judgeDates(answers: Answers, today: PlainDate): Refusal | undefined {
  const order = judgeOrder(answers.validFrom, answers.validTo);
  if (order) return order;
  if (answers.validTo !== null && answers.validTo < today) return wrong('scope.validTo', 'PERIOD_OVER');
  if (answers.filledOn !== null && answers.filledOn > today) return wrong('holder.filledOn', 'IN_THE_FUTURE');
  if (answers.orderDate !== null && answers.orderDate > today) return wrong('holder.orderDate', 'IN_THE_FUTURE');
  if (answers.letterDate !== null && answers.letterDate > today) return wrong('stamp.letterDate', 'IN_THE_FUTURE');
  return undefined;
}

/** Who holds an authority now, as far as the house knows. */
export interface HolderFacts {
  /** Approved holder in force or to come; undefined when the house knows none. */
  readonly current: { readonly personId: string; readonly validTo: PlainDate | null } | undefined;
  /** True when the person who signed was approved once and is holder no more. */
  readonly signerEnded: boolean;
  /** First day of a holder who is still to come; undefined when he holds the authority today. */
  readonly notBefore?: PlainDate | undefined;
}

/**
 * Whether the person who signed may give away what he gives: he is the approved holder, or the house knows no holder and his
 * appointment order is judged with the letter; and nobody gives longer than he has (INV-ORG-6, INV-ORG-8).
 */
export function judgeSigner(
  signerId: string | null,
  { validFrom, validTo }: { validFrom: PlainDate | null; validTo: PlainDate | null },
  holder: HolderFacts,
): Refusal | undefined {
  if (holder.current === undefined) return holder.signerEnded ? refuseAuthority('HOLDER_NOT_CURRENT') : undefined;
  if (holder.current.personId !== signerId) return refuseAuthority('HOLDER_NOT_CURRENT');
  // A holder to come gives nothing before his own first day.
  if (holder.notBefore !== undefined && (validFrom === null || validFrom < holder.notBefore))
    return refuseAuthority('PERIOD_BEYOND_HOLDER', { validFrom: holder.notBefore, path: 'scope.validFrom' });
  const last = holder.current.validTo;
  return last !== null && (validTo === null || validTo > last)
    ? refuseAuthority('PERIOD_BEYOND_HOLDER', { validTo: last, path: 'scope.validTo' })
    : undefined;
}
