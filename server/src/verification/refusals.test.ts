import { expect, test } from 'vitest';
import { allRefusals } from '../platform/refusals/index.ts';
import { refuse } from './refusals.ts';

test('every refusal speaks Thai and English and says what to do next', () => {
  expect(allRefusals().size).toBeGreaterThan(50);
  for (const [code, { th, en, nextTh, nextEn, status, kind }] of allRefusals()) {
    expect(th, code).toMatch(/[ก-๙]/);
    expect(nextTh, code).toMatch(/[ก-๙]/);
    expect(en, code).not.toMatch(/[ก-๙]/);
    expect(nextEn, code).not.toMatch(/[ก-๙]/);
    expect(en.length, code).toBeGreaterThan(10);
    expect(nextEn.length, code).toBeGreaterThan(5);
    expect(status, code).toBeGreaterThanOrEqual(400);
    // 401 and 403 mean "the caller may not ask"; a rule about the patient is never dressed as one.
    expect(status === 401 || status === 403, code).toBe(kind === 'UNAUTHENTICATED' || kind === 'FORBIDDEN');
  }
});

test('[BOOK-12] a used-up quota still sends the patient to the regular unit', () => {
  const { definition } = refuse('QUOTA_EXHAUSTED', { renewsOn: '2026-04-01' });
  expect(definition.th).toContain('หน่วยบริการประจำ');
  expect(definition.en).toContain('regular unit is still open');
});

test('a refusal carries its code and the facts of the case', () => {
  const refusal = refuse('OTHER_METHOD_NOT_EXHAUSTED', { remaining: ['FACE'] });
  expect(refusal.code).toBe('OTHER_METHOD_NOT_EXHAUSTED');
  expect(refusal.definition.kind).toBe('COULD_NOT_VERIFY');
  expect(refusal.detail).toEqual({ remaining: ['FACE'] });
});
