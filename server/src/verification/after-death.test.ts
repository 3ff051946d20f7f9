import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordDeath } from '../entitlement/index.ts';
import { type Counter, counterAt, personIdOf } from '../testing/counter.ts';
import { handleEvents } from '../testing/handle-events.ts';
import { SCENARIO_NOW, type TestHouse, testHouse } from '../testing/house.ts';
import { subscriptions } from './events.ts';

let house: TestHouse;
let hospital: Counter;
beforeAll(async () => {
  house = await testHouse();
  hospital = await counterAt(house, '99801');
});
afterAll(() => house.close());

const flagsOf = async (visitId: string): Promise<string[]> =>
  (await hospital.show(visitId)).body.flags.map(({ code }: { code: string }) => code);
const die = (who: string, deathDate: string) =>
  house.database.transaction((tx) => recordDeath(tx, personIdOf(who), deathDate, house.engine.clock()));
const rightsOn = async (who: string, date: string) =>
  (
    await house.database.query<{ rights: { funds: unknown[]; registration: unknown } }>({
      text: 'select entitlement.api_rights_on($1, $2) as rights',
      values: [personIdOf(who), date],
    })
  )[0]?.rights;

test('[INV-ENT-4] scenario 22: a death that is recorded later flags the unclosed code of a day after it, and ends the rights', async () => {
  house.setNow('2026-03-11T09:00:00+07:00');
  hospital = await counterAt(house, '99801');
  const later = (await hospital.codeFor('UCS_30', 'PG0060001')).body.visitId;
  const sameDay = (await hospital.codeFor('UCS_40', 'PG0060001')).body.visitId;
  house.setNow(SCENARIO_NOW);
  expect(await die('UCS_30', '2026-03-10')).toBe(true);
  expect(await die('UCS_40', '2026-03-11')).toBe(true);
  await handleEvents(house.database, subscriptions(house.database), 2);
  hospital = await counterAt(house, '99801');
  expect([await flagsOf(later), await flagsOf(sameDay)]).toEqual([['AFTER_DEATH'], []]);
  expect((await rightsOn('UCS_30', '2026-03-10'))?.funds).toHaveLength(1);
  expect(await rightsOn('UCS_30', '2026-03-11')).toEqual({ funds: [], registration: null });
  expect((await hospital.open('UCS_30', 'PG0060001')).body.code).toBe('PERSON_DECEASED');
});

test('[INV-ENT-4] the same death again does nothing; a corrected date moves the end', async () => {
  expect(await die('ELDER_70', '2026-03-12')).toBe(true);
  expect(await die('ELDER_70', '2026-03-12')).toBe(false);
  expect(await die('ELDER_70', '2026-03-10')).toBe(true);
  expect((await rightsOn('ELDER_70', '2026-03-11'))?.funds).toEqual([]);
});
