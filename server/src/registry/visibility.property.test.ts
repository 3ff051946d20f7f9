import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, newId, openDatabase } from '../platform/database/index.ts';
import { addDays } from '../platform/time/index.ts';
import { testDatabase } from '../testing/index.ts';
import { REGISTRATION_STATES } from './announcements/model.ts';
import { judgeVisibility } from './rules/judge-visibility.ts';
import { listRegistrations } from './store/registrations.ts';

let db: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  db = openDatabase({ connectionString: database.connectionString, max: 2 });
});
afterAll(async () => {
  await db.close();
  await drop();
});

const TODAY = '2026-03-15';
/** Days close to today, so that first and last days meet it. */
const days = fc
  .record({ start: fc.integer({ min: -3, max: 3 }), length: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }) })
  .map(({ start, length }) => ({
    from: addDays(TODAY, start),
    to: length === null ? null : addDays(TODAY, start + length),
  }));
const announcements = fc.array(
  fc.record({ days, state: fc.constantFrom('DRAFT', 'SUBMITTED', 'SIGNED', 'WITHDRAWN') }),
  {
    maxLength: 3,
  },
);

async function stored(
  registration: { state: string; days: { from: string; to: string | null } },
  all: readonly { state: string; days: { from: string; to: string | null } }[],
): Promise<string> {
  const unit = newId();
  await db.query({
    text: `insert into registry.unit_registration (organisation_id, type_code, valid, state) values ($1, 'PRIMARY', daterange($2, $3, '[]'), $4)`,
    values: [unit, registration.days.from, registration.days.to, registration.state],
  });
  for (const { state, days: of } of all) {
    const id = newId();
    const signed = state === 'SIGNED' || state === 'WITHDRAWN';
    const withdrawn = state === 'WITHDRAWN';
    await db.query({
      text: `insert into registry.announcement (announcement_id, number, title, state, effective_from, effective_to, drafted_by, drafted_at,
                    signed_by, signed_at, withdrawn_by, withdrawn_at)
             values ($1, $2, 'ประกาศ', $3, $4, $5, $6, now(), $7, $8, $9, $10)`,
      values: [
        id,
        signed ? id : null,
        state,
        of.from,
        of.to,
        id,
        signed ? newId() : null,
        signed ? new Date() : null,
        withdrawn ? newId() : null,
        withdrawn ? new Date() : null,
      ],
    });
    await db.query({
      text: `insert into registry.announcement_item (announcement_id, organisation_id, type_code) values ($1, $2, 'PRIMARY')`,
      values: [id, unit],
    });
  }
  return unit;
}

test('[INV-REG-1] whatever the states and days: the unit is told PUBLIC exactly when the public sees it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ days, state: fc.constantFrom(...REGISTRATION_STATES) }),
      announcements,
      async (registration, all) => {
        const unit = await stored(registration, all);
        const seen = await db.query({
          text: 'select from registry.api_announced($1) where organisation_id = $2',
          values: [TODAY, unit],
        });
        const [row] = await listRegistrations(db, unit);
        const told = row && judgeVisibility(row, TODAY).visibility;
        expect(told === 'PUBLIC', `${told}`).toBe(seen.length > 0);
        const signed = all.filter(({ state }) => state === 'SIGNED' || state === 'WITHDRAWN');
        if (signed.length === 0) expect(['PUBLIC', 'ANNOUNCEMENT_WITHDRAWN']).not.toContain(told);
      },
    ),
    { numRuns: 120 },
  );
});
