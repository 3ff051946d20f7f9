import { addDays, type PlainDate } from '../../../platform/time/index.ts';
import type { FundMember } from './read-fund-line.ts';

/** A period of a person's right while a feed works on it. `origin` is how the table knows it; undefined: not there yet. */
export interface PeriodDraft {
  readonly origin: string | undefined;
  readonly mainRight: string;
  readonly subRight: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly isMain: boolean;
  readonly cardId: string | null;
  /** Counts for no day: it was replaced before it began. */
  readonly void?: boolean;
}

export interface Merged {
  readonly verdict: 'ADDED' | 'CHANGED' | 'SAME' | 'ENDED';
  readonly periods: readonly PeriodDraft[];
}

const FOREVER = '9999-12-31';
const lastDay = (to: PlainDate | null): PlainDate => to ?? FOREVER;
const overlap = (a: { from: PlainDate; to: PlainDate | null }, b: { from: PlainDate; to: PlainDate | null }): boolean =>
  a.from <= lastDay(b.to) && b.from <= lastDay(a.to);

/**
 * What a member's line does to the periods of his rights (INV-ENT-1). His period in that fund becomes what the line says; the
 * universal right gives way on those days and comes back after them; of two other funds the one that stands first in `order` is
 * the effective one of the day. The same line again changes nothing.
 */
export function mergeFund(
  periods: readonly PeriodDraft[],
  member: FundMember,
  rules: { readonly universal: readonly string[]; readonly order: readonly string[] },
): Merged {
  const own = periods.filter((p) => !p.void && p.mainRight === member.mainRight && overlap(p, member));
  const [kept, ...surplus] = own;
  const wanted = { subRight: member.subRight, from: member.from, to: member.to, cardId: member.cardId };
  if (kept && surplus.length === 0 && sameAs(kept, wanted)) return { verdict: 'SAME', periods };
  const others = periods.filter((p) => !own.includes(p));
  const rank = (right: string) => (rules.order.includes(right) ? rules.order.indexOf(right) : rules.order.length);
  const stronger = others.filter(
    (p) =>
      !p.void &&
      p.isMain &&
      overlap(p, member) &&
      !rules.universal.includes(p.mainRight) &&
      rank(p.mainRight) <= rank(member.mainRight),
  );
  const isMain = stronger.length === 0;
  const after = others.flatMap((p) =>
    isMain && !p.void && p.isMain && overlap(p, member) ? giveWay(p, member, rules) : [p],
  );
  const mine: PeriodDraft = { origin: kept?.origin, mainRight: member.mainRight, isMain, ...wanted };
  const voided = surplus.filter(({ origin }) => origin !== undefined).map((p) => ({ ...p, void: true }));
  const ended = kept !== undefined && kept.to === null && member.to !== null;
  return { verdict: verdictOf(kept, ended), periods: [...after, mine, ...voided] };
}

const verdictOf = (kept: PeriodDraft | undefined, ended: boolean): Merged['verdict'] => {
  if (!kept) return 'ADDED';
  return ended ? 'ENDED' : 'CHANGED';
};

const sameAs = (p: PeriodDraft, wanted: Pick<PeriodDraft, 'subRight' | 'from' | 'to' | 'cardId'>): boolean =>
  p.subRight === wanted.subRight && p.from === wanted.from && p.to === wanted.to && p.cardId === wanted.cardId;

/** The universal right gives up the days of the member and keeps the rest; another fund stays, as the lesser one. */
function giveWay(
  period: PeriodDraft,
  member: Pick<FundMember, 'from' | 'to'>,
  rules: { readonly universal: readonly string[] },
): PeriodDraft[] {
  if (!rules.universal.includes(period.mainRight)) return [{ ...period, isMain: false }];
  const before = period.from < member.from;
  const after = member.to !== null && lastDay(period.to) > member.to;
  const left = before ? [{ ...period, to: addDays(member.from, -1) }] : [];
  const right = after && member.to ? [{ ...period, from: addDays(member.to, 1) }] : [];
  if (left.length === 0 && right.length === 0) return period.origin === undefined ? [] : [{ ...period, void: true }];
  // one of the two parts is the row that is there; the other is new
  return left.length > 0 ? [...left, ...right.map((p) => ({ ...p, origin: undefined }))] : right;
}
