import { expect, test } from 'vitest';
import { texts } from './texts.ts';

test('[ROLE-23] whoever has locked his PIN is told where a new one is set, and what works meanwhile', () => {
  expect(texts.th['next.PIN_BLOCKED']).toMatch(/ที่ว่าการอำเภอหรือเทศบาล.*ThaiD/);
  expect(texts.en['next.PIN_BLOCKED']).toMatch(/district or municipal office.*ThaiD/);
});
