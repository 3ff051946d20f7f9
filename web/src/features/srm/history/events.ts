import type { RightsHistory } from '../../../api/srm-check.ts';

export type Period = RightsHistory['periods'][number];
export type Registration = RightsHistory['registrations'][number];

/** One change: of the right, or of the units. */
export type Change =
  | { kind: 'RIGHT'; at: string; period: Period }
  | { kind: 'UNIT'; at: string; registration: Registration };
export const SHOWN = ['ALL', 'RIGHT', 'UNIT'] as const;
export type Shown = (typeof SHOWN)[number];

/** A day stands before every instant in it; what began later stands first. */
const later = (a: Change, b: Change) => Date.parse(b.at) - Date.parse(a.at);

/** Rights and registrations on one line of time, the latest first (SRM-19, SRM-26). */
export function changesOf(history: RightsHistory, shown: Shown): Change[] {
  const rights = history.periods.map((period): Change => ({ kind: 'RIGHT', at: period.from, period }));
  const units = history.registrations.map(
    (registration): Change => ({ kind: 'UNIT', at: registration.from, registration }),
  );
  return [...rights, ...units].filter(({ kind }) => shown === 'ALL' || kind === shown).toSorted(later);
}
