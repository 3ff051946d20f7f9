import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../../testing/house.ts';
import { importLegacyList } from './import-legacy-list.ts';
import { readLegacyList } from './read-legacy-list.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
});
afterAll(() => house.close());

const signIn = (username: string, password: string) => house.ask('POST', '/api/session', {}, { username, password });

test('[RACT-04] a user of the old Data Center is refused at sign-in, with a right and with a wrong password alike', async () => {
  for (const password of ['S49900099812-2569', 'wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wrong'])
    for (const username of ['S49900099812', 's49900099812'])
      expect(await signIn(username, password)).toMatchObject({
        status: 403,
        body: { code: 'ACCOUNT_TYPE_NOT_ELIGIBLE', next: expect.stringContaining('ThaiD') },
      });
});

test.each(['S40000000001', '12345678901', 'u1234567890123'])(
  '[RACT-04] [AMB-08] %s, which nobody has, is refused the same way: the answer tells nothing about accounts or units',
  async (username) => {
    const nobody = await signIn(username, 'wrong');
    const legacy = await signIn('S49900099812', 'S49900099812-2569');
    const without = ({ requestId: _, ...body }: Record<string, unknown>) => body;
    expect(without(nobody.body)).toEqual(without(legacy.body));
    expect(JSON.stringify(nobody.body)).not.toMatch(/998\d\d/);
  },
);

test('[AMB-08] origin counts, not the shape: an account of another origin with such a name signs in', async () => {
  await house.database.query({
    text: `update identity.account set username = '1234567890123' where username = 'desk.chiangmai'`,
    values: [],
  });
  expect((await signIn('1234567890123', 'desk.chiangmai-2569')).status).toBe(200);
  expect((await signIn('1234567890123', 'wrong')).body.code).toBe('SIGN_IN_FAILED');
});

const LIST = [
  'legacyUsername,hcode,name',
  'S49900099812,99812,"ร้านยา ""เปิดใหม่"", สาขา 1"',
  '4990009981601,99816,คลินิกทันตกรรม',
  '',
  'somebody,99816,no legacy name',
  'S49900099811,998,unit code too short',
  'S49900099811,99811,',
  'S49900099812,99811,another unit',
  '4990009981601,99816,คลินิกทันตกรรม',
  'S49900099811,99811,ร้านยา,extra',
].join('\r\n');

test('[RACT-04] bad lines of the list are named and the good ones taken', () => {
  const { lines, bad } = readLegacyList(`\ufeff${LIST}`);
  expect(lines).toEqual([
    { legacyUsername: 's49900099812', hcode: '99812', name: 'ร้านยา "เปิดใหม่", สาขา 1' },
    { legacyUsername: '4990009981601', hcode: '99816', name: 'คลินิกทันตกรรม' },
  ]);
  expect(bad.map(({ line }) => line)).toEqual([5, 6, 7, 8, 10]);
  expect(readLegacyList('username,unit\nS49900099812,99812').bad).toMatchObject([{ line: 1 }]);
});

test('[RACT-04] importing twice changes nothing; a newer list corrects; no account comes of it', async () => {
  const accounts = async () =>
    (
      await house.database.query<{ n: number }>({ text: 'select count(*)::int as n from identity.account', values: [] })
    )[0]?.n;
  const before = await accounts();
  const now = house.engine.clock();
  expect(await importLegacyList(house.database, LIST, now)).toMatchObject({ read: 2, added: 2, changed: 0 });
  expect(await importLegacyList(house.database, LIST, now)).toMatchObject({ read: 2, added: 0, changed: 0 });
  const newer = 'legacyUsername,hcode,name\n4990009981601,99816,คลินิกทันตกรรมใหม่';
  expect(await importLegacyList(house.database, newer, now)).toMatchObject({ added: 0, changed: 1 });
  expect(await accounts()).toBe(before);
});

test('[RACT-04] officers of the agency can look a name up; a unit’s people cannot', async () => {
  const path = '/api/legacy-names/s49900099812';
  const officer = await house.signIn('officer.region10');
  expect((await house.ask('GET', path, officer)).body).toMatchObject({ hcode: '99812' });
  expect((await house.ask('GET', '/api/legacy-names/S49900000000', officer)).body.code).toBe('LEGACY_NAME_UNKNOWN');
  expect((await house.ask('GET', path, await house.signIn('desk.hospital'))).status).toBe(403);
});
