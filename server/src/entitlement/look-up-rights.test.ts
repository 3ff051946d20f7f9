import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefusal } from '../platform/refusals/index.ts';
import { execute } from '../platform/use-case/index.ts';
import { personIdOf, pidOf, unitApi } from '../testing/counter.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { lookUpRights } from './look-up-rights.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const lookUp = (input: object) =>
  execute(
    house.engine,
    lookUpRights,
    { actor: unitApi('99801'), requestId: 'test' },
    { purpose: 'RIGHT_SEARCH', ...input },
  );
const mainOn = async (who: string, date?: string) => {
  const answer = await lookUp({ citizenId: pidOf(who), date });
  return isRefusal(answer) ? answer.code : (answer.value.rights.funds[0]?.mainRight ?? null);
};

test('[ENT-07] [SYS-27] the right of today, or of the date asked for', async () => {
  expect(await mainOn('UCS_30')).toBe('UCS');
  expect(await mainOn('RIGHT_STARTS_TOMORROW')).toBeNull();
  expect(await mainOn('RIGHT_STARTS_TOMORROW', '2026-03-16')).toBe('UCS');
  expect(await mainOn('RIGHT_ENDED_YESTERDAY', '2026-03-14')).toBe('UCS');
  expect(await mainOn('RIGHT_ENDED_YESTERDAY', '2026-03-15')).toBeNull();
});

test('[INV-ENT-10] a look-up cannot happen unseen: one audit event, with purpose and outcome, found or not', async () => {
  await lookUp({ citizenId: pidOf('LGO_40'), purpose: 'REAL_PERSON' });
  const missing = await lookUp({ citizenId: '1990099999994' });
  expect(isRefusal(missing) && missing.code).toBe('RIGHTS_PERSON_NOT_FOUND');
  const rows = await house.database.query<{ subject: string | null; purpose: string; outcome: string }>({
    text: `select subject, purpose, outcome from platform.audit_event where action = 'entitlement.lookUpRights' order by event_id desc limit 2`,
    values: [],
  });
  expect(rows).toEqual([
    { subject: null, purpose: 'RIGHT_SEARCH', outcome: 'NOT_FOUND' },
    { subject: personIdOf('LGO_40'), purpose: 'REAL_PERSON', outcome: 'OK' },
  ]);
});

test.each([
  { citizenId: '1990000000018' },
  { citizenId: '' },
  { citizenId: '1990000000019', date: '15/03/2569' },
  { citizenId: '1990000000019', purpose: 'FUN' },
])('[INV-ENT-10] input that is none is refused before anybody is looked up: %j', async (input) => {
  const refused = await lookUp(input);
  expect(isRefusal(refused) && refused.code).toBe('INPUT_INVALID');
});
