import { expect, test } from 'vitest';
import { isRefusal } from '../../../platform/refusals/index.ts';
import type { Answers } from './answers.ts';
import { capacityRule } from './authority-matrix.ts';
import { judgeSubmission, type SubmissionFacts } from './judge-submission.ts';
import { taskList } from './tasks.ts';

const TODAY = '2026-03-15';
const answers: Answers = {
  capacity: 'DELEGATE',
  filledOn: TODAY,
  position: 'ผู้อำนวยการ',
  orderNumber: null,
  orderDate: null,
  holderName: 'นายทดสอบ สมมติ',
  holderPersonId: 'holder',
  scopes: ['MANAGE_BASIC_DATA'],
  validFrom: '2026-03-01',
  validTo: '2026-12-31',
  stampBaht: 30,
  separateDelegates: 1,
  letterNumber: null,
  letterDate: null,
};
const facts = (change: Partial<Answers> = {}, more: Partial<SubmissionFacts> = {}): SubmissionFacts => ({
  affiliation: 'PRIVATE',
  answers: { ...answers, ...change },
  filledSlots: ['APPOINTMENT_ORDER', 'POWER_OF_ATTORNEY'],
  openNotes: [],
  duty: { baht: 30, bahtPerDelegate: 30, exempt: false },
  holder: { current: undefined, signerEnded: false },
  today: TODAY,
  ...more,
});
const verdict = (change: Partial<Answers> = {}, more: Partial<SubmissionFacts> = {}) => {
  const result = judgeSubmission(facts(change, more));
  return isRefusal(result) ? [result.code, result.detail] : ['OK', result];
};

test('[ORG-03] what is complete, papered and stamped may go', () => {
  expect(verdict()).toEqual(['OK', { stampNeeded: 30 }]);
});

test.each<[string, Partial<Answers>, Partial<SubmissionFacts>, string, object]>([
  ['no signer', { holderPersonId: null }, {}, 'ANSWERS_MISSING', { missing: ['holder.holderCitizenId'] }],
  ['no end of a letter', { validTo: null }, {}, 'ANSWERS_MISSING', { missing: ['scope.validTo'] }],
  ['no scope', { scopes: [] }, {}, 'ANSWERS_MISSING', { missing: ['scope.scopes'] }],
  ['no letter', {}, { filledSlots: ['APPOINTMENT_ORDER'] }, 'DOCUMENT_MISSING', { slots: ['POWER_OF_ATTORNEY'] }],
  ['no stamp', { stampBaht: 0 }, {}, 'STAMP_DUTY_MISSING', { neededBaht: 30, declaredBaht: 0 }],
  ['too small a stamp', { stampBaht: 29 }, {}, 'STAMP_DUTY_MISSING', { neededBaht: 30, declaredBaht: 29 }],
  ['three delegates', { separateDelegates: 3 }, {}, 'STAMP_DUTY_MISSING', { neededBaht: 90, declaredBaht: 30 }],
  ['an end that is over', { validTo: '2026-03-14' }, {}, 'PERIOD_INVALID', { path: 'scope.validTo' }],
  ['an end before the start', { validTo: '2026-02-01' }, {}, 'PERIOD_INVALID', { path: 'scope.validTo' }],
  ['a form of tomorrow', { filledOn: '2026-03-16' }, {}, 'PERIOD_INVALID', { path: 'holder.filledOn' }],
  ['a letter of tomorrow', { letterDate: '2026-03-16' }, {}, 'PERIOD_INVALID', { path: 'stamp.letterDate' }],
  ['an open note', {}, { openNotes: ['stamp.stampBaht'] }, 'CORRECTION_MISSING', { fields: ['stamp.stampBaht'] }],
  [
    'another holder',
    {},
    { holder: { current: { personId: 'another', validTo: null }, signerEnded: false } },
    'HOLDER_NOT_CURRENT',
    {},
  ],
  ['a holder of yesterday', {}, { holder: { current: undefined, signerEnded: true } }, 'HOLDER_NOT_CURRENT', {}],
  [
    'longer than the holder',
    {},
    { holder: { current: { personId: 'holder', validTo: '2026-09-30' }, signerEnded: false } },
    'PERIOD_BEYOND_HOLDER',
    { validTo: '2026-09-30' },
  ],
])('[ORG-06] [ORG-08] [INV-ORG-3] [INV-ORG-6] is refused with %s', (_what, change, more, code, detail) => {
  const [got, told] = verdict(change, more);
  expect(got).toBe(code);
  expect(told).toMatchObject(detail);
});

test('[AMB-29] an exempt affiliation needs no stamp', () => {
  expect(verdict({ stampBaht: 0 }, { duty: { baht: 30, bahtPerDelegate: 30, exempt: true } })[0]).toBe('OK');
});

test('[ORG-17] [INV-ORG-4] a private unit has no internal order, and an order gives nothing but the assessment', () => {
  expect(verdict({ capacity: 'ASSIGNEE', scopes: ['ANNUAL_ASSESSMENT'] })[0]).toBe('SCOPE_NOT_ALLOWED');
  const ofHospital = { affiliation: 'MOPH_PS' as const };
  expect(verdict({ capacity: 'ASSIGNEE', scopes: ['MANAGE_BANK'] }, ofHospital)[0]).toBe('SCOPE_NOT_ALLOWED');
});

test('[OSS-75] the task list follows the answers: not started, in progress, completed, needs correction', () => {
  const rule = capacityRule('PRIVATE', 'DELEGATE');
  if (!rule) throw new Error('a private unit has delegates');
  const of = (change: Partial<Answers>, more: object = {}) =>
    Object.fromEntries(
      taskList({
        state: 'DRAFT',
        answers: { ...answers, ...change },
        rule,
        filledSlots: ['APPOINTMENT_ORDER', 'POWER_OF_ATTORNEY'],
        openNotes: [],
        confirmed: false,
        ...more,
      }).map(({ task, status }) => [task, status]),
    );
  const done = { HOLDER: 'COMPLETED', DOCUMENTS: 'COMPLETED', SCOPE: 'COMPLETED', STAMP: 'COMPLETED' };
  expect(of({})).toEqual({ ...done, CHECK: 'NOT_STARTED', THAID: 'CANNOT_START' });
  expect(of({ validTo: null })).toMatchObject({ SCOPE: 'IN_PROGRESS', CHECK: 'CANNOT_START' });
  expect(of({ stampBaht: null, separateDelegates: null })).toMatchObject({ STAMP: 'NOT_STARTED' });
  expect(of({}, { filledSlots: ['POWER_OF_ATTORNEY'] })).toMatchObject({ DOCUMENTS: 'IN_PROGRESS' });
  expect(of({}, { filledSlots: [] })).toMatchObject({ DOCUMENTS: 'NOT_STARTED' });
  const returned = { state: 'RETURNED', openNotes: ['stamp.stampBaht', 'documents.POWER_OF_ATTORNEY'] };
  expect(of({}, returned)).toMatchObject({
    HOLDER: 'COMPLETED',
    STAMP: 'NEEDS_CORRECTION',
    DOCUMENTS: 'NEEDS_CORRECTION',
    CHECK: 'CANNOT_START',
  });
  expect(of({}, { state: 'AWAITING_THAID' })).toMatchObject({ CHECK: 'COMPLETED', THAID: 'NOT_STARTED' });
  expect(of({}, { state: 'UNDER_REVIEW', confirmed: true })).toMatchObject({ THAID: 'COMPLETED' });
});
