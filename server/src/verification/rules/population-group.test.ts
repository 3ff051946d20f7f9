import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PartialDate, parsePartialDate } from '../../platform/time/index.ts';
import { populationGroup } from './population-group.ts';

const SEED_READING = { specialMaxChildAge: 15, specialMinElderAge: 61 };
const OTHER_READING = { specialMaxChildAge: 14, specialMinElderAge: 60 };
const SERVICE_DATE = '2026-03-15';

const born = (text: string): PartialDate => {
  const birth = parsePartialDate(text);
  if (birth === undefined) throw new Error(`test data: ${text}`);
  return birth;
};

// Scenario 15: on 15/03/2569, persons born in 2554, 2553, 2509 and 2508.
test.each([
  ['2011-03-15', '15 today', 'SPECIAL', 'GENERAL'],
  ['2010-03-15', '16 today', 'GENERAL', 'GENERAL'],
  ['2010-03-16', '15 today, 16 tomorrow', 'SPECIAL', 'GENERAL'],
  ['1966-03-15', '60 today', 'GENERAL', 'SPECIAL'],
  ['1965-03-15', '61 today', 'SPECIAL', 'SPECIAL'],
  ['1965-03-16', '60 today, 61 tomorrow', 'GENERAL', 'SPECIAL'],
  ['2011-03-16', '14 today, 15 tomorrow', 'SPECIAL', 'SPECIAL'],
  ['1966-03-16', '59 today, 60 tomorrow', 'GENERAL', 'GENERAL'],
  ['1996-03-15', '30 today', 'GENERAL', 'GENERAL'],
] as const)('[AMB-01] scenario 15: born %s (%s) is %s, and %s with 14/60', (birth, _age, seed, other) => {
  expect(populationGroup(born(birth), SERVICE_DATE, SEED_READING)).toBe(seed);
  expect(populationGroup(born(birth), SERVICE_DATE, OTHER_READING)).toBe(other);
});

test.each([
  ['2011', '2026-12-31', 'SPECIAL'],
  ['2011', '2027-01-01', 'GENERAL'],
  ['2010-03', '2026-02-28', 'SPECIAL'],
  ['2010-03', '2026-03-01', 'GENERAL'],
  ['1965', '2025-12-31', 'GENERAL'],
  ['1965', '2026-01-01', 'SPECIAL'],
] as const)('[AMB-01] a birth date known only as %s counts from its first day: on %s %s', (birth, date, group) => {
  expect(populationGroup(parsePartialDate(birth), date, SEED_READING)).toBe(group);
});

test('[AMB-01] born on 29 February, the 16th birthday of a common year is 1 March', () => {
  expect(populationGroup(born('2012-02-29'), '2028-02-28', SEED_READING)).toBe('SPECIAL');
  expect(populationGroup(born('2012-02-29'), '2028-02-29', SEED_READING)).toBe('GENERAL');
  expect(populationGroup(born('2008-02-29'), '2069-02-28', SEED_READING)).toBe('GENERAL');
  expect(populationGroup(born('2008-02-29'), '2069-03-01', SEED_READING)).toBe('SPECIAL');
});

test('[AMB-01] an unknown birth year makes nobody special', () => {
  expect(populationGroup(undefined, SERVICE_DATE, SEED_READING)).toBe('GENERAL');
});

test('[AMB-19] [FLOW-08] the group belongs to the service date: it may change between loading and issuing', () => {
  const child = born('2010-03-16');
  expect(populationGroup(child, '2026-03-15', SEED_READING)).toBe('SPECIAL');
  expect(populationGroup(child, '2026-03-16', SEED_READING)).toBe('GENERAL');
});

test('[AMB-01] [AUTH-24] a life is SPECIAL, then GENERAL, then SPECIAL again, and never goes back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 45_000 }).map((days) => addDays('1900-01-01', days)),
      fc.integer({ min: 0, max: 36_500 }),
      fc.integer({ min: 0, max: 36_500 }),
      (birth, firstDay, secondDay) => {
        const [earlier, later] = [Math.min(firstDay, secondDay), Math.max(firstDay, secondDay)];
        const at = (lived: number) => populationGroup(born(birth), addDays(birth, lived), SEED_READING);
        if (at(earlier) === 'GENERAL' && at(later) === 'SPECIAL') expect(later).toBeGreaterThan(61 * 365);
        if (at(earlier) === 'SPECIAL' && at(later) === 'GENERAL') expect(earlier).toBeLessThan(16 * 366);
      },
    ),
  );
});
