import type { Refusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { type AnnouncementEvent, type ItemVerdict, WRITING } from '../announcements/model.ts';
import { refuseRegistry } from '../refusals.ts';
import type { Days } from './judge-item.ts';

/** Who did what to an announcement. */
export interface Hand {
  readonly event: AnnouncementEvent;
  readonly accountId: string;
  readonly personId: string | null;
}

/** Whether somebody had a hand in an announcement, under this account or another of the same person. */
export const wroteOn = (
  hands: readonly Hand[],
  officer: { accountId: string; personId: string | undefined },
): boolean =>
  hands.some(
    ({ event, accountId, personId }) =>
      WRITING.includes(event) &&
      (accountId === officer.accountId || (personId !== null && personId === officer.personId)),
  );

/** The last day is not before the first, and is still to come. */
export const judgeDays = ({ from, to }: Days, today: PlainDate): Refusal | undefined =>
  to !== null && (to < from || to < today) ? refuseRegistry('ANNOUNCEMENT_PERIOD_INVALID') : undefined;

const NAMED = 20;

/** What is submitted or signed names units, and each of them may still be announced. */
export function judgeItems(
  items: readonly { hcode: string | null; typeKey: string; verdict: ItemVerdict }[],
): Refusal | undefined {
  if (items.length === 0) return refuseRegistry('ANNOUNCEMENT_EMPTY');
  const refused = items.filter(({ verdict }) => verdict !== 'OK');
  return refused.length === 0
    ? undefined
    : refuseRegistry('ANNOUNCEMENT_ITEMS_REFUSED', { count: refused.length, items: refused.slice(0, NAMED) });
}
