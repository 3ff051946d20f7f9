import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

test('[CPP-10] anybody finds a tambon, and the answer may be kept', async () => {
  const answer = await house.app.inject({ url: `/api/places?q=${encodeURIComponent('เวียง เชียงราย')}` });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['cache-control']).toBe('public, max-age=86400');
  const { places, more } = answer.json();
  expect(places[0]).toEqual({
    tambonCode: '570101',
    tambon: { th: 'เวียง', en: 'Wiang' },
    amphoe: { th: 'เมืองเชียงราย', en: 'Mueang Chiang Rai' },
    province: { th: 'เชียงราย', en: 'Chiang Rai' },
    postcodes: ['57000'],
  });
  expect(places.length).toBeLessThanOrEqual(20);
  expect(more).toBe(places.length === 20);
  const refused = await house.app.inject({ url: '/api/places?q=' });
  expect(refused.statusCode).toBe(400);
  expect(refused.headers['cache-control']).toBe('no-store');
});

test('[CPP-14] the outlines of the provinces come zipped, and not again while they are the same', async () => {
  const url = '/api/places/provinces.geojson';
  const plain = await house.app.inject({ url, headers: { 'accept-encoding': 'identity' } });
  expect(plain.json().features).toHaveLength(77);
  const zipped = await house.app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(zipped.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
  const again = await house.app.inject({ url, headers: { 'if-none-match': String(plain.headers.etag) } });
  expect(again.statusCode).toBe(304);
  expect(again.body).toBe('');
});
