import { expect, test } from 'vitest';
import { type ItemFacts, judgeItem } from './judge-item.ts';
import { type Hand, judgeDays, judgeItems, wroteOn } from './judge-signing.ts';

const days = { from: '2026-04-01', to: null };
const registered = { state: 'ACTIVE', from: '2025-01-01', to: null } as const;
const facts = (change: Partial<ItemFacts> = {}): ItemFacts => ({
  organisationId: '00000000-0000-4000-8000-000000000001',
  inThisDraft: false,
  registrations: [registered],
  announced: [],
  ...change,
});
const announced = (from: string, to: string | null) => ({ announced: [{ number: '1/2569', from, to }] });

test.each<[string, Partial<ItemFacts>, ReturnType<typeof judgeItem>]>([
  ['registered', {}, 'OK'],
  ['nobody', { organisationId: undefined, registrations: [] }, 'NOT_FOUND'],
  ['in the draft already', { inThisDraft: true }, 'IN_THIS_DRAFT'],
  ['registered as something else', { registrations: [] }, 'NOT_REGISTERED'],
  [
    'to be registered from the first day',
    { registrations: [{ ...registered, state: 'ANNOUNCED', from: '2026-04-01' }] },
    'OK',
  ],
  ['about to leave', { registrations: [{ ...registered, state: 'RESIGNING', to: '2026-04-01' }] }, 'OK'],
  ['gone the day before', { registrations: [{ ...registered, to: '2026-03-31' }] }, 'NOT_WITHIN_DAYS'],
  ['terminated', { registrations: [{ ...registered, state: 'TERMINATED' }] }, 'NOT_WITHIN_DAYS'],
  ['suspended', { registrations: [{ ...registered, state: 'SUSPENDED' }] }, 'SUSPENDED'],
  ['announced for ever', announced('2025-01-01', null), 'ANNOUNCED_ALREADY'],
  ['announced up to the day before', announced('2025-01-01', '2026-03-31'), 'OK'],
  ['announced up to the first day', announced('2025-01-01', '2026-04-01'), 'ANNOUNCED_ALREADY'],
  ['announced from later', announced('2026-10-01', null), 'ANNOUNCED_ALREADY'],
])('[REG-09] a unit that is %s', (_what, change, verdict) => {
  expect(judgeItem(facts(change), days)).toBe(verdict);
});

test('[REG-09] an announcement with a last day leaves room for the next one', () => {
  const next = facts(announced('2026-10-01', null));
  expect(judgeItem(next, { from: '2026-04-01', to: '2026-09-30' })).toBe('OK');
  expect(judgeItem(next, { from: '2026-04-01', to: '2026-10-01' })).toBe('ANNOUNCED_ALREADY');
});

const hand = (event: Hand['event'], accountId = 'a', personId: string | null = 'p'): Hand => ({
  event,
  accountId,
  personId,
});

test.each<[string, Hand[], boolean]>([
  ['drafted it', [hand('DRAFTED')], true],
  ['added units', [hand('DRAFTED', 'b', 'q'), hand('ITEMS_ADDED')], true],
  ['submitted it', [hand('SUBMITTED')], true],
  ['drafted it under another account', [hand('DRAFTED', 'other', 'p')], true],
  ['returned it', [hand('DRAFTED', 'b', 'q'), hand('RETURNED')], false],
  ['has nothing to do with it', [hand('DRAFTED', 'b', 'q'), hand('EDITED', 'c', null)], false],
])('[INV-REG-3] an officer who %s', (_what, hands, own) => {
  expect(wroteOn(hands, { accountId: 'a', personId: 'p' })).toBe(own);
});

test('[INV-REG-3] two accounts that nobody proved himself for are not taken for one person', () => {
  expect(wroteOn([hand('DRAFTED', 'b', null)], { accountId: 'a', personId: undefined })).toBe(false);
});

test('the last day is neither before the first nor over', () => {
  const code = (from: string, to: string | null) => judgeDays({ from, to }, '2026-03-15')?.code;
  expect(code('2026-03-20', '2026-03-19')).toBe('ANNOUNCEMENT_PERIOD_INVALID');
  expect(code('2026-03-01', '2026-03-14')).toBe('ANNOUNCEMENT_PERIOD_INVALID');
  expect(code('2026-03-01', '2026-03-15')).toBeUndefined();
  expect(code('2026-03-01', null)).toBeUndefined();
});

test('a refusal names no more than twenty units, and counts all', () => {
  const items = Array.from({ length: 30 }, (_one, at) => ({
    hcode: String(at),
    typeKey: 'PRIMARY',
    verdict: at < 25 ? ('SUSPENDED' as const) : ('OK' as const),
  }));
  const refusal = judgeItems(items);
  expect(refusal?.detail).toMatchObject({ count: 25 });
  expect(refusal?.detail.items).toHaveLength(20);
});
