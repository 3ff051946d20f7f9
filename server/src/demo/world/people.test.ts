import { expect, test } from 'vitest';
import { findSubRight } from '../../entitlement/rights.ts';
import { findProvince } from '../../organisations/provinces.ts';
import { isValidCitizenId } from '../../platform/citizen-id/index.ts';
import { ageOn, effectiveBirthDate, type PlainDate, parsePartialDate } from '../../platform/time/index.ts';
import { populationGroup } from '../../verification/rules/population-group.ts';
import { DEMO_UNITS, type DemoPerson, namedPersons, population, staffPersons } from './index.ts';

const TODAY = '2026-03-15';
const named = namedPersons(TODAY);
const people = [...population()];
const everybody = [...named, ...staffPersons(TODAY), ...people];
const byScenario = (scenario: string, today: PlainDate = TODAY): DemoPerson => {
  const person = namedPersons(today).find((candidate) => candidate.scenario === scenario);
  if (person === undefined) throw new Error(`no person for ${scenario}`);
  return person;
};
const yearsOf = ({ birthDate }: DemoPerson, today: PlainDate): number =>
  ageOn(parsePartialDate(birthDate) ?? { year: 1 }, today).years;

test('every id is valid, of the invented office and held by one person', () => {
  expect(people).toHaveLength(10_000);
  expect(new Set(everybody.map(({ pid }) => pid)).size).toBe(everybody.length);
  const wrong = everybody.filter(({ pid }) => pid.slice(1, 5) !== '9900' || !isValidCitizenId(pid));
  expect(wrong).toEqual([]);
});

test('every person is whole: a birth date, a right that exists, units that exist', () => {
  const hcodes = new Set([null, ...DEMO_UNITS.map(({ hcode }) => hcode)]);
  const isWhole = (person: DemoPerson): boolean => {
    const birth = parsePartialDate(person.birthDate);
    const { mainInscl, subInscl, rightStart } = person;
    return (
      birth !== undefined &&
      (mainInscl === null || findSubRight(mainInscl, subInscl ?? '') !== undefined) &&
      (rightStart === null) === (mainInscl === null) &&
      (rightStart === null || rightStart >= effectiveBirthDate(birth)) &&
      [person.primaryHcode, person.regularHcode, person.referralHcode].every((hcode) => hcodes.has(hcode)) &&
      (person.deathDate !== undefined) === (person.civilStatus === 'DECEASED') &&
      /^0\d{9}$/.test(person.mobile) &&
      /^00[1-5]$/.test(person.titleCode) &&
      findProvince(person.provinceCode) !== undefined
    );
  };
  expect(everybody.filter((person) => !isWhole(person))).toEqual([]);
});

test('the ids of the named persons never change', () => {
  expect(byScenario('UCS_30')).toMatchObject({
    pid: '1990000000019',
    mainInscl: 'UCS',
    subInscl: '89',
    regularHcode: '99801',
  });
  expect(byScenario('UCS_40').pid).toBe('1990000000141');
  expect(byScenario('WEL_LOW_INCOME').pid).toBe('5990000000038');
  expect(byScenario('FOREIGN_ID_8').pid).toBe('8990000000059');
  expect(staffPersons(TODAY)[0]?.pid).toBe('3990000000023');
  const idsLater = namedPersons('2031-12-31').map(({ scenario, pid }) => [scenario, pid]);
  expect(idsLater).toEqual(named.map(({ scenario, pid }) => [scenario, pid]));
  expect(new Set(named.map(({ scenario }) => scenario)).size).toBe(named.length);
});

const DAYS = ['2026-03-15', '2026-11-22', '2026-12-31', '2027-01-01', '2028-03-01', '2026-09-30', '2026-10-01'];
const AGES: Readonly<Record<string, number>> = {
  UCS_30: 30,
  CHILD_6: 6,
  CHILD_14: 14,
  CHILD_15: 15,
  CHILD_16: 16,
  ELDER_60: 60,
  ELDER_61: 61,
  ELDER_70: 70,
  TURNS_15_TODAY: 15,
  TURNS_15_TOMORROW: 14,
  TURNS_16_TODAY: 16,
  TURNS_16_TOMORROW: 15,
  TURNS_60_TODAY: 60,
  TURNS_60_TOMORROW: 59,
  TURNS_61_TODAY: 61,
  TURNS_61_TOMORROW: 60,
  YEAR_ONLY_15: 15,
  INFANT: 0,
  MINOR_17: 17,
};

test.each(DAYS)('[AMB-01] on %s every named person has the age of the story', (today) => {
  for (const [scenario, years] of Object.entries(AGES))
    expect(yearsOf(byScenario(scenario, today), today), scenario).toBe(years);
});

test('[AMB-01] the stories stand on both sides of the age boundary', () => {
  const groupOf = (scenario: string) =>
    populationGroup(parsePartialDate(byScenario(scenario).birthDate), TODAY, {
      specialMaxChildAge: 15,
      specialMinElderAge: 61,
    });
  for (const scenario of ['CHILD_15', 'TURNS_16_TOMORROW', 'ELDER_61', 'TURNS_61_TODAY'])
    expect(groupOf(scenario)).toBe('SPECIAL');
  for (const scenario of ['CHILD_16', 'TURNS_16_TODAY', 'ELDER_60', 'TURNS_61_TOMORROW'])
    expect(groupOf(scenario)).toBe('GENERAL');
});

test('rights begin and end around today as their stories say', () => {
  expect(byScenario('RIGHT_STARTS_TOMORROW').rightStart).toBe('2026-03-16');
  expect(byScenario('RIGHT_ENDED_YESTERDAY').rightEnd).toBe('2026-03-14');
  expect(byScenario('DECEASED')).toMatchObject({ civilStatus: 'DECEASED', deathDate: '2026-03-10' });
  expect(byScenario('VACANT_RIGHT')).toMatchObject({ mainInscl: null, nationality: '099' });
  expect(byScenario('NO_RIGHT').nationality).not.toBe('099');
  expect(byScenario('SSS_35')).toMatchObject({ primaryHcode: null, regularHcode: null, referralHcode: '99803' });
  expect(byScenario('MONTH_ONLY_BIRTH').birthDate).toMatch(/^\d{4}-\d{2}$/);
  expect(byScenario('YEAR_ONLY_BIRTH').birthDate).toMatch(/^\d{4}$/);
});

test('the same world comes out every time, and a larger one begins with the smaller', () => {
  expect(namedPersons(TODAY)).toEqual(named);
  const small = [...population(50)];
  expect([...population(50)]).toEqual(small);
  expect([...population(80)].slice(0, 50)).toEqual(small);
});

test('the population is spread over ages, rights and units', () => {
  const share = (matches: (person: DemoPerson) => boolean): number => people.filter(matches).length / people.length;
  expect(share(({ mainInscl }) => mainInscl === 'UCS' || mainInscl === 'WEL')).toBeGreaterThan(0.55);
  expect(share(({ mainInscl }) => mainInscl === 'SSS')).toBeGreaterThan(0.1);
  expect(share(({ mainInscl }) => mainInscl === null)).toBeGreaterThan(0.003);
  expect(share((person) => yearsOf(person, '2026-01-01') < 15)).toBeCloseTo(0.16, 1);
  expect(share((person) => yearsOf(person, '2026-01-01') >= 60)).toBeCloseTo(0.21, 1);
  expect(share(({ sex }) => sex === 'FEMALE')).toBeCloseTo(0.51, 1);
  for (const hcode of ['99801', '99804', '99810'])
    expect(share(({ regularHcode }) => regularHcode === hcode)).toBeGreaterThan(0.05);
});
