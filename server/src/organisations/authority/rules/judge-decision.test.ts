import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../platform/refusals/index.ts';
import { addDays } from '../../../platform/time/index.ts';
import { isOwnCase, judgeDecision, judgeSuccession, judgeTaking, placeTaken } from './judge-decision.ts';

const officer = { accountId: 'officer', personId: 'officer person' };
const grant = {
  accountId: 'applicant',
  personId: 'applicant person',
  holderPersonId: 'holder person',
  state: 'UNDER_REVIEW' as const,
  version: 7,
  takenBy: 'officer' as string | null,
  takenName: 'เจ้าหน้าที่',
  takenAt: new Date('2026-03-15T02:00:00Z') as Date | null,
};

describe('[INV-ORG-5] who is in it does not decide on it', () => {
  test.each([
    ['as applicant', { accountId: 'officer' }],
    ['as applicant, with another account of his', { personId: 'officer person' }],
    ['as the holder who signed', { holderPersonId: 'officer person' }],
  ])('%s', (_what, change) => {
    expect(isOwnCase(officer, { ...grant, ...change })).toBe(true);
    expect(judgeDecision(officer, { ...grant, ...change }, 7)?.code).toBe('SELF_APPROVAL');
    const now = new Date('2026-03-15T03:00:00Z');
    expect(judgeTaking(officer, { ...grant, ...change }, now, 24)?.code).toBe('SELF_APPROVAL');
  });

  test('an officer nobody proved himself for cannot be told from the applicant', () => {
    expect(isOwnCase({ accountId: 'officer', personId: undefined }, grant)).toBe(true);
    expect(isOwnCase(officer, grant)).toBe(false);
  });
});

test('[ORG-09] a decision needs the case in hand, as it is now', () => {
  expect(judgeDecision(officer, grant, 7)).toBeUndefined();
  expect(judgeDecision(officer, grant, 6)?.code).toBe('GRANT_CHANGED_MEANWHILE');
  expect(judgeDecision(officer, { ...grant, takenBy: 'another' }, 7)?.code).toBe('CASE_NOT_TAKEN');
  expect(judgeDecision(officer, { ...grant, takenBy: null }, 7)?.code).toBe('CASE_NOT_TAKEN');
  expect(judgeDecision(officer, { ...grant, state: 'REJECTED' }, 7)?.code).toBe('GRANT_NOT_UNDER_REVIEW');
});

test('[ORG-09] what another officer has in hand is his, until it has been lying for a day', () => {
  const another = { ...grant, takenBy: 'another' };
  const at = (time: string) => judgeTaking(officer, another, new Date(time), 24)?.code;
  expect(at('2026-03-16T01:59:59Z')).toBe('CASE_TAKEN');
  expect(at('2026-03-16T02:00:00Z')).toBeUndefined();
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
const period = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 200 })))
  .map(([validFrom, length]) => ({ validFrom, validTo: length === null ? null : addDays(validFrom, length) }));

test('[INV-ORG-1] after a succession no day has two holders', () => {
  fc.assert(
    fc.property(period, period, day, (old, next, today) => {
      const fate = placeTaken({ grantId: 'old', ...old }, next.validFrom, today);
      if (fate.end === 'NOW') return;
      const lastDay = fate.end === 'LATER' ? fate.lastDay : old.validTo;
      expect(lastDay !== null && lastDay < next.validFrom).toBe(true);
      if (fate.end === 'LATER') expect(fate.lastDay >= old.validFrom).toBe(true);
    }),
  );
});

test('[INV-ORG-1] whoever approves a holder must know the one he replaces', () => {
  const standing = [{ grantId: 'present', validFrom: '2025-10-01', validTo: null }];
  const code = (replaces: string | null, from = '2026-03-15', to: string | null = null) => {
    const met = judgeSuccession(replaces, standing, from, to);
    return isRefusal(met) ? met.code : met.length;
  };
  expect(code('present')).toBe(1);
  expect(code(null)).toBe('HOLDER_CHANGED_MEANWHILE');
  expect(code('another')).toBe('HOLDER_CHANGED_MEANWHILE');
  expect(code(null, '2025-01-01', '2025-09-30')).toBe(0); // periods that do not meet replace nobody
});
