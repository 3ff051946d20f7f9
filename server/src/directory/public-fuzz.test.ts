import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setParameter } from '../platform/parameters/index.ts';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { directoryRequestsPerAddress } from './parameters.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  const now = house.engine.clock();
  await setParameter(house.database, directoryRequestsPerAddress, 1_000_000, {
    from: '2024-10-01',
    approvedBy: 'test',
    now,
  });
  await house.reload();
});
afterAll(() => house.close());

const FIELDS = ['q', 'code', 'province', 'amphoe', 'tambon', 'region', 'type', 'family', 'capability', 'open'];
const MORE = ['lat', 'lng', 'radius', 'page', 'size', 'view', 'lang', 'unheardOf'];
const value = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '%',
    '\\',
    "'",
    '%_\\',
    '\u0000',
    'NaN',
    'Infinity',
    '1e308',
    '-1',
    '0',
    '5001',
    '100101',
    '50',
  ),
  fc.constantFrom(
    '<script>',
    '"><b>',
    'ก'.repeat(3_000),
    'DENTAL',
    'now',
    'map',
    'en',
    '18.8',
    '98.9',
    '99811',
    '[]',
    '😀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const query = fc
  .array(fc.tuple(fc.constantFrom(...FIELDS, ...MORE), value), { maxLength: 6 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join('&'));

test.each(['/api/directory/units', '/search', '/open-data'])(
  '[SC-27] %s answers whatever it is asked, and never with 5xx or somebody’s markup',
  async (path) => {
    await fc.assert(
      fc.asyncProperty(query, async (words) => {
        const { status, body } = await house.ask('GET', `${path}?${words}`);
        expect(status, words).toBeLessThan(500);
        if (typeof body === 'string') expect(body).not.toMatch(/<script>|<b>/);
      }),
      { numRuns: 60, seed: 2569 },
    );
  },
);

test.each(['/api/directory/units/', '/search/', '/search/assets/', '/fhir/R4/Organization/', '/fhir/R4/x/'])(
  '[SC-27] %s of anything is found or not found, and never 5xx',
  async (path) => {
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        const { status } = await house.ask('GET', path + encodeURIComponent(text.toWellFormed()).slice(0, 600));
        expect(status, text).toBeLessThan(500);
      }),
      { numRuns: 40, seed: 2569 },
    );
  },
);
