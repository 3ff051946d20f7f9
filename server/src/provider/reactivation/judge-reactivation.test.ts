import { describe, expect, test } from 'vitest';
import { judgeReactivation } from './judge-reactivation.ts';
import { REACTIVATION_STATES, type ReactivationState } from './model.ts';

const facts = (state: ReactivationState, was: string, is: string) => ({
  state,
  done: { GENERAL: was.includes('G'), PERSONNEL: was.includes('P') },
  generalComplete: is.includes('G'),
  activePersonnel: is.includes('P') ? 1 : 0,
});

describe('[INV-PRV-2] [RACT-08] the state follows the two menus', () => {
  test.each([
    ['NOT_STARTED', '', '', 'NOT_STARTED', []],
    ['NOT_STARTED', '', 'G', 'IN_PROGRESS', ['OPENED', 'GENERAL_DONE']],
    ['NOT_STARTED', '', 'P', 'IN_PROGRESS', ['OPENED', 'PERSONNEL_DONE']],
    ['IN_PROGRESS', '', '', 'IN_PROGRESS', []],
    ['IN_PROGRESS', '', 'G', 'IN_PROGRESS', ['GENERAL_DONE']],
    ['IN_PROGRESS', 'G', 'G', 'IN_PROGRESS', []],
    ['IN_PROGRESS', 'P', '', 'IN_PROGRESS', ['PERSONNEL_MISSING']],
    ['IN_PROGRESS', 'G', 'GP', 'COMPLETED', ['PERSONNEL_DONE', 'COMPLETED']],
    ['IN_PROGRESS', '', 'GP', 'COMPLETED', ['GENERAL_DONE', 'PERSONNEL_DONE', 'COMPLETED']],
    ['COMPLETED', 'GP', 'GP', 'COMPLETED', []],
    ['COMPLETED', 'GP', 'G', 'LAPSED', ['PERSONNEL_MISSING', 'LAPSED']],
    ['COMPLETED', 'GP', 'P', 'LAPSED', ['GENERAL_MISSING', 'LAPSED']],
    ['COMPLETED', 'GP', '', 'LAPSED', ['GENERAL_MISSING', 'PERSONNEL_MISSING', 'LAPSED']],
    ['LAPSED', 'G', 'G', 'LAPSED', []],
    ['LAPSED', 'G', '', 'LAPSED', ['GENERAL_MISSING']],
    ['LAPSED', '', 'P', 'LAPSED', ['PERSONNEL_DONE']],
    ['LAPSED', 'G', 'GP', 'COMPLETED', ['PERSONNEL_DONE', 'RESTORED']],
  ] as const)('%s with [%s] that has [%s] is %s', (state, was, is, next, events) => {
    const judged = judgeReactivation(facts(state, was, is), 1);
    expect([judged.state, judged.events]).toEqual([next, events]);
  });

  test('COMPLETED if and only if both are done, and judging the outcome again changes nothing', () => {
    const menus = ['', 'G', 'P', 'GP'];
    for (const state of REACTIVATION_STATES)
      for (const was of menus)
        for (const is of menus) {
          const before = facts(state, was, is);
          const judged = judgeReactivation(before, 1);
          expect(judged.state === 'COMPLETED').toBe(is === 'GP');
          const again = judgeReactivation({ ...before, state: judged.state, done: judged.done }, 1);
          expect([again.state, again.events]).toEqual([judged.state, []]);
        }
  });

  test('the agency may ask for more than one', () => {
    const one = { ...facts('IN_PROGRESS', 'G', 'GP'), activePersonnel: 1 };
    expect(judgeReactivation(one, 2).state).toBe('IN_PROGRESS');
    expect(judgeReactivation({ ...one, activePersonnel: 2 }, 2).state).toBe('COMPLETED');
  });
});
