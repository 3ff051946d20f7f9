import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../platform/time/index.ts';
import { mergeFund, type PeriodDraft } from './merge-fund.ts';
import type { FundMember } from './read-fund-line.ts';

const rules = { universal: ['UCS', 'WEL', 'DIS'], order: ['SSS', 'OFC', 'LGO'] };
const period = (
  mainRight: string,
  from: string,
  to: string | null = null,
  more: Partial<PeriodDraft> = {},
): PeriodDraft => ({
  origin: `${mainRight} ${from}`,
  mainRight,
  subRight: null,
  from,
  to,
  isMain: true,
  cardId: null,
  ...more,
});
const member = (mainRight: string, from: string, to: string | null = null): FundMember => ({
  citizenId: '1990000000019',
  mainRight,
  subRight: null,
  from,
  to,
  cardId: null,
});
const shown = (periods: readonly PeriodDraft[]) =>
  periods.filter((p) => !p.void).map((p) => `${p.mainRight} ${p.from}..${p.to ?? ''}${p.isMain ? '' : ' lesser'}`);

describe('what a line of a fund does', () => {
  test('[INV-ENT-1] a new member: the universal right ends the day before', () => {
    const merged = mergeFund([period('UCS', '2020-01-01')], member('SSS', '2026-03-01'), rules);
    expect([merged.verdict, shown(merged.periods)]).toEqual([
      'ADDED',
      ['UCS 2020-01-01..2026-02-28', 'SSS 2026-03-01..'],
    ]);
  });
  test('[INV-ENT-1] a time in the past: the universal right comes back after it', () => {
    const merged = mergeFund([period('UCS', '2020-01-01')], member('SSS', '2024-01-01', '2024-06-30'), rules);
    expect(shown(merged.periods)).toEqual([
      'UCS 2020-01-01..2023-12-31',
      'UCS 2024-07-01..',
      'SSS 2024-01-01..2024-06-30',
    ]);
  });
  test('[INV-ENT-1] of two other funds one is effective; leaving one is ENDED; the same line again is SAME', () => {
    const officer = mergeFund([period('SSS', '2020-01-01')], member('OFC', '2026-01-01'), rules);
    expect(shown(officer.periods)).toEqual(['SSS 2020-01-01..', 'OFC 2026-01-01.. lesser']);
    const insured = mergeFund([period('OFC', '2020-01-01')], member('SSS', '2026-01-01'), rules);
    expect(shown(insured.periods)).toEqual(['OFC 2020-01-01.. lesser', 'SSS 2026-01-01..']);
    const left = mergeFund([period('SSS', '2020-01-01')], member('SSS', '2020-01-01', '2026-03-14'), rules);
    expect(left.verdict).toBe('ENDED');
    expect(mergeFund(left.periods, member('SSS', '2020-01-01', '2026-03-14'), rules).verdict).toBe('SAME');
  });
});

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days));
const aMember = fc
  .tuple(fc.constantFrom('SSS', 'OFC', 'LGO'), day, fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }))
  .map(([right, from, length]) => member(right, from, length === null ? null : addDays(from, length)));

test('[INV-ENT-1] after any lines: rights of one kind never overlap, one is effective a day, and a line twice is the line once', () => {
  fc.assert(
    fc.property(fc.array(aMember, { maxLength: 8 }), (members) => {
      let periods: readonly PeriodDraft[] = [period('UCS', '2025-06-01')];
      for (const one of members) {
        periods = mergeFund(periods, one, rules).periods;
        const again = mergeFund(periods, one, rules);
        expect([again.verdict, again.periods]).toEqual(['SAME', periods]);
      }
      const real = periods.filter((p) => !p.void);
      for (const p of real) expect(p.to === null || p.to >= p.from).toBe(true);
      for (const [i, a] of real.entries())
        for (const b of real.slice(i + 1)) {
          const meet = a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999');
          expect(meet && (a.mainRight === b.mainRight || (a.isMain && b.isMain))).toBe(false);
        }
    }),
  );
});
