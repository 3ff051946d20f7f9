import { expect, test } from 'vitest';
import { unitOn } from './model.ts';

test('what a unit may give is told from its families: a null is general care, none is nothing', () => {
  expect(unitOn([])).toEqual({ active: false, generalCare: false, families: [] });
  expect(unitOn([null, null])).toEqual({ active: true, generalCare: true, families: [] });
  expect(unitOn(['TTM', null, 'DENTAL'])).toEqual({ active: true, generalCare: true, families: ['DENTAL', 'TTM'] });
  expect(unitOn(['PHARMACY'])).toEqual({ active: true, generalCare: false, families: ['PHARMACY'] });
});
