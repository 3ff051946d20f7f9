import type { PlainDate } from '../../platform/time/index.ts';
import type { AnnouncementState, RegistrationState, Visibility } from '../announcements/model.ts';
import type { Days } from './judge-item.ts';

export interface VisibilityFacts {
  readonly registration: Days & { readonly state: RegistrationState };
  /** What was signed about this type of the unit, also what was withdrawn since; drafts are nobody's business. */
  readonly announcements: readonly (Days & { readonly state: AnnouncementState; readonly number: string })[];
}

const covers = (days: Days, date: PlainDate) => days.from <= date && (days.to === null || date <= days.to);

/**
 * Whether the public sees a type of a unit on a day, and if not, why (INV-REG-1): the same rule as `registry.api_announced`, in
 * words for the unit. The announcement that it rests on, or would, stands beside it.
 */
export function judgeVisibility(
  { registration, announcements }: VisibilityFacts,
  today: PlainDate,
): { visibility: Visibility; announcement: VisibilityFacts['announcements'][number] | null } {
  const signed = announcements.filter(({ state }) => state === 'SIGNED');
  const inForce = signed.filter((one) => covers(one, today)).sort((a, b) => a.from.localeCompare(b.from))[0];
  const coming = signed.filter(({ from }) => today < from).sort((a, b) => a.from.localeCompare(b.from))[0];
  const over = signed.filter(({ to }) => to !== null && to < today).sort((a, b) => b.from.localeCompare(a.from))[0];
  const announcement = inForce ?? coming ?? over ?? announcements.find(({ state }) => state === 'WITHDRAWN') ?? null;
  const ofRegistration = judgeRegistration(registration, today);
  if (ofRegistration) return { visibility: ofRegistration, announcement };
  if (inForce) return { visibility: 'PUBLIC', announcement };
  if (coming) return { visibility: 'ANNOUNCEMENT_STARTS_LATER', announcement };
  if (over) return { visibility: 'ANNOUNCEMENT_ENDED', announcement };
  return { visibility: announcement ? 'ANNOUNCEMENT_WITHDRAWN' : 'NOT_ANNOUNCED', announcement };
}

function judgeRegistration(
  { state, ...days }: VisibilityFacts['registration'],
  today: PlainDate,
): Visibility | undefined {
  if (state === 'TERMINATED' || (days.to !== null && days.to < today)) return 'REGISTRATION_ENDED';
  if (state === 'SUSPENDED') return 'REGISTRATION_SUSPENDED';
  return state === 'ANNOUNCED' || today < days.from ? 'REGISTRATION_STARTS_LATER' : undefined;
}
