import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationIdOf } from '../../safety/actors.ts';
import { decided, submitted } from '../../testing/authority.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { type TestThaid, testThaid } from '../../testing/thaid.ts';
import { DAYS, type Schedule } from '../index.ts';
import { judgeCapacity, minutesByDay, type OnDuty } from './judge-capacity.ts';

let thaid: TestThaid;
let house: TestHouse;
let owner: Record<string, string>;
beforeAll(async () => {
  thaid = await testThaid();
  house = await testHouse({ population: 0, env: thaid.env });
  const grant = await submitted(house, thaid, 'owner.pharmacy', { capacity: 'HOLDER' });
  await decided(house, await house.signIn('officer.region10', 'L2'), grant.grantId);
  owner = await house.signIn('owner.pharmacy', 'L2');
});
afterAll(async () => {
  await house.close();
  await thaid.close();
});

const PATH = '/api/provider/arrangements';
const places = { slotsPerDay: 20, slotMinutes: 15, opensDaysAhead: 14, opensAt: '08:00' };
const row = (...ranges: [number, number][]) => ({
  on: ranges.length > 0,
  t1: ranges[0] ?? null,
  t2: ranges[1] ?? null,
});
const onDuty = (schedule: Schedule, more: Partial<OnDuty> = {}): OnDuty => ({
  typeCode: '11',
  registrationTypes: ['SPECIFIC_FIELD:PHARMACY'],
  schedule,
  ...more,
});
const mondayOnly = (...ranges: [number, number][]): Schedule =>
  DAYS.map((day) => (day === 'MON' ? row(...ranges) : row()));

test('[OSS-34] [AMB-15] [REG-17] the holder saves what booking needs, for the professions the unit is registered for', async () => {
  const before = await house.ask('GET', PATH, owner);
  expect(before.body).toMatchObject({ mayEdit: true, arrangements: [{ family: 'PHARMACY', version: 0, saved: null }] });
  const saved = await house.ask('PUT', `${PATH}/PHARMACY`, owner, { version: 0, ...places });
  expect(saved.body).toMatchObject({ version: 1, saved: places });
  const face = await house.database.query({
    text: 'select * from provider.api_arrangement($1)',
    values: [await organisationIdOf(house, '99811')],
  });
  expect(face).toEqual([
    { family: 'PHARMACY', slots_per_day: 20, slot_minutes: 15, opens_days_ahead: 14, opens_at: '08:00:00' },
  ]);
  const other = await house.ask('PUT', `${PATH}/DENTAL`, owner, { version: 0, ...places });
  expect([other.status, other.body.code]).toEqual([409, 'FAMILY_NOT_REGISTERED']);
});

test('[OSS-34] two who save one arrangement: the second is shown what the first saved', async () => {
  const { version } = (await house.ask('GET', PATH, owner)).body.arrangements[0];
  await house.ask('PUT', `${PATH}/PHARMACY`, owner, { ...places, version, slotsPerDay: 8 });
  for (const stale of [version, 0]) {
    const second = await house.ask('PUT', `${PATH}/PHARMACY`, owner, { ...places, version: stale, slotsPerDay: 9 });
    expect([second.status, second.body.code]).toEqual([409, 'VERSION_CONFLICT']);
    expect(second.body.facts).toMatchObject({ current: { version: version + 1, saved: { slotsPerDay: 8 } } });
  }
});

test('[OSS-34] [RACT-05] staff read the arrangement and do not change it; who signed in by password is asked for more', async () => {
  const desk = await house.signIn('desk.pharmacy', 'L2');
  expect((await house.ask('GET', PATH, desk)).body.mayEdit).toBe(false);
  const refused = await house.ask('PUT', `${PATH}/PHARMACY`, desk, { version: 9, ...places });
  expect(refused.body.code).toBe('ACCOUNT_TYPE_NOT_ELIGIBLE');
  const low = await house.ask('PUT', `${PATH}/PHARMACY`, await house.signIn('owner.pharmacy'), {
    version: 9,
    ...places,
  });
  expect(low.body.code).toBe('ASSURANCE_TOO_LOW');
});

test.each([
  ['fit exactly', 8, 60, false],
  ['are one minute too many', 1, 481, true],
  ['are none', 0, 60, false],
])(
  '[OSS-34] places that %s: %i of %i minutes in eight hours, too many: %s',
  (_what, slotsPerDay, slotMinutes, short) => {
    const people = [onDuty(mondayOnly([480, 720], [780, 1020]))];
    const [monday, tuesday] = judgeCapacity(people, { slotsPerDay, slotMinutes });
    expect(monday).toEqual({ day: 'MON', minutes: 480, needed: slotsPerDay * slotMinutes, short });
    expect(tuesday, 'nobody works: no places').toEqual({ day: 'TUE', minutes: 0, needed: 0, short: false });
  },
);

test('[OSS-34] each person counts for himself, and a range up to midnight stays on its day', () => {
  const people = [onDuty(mondayOnly([480, 1440])), onDuty(mondayOnly([0, 60]))];
  expect(minutesByDay(people)).toMatchObject({ MON: 1020, TUE: 0, HOLIDAY: 0 });
});
