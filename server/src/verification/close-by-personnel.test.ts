import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { employ, lastDay } from '../testing/basic-data.ts';
import { type Counter, counterAt } from '../testing/counter.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { CLAIM_DETAIL, closeBody, softwareOf } from '../testing/wire.ts';

/** Scenario 21 at a nursing clinic: who served is chosen from the unit's personnel of the day. */
const HCODE = '99813';
const SERVICE = 'PGX0000NUR';
const FRIDAY = '2026-03-13T09:00:00+07:00';
let house: TestHouse;
let nurse: string;
let pharmacist: string;
let onFriday: string;

beforeAll(async () => {
  house = await testHouse();
  const now = house.engine.clock();
  nurse = await employ(house.database, HCODE, { typeCode: '03', now });
  pharmacist = await employ(house.database, HCODE, { typeCode: '11', now });
  // Tuesdays and Fridays from half past eight to noon, and nothing on public holidays.
  await house.database.query(sql`
    update provider.personnel set hours = '{[1950,2160),[6270,6480)}' where personnel_id = ${nurse}`);
  house.setNow(FRIDAY);
  const clinic = await counterAt(house, HCODE);
  onFriday = (await clinic.codeFor('ELDER_70', SERVICE)).body.visitId;
  await lastDay(house.database, nurse, '2026-03-14');
});
afterAll(() => house.close());
beforeEach(() => house.setNow(SCENARIO_NOW));

const clinicToday = (): Promise<Counter> => counterAt(house, HCODE);
const codesOf = (flags: { code: string }[]) => flags.map(({ code }) => code);
const onDuty = async (date: string, time: string) => {
  const { desk } = await clinicToday();
  const { body } = await house.ask('GET', `/api/provider/on-duty?date=${date}&time=${time}`, desk);
  return (body.personnel as { personnelId: string; atWork: boolean }[]).find(
    ({ personnelId }) => personnelId === nurse,
  );
};

test('[AMB-18] [INV-VER-10] the list: up to the last day, at work by the hours of the day, by the holiday row on a holiday', async () => {
  expect(await onDuty('2026-03-13', '09:00')).toMatchObject({ atWork: true });
  expect(await onDuty('2026-03-13', '12:00')).toMatchObject({ atWork: false });
  expect(await onDuty('2026-03-10', '08:30')).toMatchObject({ atWork: true });
  expect(await onDuty('2026-03-03', '09:00')).toMatchObject({ atWork: false }); // Makha Bucha, a Tuesday
  expect(await onDuty('2026-03-14', '09:00')).toMatchObject({ atWork: false });
  expect(await onDuty('2026-03-15', '09:00')).toBeUndefined();
  expect(await onDuty('2025-12-31', '09:00')).toBeUndefined();
});

test('[INV-VER-10] scenario 21: a visit of the 15th does not take the nurse who ended on the 14th; one of the 13th does', async () => {
  const clinic = await clinicToday();
  const today = (await clinic.codeFor('ELDER_61', SERVICE)).body.visitId;
  const refused = await clinic.close(today, { personnelId: nurse });
  expect(refused.body).toMatchObject({ code: 'PERSONNEL_NOT_ACTIVE', kind: 'INVALID' });
  expect((await clinic.show(today)).body.state).toBe('VERIFIED');
  const closed = await clinic.close(onFriday, { serviceDate: '2026-03-13', personnelId: nurse });
  expect(closed.body).toMatchObject({ state: 'CLOSED', flags: [] });
  const [row] = await house.database.query<{ id: string; name: string; same: boolean }>(sql`
    select c.personnel_id as id, c.personnel_name as name, c.personnel_name = p.name as same
      from verification.claim_close c join provider.personnel p using (personnel_id) where c.visit_id = ${onFriday}`);
  expect(row).toMatchObject({ id: nurse, same: true });
  expect(closed.body.close.personnelName).toBe(row?.name);
});

test('[INV-VER-10] nor a pharmacist for nursing care, nor somebody of another unit, nor nobody', async () => {
  const clinic = await clinicToday();
  const visitId = (await clinic.codeFor('ELDER_72', SERVICE)).body.visitId;
  const [other] = await house.database.query<{ id: string }>(sql`
    select personnel_id as id from provider.personnel where type_code = '03' and organisation_id <> (
      select organisation_id from provider.personnel where personnel_id = ${nurse}) limit 1`);
  const named = [pharmacist, other?.id, '00000000-0000-4000-8000-000000000000', undefined];
  for (const personnelId of named)
    expect((await clinic.close(visitId, { personnelId })).body.code).toBe('PERSONNEL_NOT_ACTIVE');
});

test('[INV-VER-10] outside of his hours is a flag and no refusal', async () => {
  const clinic = await clinicToday();
  const visitId = (await clinic.codeFor('UCS_30', SERVICE)).body.visitId;
  const { body } = await house.ask('GET', '/api/provider/on-duty?date=2026-03-15&time=08:45', clinic.desk);
  const there = body.personnel.find((one: { families: string[] }) => one.families.includes('NURSING'));
  expect(there.atWork).toBe(false); // a Sunday
  const closed = await clinic.close(visitId, { personnelId: there.personnelId });
  expect([closed.body.state, codesOf(closed.body.flags)]).toEqual(['CLOSED', ['OUTSIDE_SCHEDULE']]);
});

test('[INV-VER-10] the wire names nobody, and closes as before', async () => {
  const clinic = await clinicToday();
  const software = await softwareOf(house, HCODE);
  const pid = software.pid('UCS_40');
  await clinic.codeFor('UCS_40', SERVICE);
  const body = { ...closeBody(HCODE, pid), claimServiceCode: SERVICE };
  expect((await house.ask('POST', CLAIM_DETAIL, software.token, body)).body.authenCode).toMatch(/^EP/);
  const [row] = await house.database.query<{ flags: string[]; id: string | null }>(sql`
    select v.flags, c.personnel_id as id from verification.visit v join verification.claim_close c using (service_date, visit_id)
     where v.service_code = ${SERVICE} order by c.seq desc limit 1`);
  expect(row).toMatchObject({ flags: ['PERSONNEL_NOT_NAMED'], id: null });
});
