import { expect, test } from 'vitest';
import type { Queryable } from '../../platform/database/index.ts';
import { nameUnits } from './name-units.ts';

const nobody: Queryable = { query: () => Promise.reject(new Error('nothing is asked')) };
const fund = (mainRight: string, start: string, isMain: boolean) => ({
  ...{ mainRight, subRight: null, start, end: null, isMain, cardId: null, changedAt: '2026-01-01T00:00:00Z' },
});

test('[ENT-07] the effective fund comes first, then the newest', async () => {
  const funds = [fund('OFC', '2020-01-01', false), fund('UCS', '2019-01-01', true), fund('SSS', '2024-01-01', false)];
  const named = await nameUnits(nobody, { funds, registration: null });
  expect(named?.funds.map(({ mainRight }) => mainRight)).toEqual(['UCS', 'SSS', 'OFC']);
  expect(await nameUnits(nobody, { funds: [], registration: null })).toEqual({ funds: [], registration: null });
  expect(await nameUnits(nobody, null)).toBeNull();
});
