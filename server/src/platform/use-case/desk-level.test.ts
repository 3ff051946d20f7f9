import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../safety/actors.ts';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { showToday } from '../../verification/index.ts';
import { isRefusal } from '../refusals/index.ts';
import { execute } from './index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

test('[SYS-17] production asks a desk for L2 even where the parameter says L1; the demo does as it says', async () => {
  const ask = async (mode: 'demo' | 'production', level: 'L1' | 'L2') => {
    const { actor } = await signedIn(house, { role: 'DESK_OFFICER', level, hcode: '99801' });
    const answer = await execute({ ...house.engine, mode }, showToday, { actor, requestId: 'test' }, showToday.example);
    return isRefusal(answer) ? answer.code : 'OK';
  };
  expect(await ask('demo', 'L1')).toBe('OK');
  expect(await ask('production', 'L1')).toBe('ASSURANCE_TOO_LOW');
  expect(await ask('production', 'L2')).toBe('OK');
});
