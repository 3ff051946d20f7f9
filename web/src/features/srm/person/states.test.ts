import { describe, expect, test } from 'vitest';
import type { PersonRights } from '../../../api/srm-check.ts';
import { mayRegister, stateOf } from './states.ts';

const words = { th: '', en: '' };
const fund = (code: string) => ({
  code,
  name: words,
  sub: null,
  subName: null,
  from: '2024-01-01',
  to: null,
  cardId: null,
});
const otherFund = { ofOtherFund: true, entitled: false, byGuardian: false };
const registered = { registrationId: '', primaryUnit: null, regularUnit: null, referralUnit: null };
const person = (facts: Partial<PersonRights>): PersonRights => ({
  personId: '',
  citizenId: '',
  name: '',
  sex: words,
  birth: '1990',
  age: { years: 36, months: 0, days: 0 },
  nationality: '099',
  civilStatus: 'ALIVE',
  deathDate: null,
  address: { registered: null, current: null, provinceCode: null },
  lastCivilSync: null,
  main: fund('UCS'),
  otherFunds: [],
  registration: { ...registered, paidModel: null, from: '2024-01-01', channel: 'SELF', networkId: null },
  changes: { used: 0, limit: 4, left: 4, fiscalYear: 2569 },
  registering: { ofOtherFund: false, entitled: true, byGuardian: false },
  asOf: '2026-03-15',
  ...facts,
});

describe('[SRM-16] what stands in a person’s way', () => {
  test.each([
    ['nothing when he is registered', {}, undefined, true],
    ['death before everything', { civilStatus: 'DECEASED', registering: otherFund }, 'deceased', false],
    ['another fund', { main: fund('SSS'), registering: otherFund }, 'otherFund', false],
    ['nothing when the register says that his right is no other fund’s', { main: fund('DIS') }, undefined, true],
    [
      'who is entitled and has no right has a vacant one, as the parameter of nationalities says',
      { main: null, registration: null, nationality: '048' },
      'vacant',
      true,
    ],
    [
      'who is not entitled and has no right has none',
      { main: null, registering: { ...otherFund, ofOtherFund: false } },
      'none',
      false,
    ],
    ['a civil status nobody knows', { civilStatus: 'UNKNOWN' }, 'unknown', true],
    ['a right without a unit', { registration: null }, 'unregistered', true],
  ] as const)('%s', (_what, facts, state, register) => {
    expect(stateOf(person(facts))).toBe(state);
    expect(mayRegister(person(facts))).toBe(register);
  });
});
