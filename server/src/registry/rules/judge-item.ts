import type { PlainDate } from '../../platform/time/index.ts';
import type { ItemVerdict, RegistrationState } from '../announcements/model.ts';

/** Days from the first to the last one, both included; without a last one for ever. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export const overlap = (a: Days, b: Days): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);

/** What is known of a unit that somebody wants to announce as a type. */
export interface ItemFacts {
  /** Undefined when the code is nobody's. */
  readonly organisationId: string | undefined;
  readonly inThisDraft: boolean;
  /** Its registrations as this type, whatever their state. */
  readonly registrations: readonly (Days & { readonly state: RegistrationState })[];
  /** The signed announcements that name it as this type, other than this one. */
  readonly announced: readonly (Days & { readonly number: string })[];
}

/** May this unit be announced as the type for these days? Whether the same line stands there twice, the caller sees. */
export function judgeItem(facts: ItemFacts, days: Days): Exclude<ItemVerdict, 'TWICE'> {
  if (facts.organisationId === undefined) return 'NOT_FOUND';
  if (facts.inThisDraft) return 'IN_THIS_DRAFT';
  const living = facts.registrations.filter(({ state }) => state !== 'TERMINATED');
  if (living.length === 0) return facts.registrations.length === 0 ? 'NOT_REGISTERED' : 'NOT_WITHIN_DAYS';
  const within = living.filter((registration) => overlap(registration, days));
  if (within.length === 0) return 'NOT_WITHIN_DAYS';
  if (within.every(({ state }) => state === 'SUSPENDED')) return 'SUSPENDED';
  return facts.announced.some((other) => overlap(other, days)) ? 'ANNOUNCED_ALREADY' : 'OK';
}
