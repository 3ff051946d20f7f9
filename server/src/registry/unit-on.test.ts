import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, newId, openDatabase } from '../platform/database/index.ts';
import { insertProfiles } from '../provider/index.ts';
import { testDatabase } from '../testing/index.ts';
import { findUnitsOn, insertRegistrations, type NewRegistration } from './index.ts';

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

const registered = async (...types: Omit<NewRegistration, 'organisationId'>[]) => {
  const organisationId = newId();
  await insertRegistrations(
    db,
    types.map((type) => ({ organisationId, ...type })),
  );
  return organisationId;
};
const unitOn = async (id: string, date = '2026-03-15') => (await findUnitsOn(db, [id], date)).get(id);
const NOTHING = { active: false, generalCare: false, families: [] };

test('[ROLE-02] [INV-PRV-3] what a unit may give on a date follows from its registrations in force', async () => {
  const hospital = await registered(
    { typeCode: 'PRIMARY', from: '2024-10-01' },
    { typeCode: 'REGULAR', from: '2026-03-16' },
  );
  expect(await unitOn(hospital)).toEqual({ active: true, generalCare: true, families: [] });
  expect(await unitOn(hospital, '2024-09-30')).toEqual(NOTHING);
  const clinic = await registered(
    { typeCode: 'SPECIFIC_FIELD', family: 'NURSING', from: '2024-10-01' },
    { typeCode: 'SPECIFIC_FIELD', family: 'DENTAL', from: '2026-03-15' },
    { typeCode: 'SPECIFIC_FIELD', family: 'TTM', from: '2026-03-16' },
  );
  expect(await unitOn(clinic)).toEqual({ active: true, generalCare: false, families: ['DENTAL', 'NURSING'] });
  expect(await unitOn(newId())).toEqual(NOTHING);
});

test.each([
  ['ANNOUNCED', false],
  ['ACTIVE', true],
  ['RESIGNING', true],
  ['SUSPENDED', false],
  ['TERMINATED', false],
])('[INV-PRV-3] a registration that is %s counts: %s', async (state, active) => {
  const unit = await registered({ typeCode: 'SPECIFIC_FIELD', family: 'PHARMACY', from: '2024-10-01' });
  await db.query({
    text: 'update registry.unit_registration set state = $1 where organisation_id = $2',
    values: [state, unit],
  });
  expect((await unitOn(unit))?.active).toBe(active);
});

test('[INV-PRV-3] a specific field has a family, every other registration none', async () => {
  await expect(registered({ typeCode: 'SPECIFIC_FIELD', from: '2024-10-01' })).rejects.toThrow(/check constraint/);
  await expect(registered({ typeCode: 'PRIMARY', family: 'PHARMACY', from: '2024-10-01' })).rejects.toThrow(
    /check constraint/,
  );
});

const DONE = {
  houseNo: '1',
  tambonCode: '340101',
  postcode: '34000',
  phoneNhso: '045000001',
  phone: '045000002',
  email: 'unit@example.test',
  latitude: 15.2,
  longitude: 104.8,
  generalDoneAt: new Date('2026-01-02T09:00:00+07:00'),
  personnelDoneAt: new Date('2026-01-03T09:00:00+07:00'),
};

test.each([
  ['NOT_STARTED', {}, false],
  ['IN_PROGRESS', {}, false],
  ['COMPLETED', DONE, true],
  ['LAPSED', { blockedFrom: '2026-03-15' }, false],
  ['LAPSED', { blockedFrom: '2026-03-16' }, true],
] as const)(
  '[INV-PRV-3] a unit whose re-activation is %s %j is re-activated: %s',
  async (reactivation, data, expected) => {
    const organisationId = newId();
    await insertProfiles(db, [{ organisationId, reactivation, ...data }]);
    const [row] = await db.query<{ is: boolean }>({
      text: `select provider.api_reactivated($1, '2026-03-15') as is`,
      values: [organisationId],
    });
    expect(row?.is).toBe(expected);
  },
);

test.each(['houseNo', 'tambonCode', 'phoneNhso', 'phone', 'email', 'generalDoneAt', 'personnelDoneAt'] as const)(
  '[INV-PRV-2] nothing is COMPLETED without %s',
  async (missing) => {
    const profile = { organisationId: newId(), reactivation: 'COMPLETED' as const, ...DONE, [missing]: undefined };
    await expect(insertProfiles(db, [profile])).rejects.toThrow(/check constraint/);
  },
);

test.each([
  ['both inside Thailand', { latitude: 15.2, longitude: 104.8 }, true],
  ['neither', {}, true],
  ['one alone', { latitude: 15.2 }, false],
  ['the other alone', { longitude: 104.8 }, false],
  ['the two exchanged', { latitude: 104.8, longitude: 15.2 }, false],
])('[INV-PRV-4] coordinates: %s', async (_what, place, accepted) => {
  const stored = insertProfiles(db, [{ organisationId: newId(), reactivation: 'IN_PROGRESS', ...place }]);
  await (accepted ? expect(stored).resolves.toBeUndefined() : expect(stored).rejects.toThrow(/check constraint/));
});
