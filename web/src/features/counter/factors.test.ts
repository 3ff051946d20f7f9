import { expect, test } from 'vitest';
import type { Factor } from '../../api/types.ts';
import { isMain, usableCard } from './factors.ts';

function factor(channel: string, status: Factor['status'], refusalCode?: string): Factor {
  const texts = { th: 'ไม่ได้', en: 'no', nextTh: 'อื่น', nextEn: 'other' };
  const refusal = refusalCode ? { code: refusalCode, kind: 'COULD_NOT_VERIFY' as const, ...texts } : null;
  return { channel, th: channel, en: channel, status, performable: channel === 'SMART_CARD', refusal, reasons: [] };
}

test('[AUTH-18] a card that waits for other ways is not offered', () => {
  const line = factor('LINE_SELF', 'NEXT');
  const factors = [line, factor('SMART_CARD', 'LATER', 'OTHER_METHOD_NOT_EXHAUSTED')];
  expect(usableCard(factors)).toBeUndefined();
  expect(factors.find(isMain)).toBe(line);
});

test('[AUTH-29] the card is offered when it is the next way', () => {
  const card = factor('SMART_CARD', 'NEXT');
  expect(usableCard([factor('FACE', 'AVAILABLE'), card])).toBe(card);
});

test('[AMB-03] the card of a general person is offered only with a declaration, never when the group is refused', () => {
  expect(usableCard([factor('SMART_CARD', 'REFUSED', 'METHOD_NOT_ALLOWED_FOR_GROUP')])).toBeUndefined();
  const undeclared = factor('SMART_CARD', 'REFUSED', 'VULNERABILITY_DECLARATION_REQUIRED');
  expect(usableCard([undeclared])).toBe(undeclared);
});
