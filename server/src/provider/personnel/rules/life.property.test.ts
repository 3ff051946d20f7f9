import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LicenceResult } from '../../../gateways/licence-registry/index.ts';
import { isRefusal, type Refusal } from '../../../platform/refusals/index.ts';
import { addDays } from '../../../platform/time/index.ts';
import type { PersonnelState } from '../model.ts';
import type { PersonnelRecord } from '../record.ts';
import type { WrittenFields } from './judge-fields.ts';
import { cancelled, checked, confirmed, edited, ended, overByDate, rechecked } from './life.ts';

const START = '2026-02-01';
const written: WrittenFields = {
  name: 'ผู้ทดสอบ',
  typeCode: '11',
  licencePrefix: 'ภ.',
  licenceNo: '12345',
  qualifications: [],
  certificates: [],
  registrationTypes: ['SPECIFIC_FIELD:PHARMACY'],
  startDate: START,
  endDate: null,
  workMode: 'SOME_DAYS',
  schedule: [],
};
const draft: PersonnelRecord = {
  ...written,
  personnelId: 'p',
  organisationId: 'o',
  personId: 'x',
  version: 1,
  licenceStatus: 'UNCHECKED',
  licenceCheckedAt: null,
  licenceExpires: null,
  licenceName: null,
  identityState: 'UNCONFIRMED',
  confirmedAt: null,
  confirmedBy: null,
  confirmedHow: null,
  state: 'DRAFT',
  stateReason: null,
  savedAt: new Date('2026-02-01T00:00:00Z'),
  savedBy: 'a',
};

const anyResult: fc.Arbitrary<LicenceResult> = fc.oneof(
  fc.constantFrom<LicenceResult>(
    { status: 'NOT_FOUND' },
    { status: 'SOURCE_DOWN', reason: 'TIMEOUT' },
    { status: 'FOUND', name: 'ผู้ทดสอบ', expires: null },
  ),
  fc.integer({ min: -60, max: 60 }).map((days): LicenceResult => {
    return { status: 'FOUND', name: 'ผู้ทดสอบ', expires: addDays('2026-03-15', days) };
  }),
);

type Step = (record: PersonnelRecord, today: string) => PersonnelRecord | Refusal | undefined;
const instant = (today: string) => new Date(`${today}T03:00:00Z`);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyResult.map(
    (result): Step =>
      (r, today) =>
        checked(r, result, { now: instant(today), today }),
  ),
  fc.constantFrom('AUTHORITY' as const, 'OWN_THAID' as const).map(
    (how): Step =>
      (r, today) =>
        confirmed(r, { how, accountId: how === 'AUTHORITY' ? 'a' : null, at: instant(today), today }),
  ),
  fc.integer({ min: -80, max: 40 }).map(
    (days): Step =>
      (r, today) =>
        ended(r, { endDate: addDays(today, days), reason: 'ลาออก', today }),
  ),
  fc.constant<Step>((r) => cancelled(r, 'กรอกผิด')),
  fc
    .tuple(fc.constantFrom('12345', '54321'), fc.constantFrom('11', '10', '03'), anyResult)
    .map(([licenceNo, typeCode, result]): Step => {
      return (r, today) => edited(r, { ...written, licenceNo, typeCode }, { now: instant(today), today, result });
    }),
  anyResult.map(
    (result): Step =>
      (r, today) =>
        rechecked(r, result, { now: instant(today), today }),
  ),
  fc.constant<Step>((r, today) => (overByDate(r, today) ? { ...r, state: 'ENDED' } : undefined)),
);

/** The arrows of the state machine; staying is always allowed. */
const ARROWS: Readonly<Record<PersonnelState, readonly PersonnelState[]>> = {
  DRAFT: ['CHECKED', 'CANCELLED'],
  CHECKED: ['DRAFT', 'CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['ENDED'],
  ENDED: [],
  CANCELLED: [],
};

/** What the table and the invariants demand of every record, whatever came before. */
function expectSound(r: PersonnelRecord): void {
  if (r.endDate !== null) expect(r.endDate >= r.startDate, 'INV-PRV-6').toBe(true);
  if (r.licenceStatus === 'NOT_FOUND' && r.identityState === 'CONFIRMED') expect(r.state, 'INV-PRV-10').toBe('ENDED');
  if (r.state === 'CONFIRMED' || r.state === 'ENDED') expect(r.identityState).toBe('CONFIRMED');
  if (r.state === 'CANCELLED') expect(r.identityState, 'INV-PRV-11').toBe('UNCONFIRMED');
  if (r.state === 'ENDED') expect(r.endDate).not.toBeNull();
  expect(r.confirmedAt !== null).toBe(r.identityState === 'CONFIRMED');
}

test('[INV-PRV-6, INV-PRV-10, INV-PRV-11] no life of a record leaves the state machine or breaks an invariant', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), anyStep), { maxLength: 25 }), (steps) => {
      let record = draft;
      let today = '2026-03-01';
      for (const [days, step] of steps) {
        today = addDays(today, days);
        const next = step(record, today);
        if (next === undefined || isRefusal(next)) continue;
        if (next.state !== record.state) {
          expect(ARROWS[record.state], `${record.state} → ${next.state}`).toContain(next.state);
          seen.add(`${record.state} → ${next.state}`);
        }
        expectSound(next);
        if (record.identityState === 'CONFIRMED') expect(next.identityState).toBe('CONFIRMED');
        record = next;
      }
    }),
    { numRuns: 2_000 },
  );
  const arrows = Object.entries(ARROWS).flatMap(([from, to]) => to.map((state) => `${from} → ${state}`));
  expect([...seen].sort()).toEqual(arrows.sort());
});

test('[INV-PRV-10] a confirmation always rests on a licence that was found and has not expired', () => {
  fc.assert(
    fc.property(anyResult, fc.integer({ min: 0, max: 90 }), (result, later) => {
      const found = checked(draft, result, { now: instant('2026-03-01'), today: '2026-03-01' });
      if (isRefusal(found)) {
        expect(result.status).toBe('SOURCE_DOWN');
        return;
      }
      const today = addDays('2026-03-01', later);
      const next = confirmed(found, { how: 'AUTHORITY', accountId: 'a', at: instant(today), today });
      const good = result.status === 'FOUND' && (result.expires === null || result.expires >= today);
      expect(isRefusal(next)).toBe(!good);
    }),
  );
});

test('[CPP-46] a council that is down changes nothing in any state', () => {
  const down: LicenceResult = { status: 'SOURCE_DOWN', reason: 'TIMEOUT' };
  const at = { now: instant('2026-03-15'), today: '2026-03-15' };
  expect(checked(draft, down, at)).toMatchObject({ code: 'LICENCE_SOURCE_DOWN' });
  expect(rechecked({ ...draft, state: 'CONFIRMED' }, down, at)).toBeUndefined();
});
