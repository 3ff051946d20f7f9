import { expect, test } from 'vitest';
import { demoAnnouncements } from './announcements.ts';
import { DEMO_ACCOUNTS, DEMO_UNITS } from './index.ts';

test.each([
  ['2026-03-15', '2026-04-01'],
  ['2026-12-01', '2027-01-01'],
  ['2026-12-31', '2027-01-01'],
])('on %s the drafts take effect on %s', (today, from) => {
  expect(demoAnnouncements(today).effectiveFrom).toBe(from);
});

test('[REG-10] something waits for a signature, written by a central officer, and another can sign it', () => {
  const { drafts } = demoAnnouncements('2026-03-15');
  const central = DEMO_ACCOUNTS.filter(({ roles }) => roles.includes('CENTRAL_OFFICER')).map(
    ({ username }) => username,
  );
  const waiting = drafts.filter(({ submitted }) => submitted);
  expect(waiting.length).toBeGreaterThan(0);
  for (const { draftedBy, items } of waiting) {
    expect(items.length).toBeGreaterThan(0);
    expect(central).toContain(draftedBy);
    expect(central.filter((username) => username !== draftedBy).length).toBeGreaterThan(0);
    for (const { hcode } of items) expect(DEMO_UNITS.map((unit) => unit.hcode)).toContain(hcode);
  }
});
