import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, newId, openDatabase } from '../../platform/database/index.ts';
import { person } from '../../testing/facts.ts';
import { testDatabase } from '../../testing/index.ts';
import { findPersonsByName, insertPersons } from '../index.ts';
import { readName } from './read-name.ts';

const PEOPLE = [
  ['สมชาย', 'ทดสอบวงศ์'],
  ['ณัฐวุฒิ', 'สมมติภักดี'],
  ['จันทร์เพ็ญ', 'จำลองรัตน์'],
  ['ธีรพล', 'ตัวอย่างชัย'],
  ['มาลี', 'สาธิตงาม'],
  ['ภาณุ', 'เสมือนแก้ว'],
  ['ศุภชัย', 'นามแฝงเจริญ'],
  ['ก้องภพ', 'ทดลองศรี'],
] as const;

let db: Database;
let drop: () => Promise<void>;
const ids = PEOPLE.map(() => newId());
beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  db = openDatabase({ connectionString: database.connectionString, max: 2 });
  await insertPersons(
    db,
    PEOPLE.map(([firstName, lastName], index) => ({
      ...person(),
      deathDate: undefined,
      provinceCode: '34',
      personId: ids[index] ?? '',
      citizenId: `199000000${String(1000 + index)}`,
      firstName,
      lastName,
    })),
  );
});
afterAll(async () => {
  await db.close();
  await drop();
});

const find = (firstName?: string, lastName?: string, near = false, more: object = {}) =>
  findPersonsByName(db, { firstName, lastName, ...more }, near, 20);

test.each([
  ['นายสมชาย', 'ทดสอบวงศ์'],
  ['นาย สมชาย ทดสอบวงศ์', undefined],
  ['สมชาย', ' ทดสอบวงษ์ '],
  ['สมชาย', 'ทดสอบวงส'],
  ['นัฐวุธิ', 'สมมติพักดี'],
])('[SRM-17] %s %s is understood: titles, spaces, tone marks, karan, letters of one sound', async (first, last) => {
  expect(await find(first, last)).toMatchObject([{ similarity: 1 }]);
});

test('[SRM-17] the other criteria make a name unique, and none of them is left out', async () => {
  expect(await find('สมชาย', undefined, false, { birthYear: 1996, provinceCode: '34', sex: 'MALE' })).toHaveLength(1);
  expect(await find('สมชาย', undefined, false, { birthYear: 1997 })).toEqual([]);
  expect(await find('สมชาย', undefined, false, { provinceCode: '50' })).toEqual([]);
  expect(await find(undefined, 'ทดสอบวงศ์', false, { sex: 'FEMALE' })).toEqual([]);
  expect(await find('วิชัย', 'ทดสอบวงศ์', true)).toEqual([]);
});

test('[SRM-17] a name that was changed is found by the new one', async () => {
  const personId = newId();
  const load = { ...person(), deathDate: undefined, provinceCode: '34', personId, citizenId: '1990000009999' };
  await insertPersons(db, [{ ...load, firstName: 'เก่า', lastName: 'เดิม' }]);
  await db.query({ text: `update persons.person set last_name = 'ใหม่มาก' where person_id = $1`, values: [personId] });
  expect(await find('เก่า', 'ไหม่มัก', true)).toMatchObject([{ personId }]);
});

test.each([['่้๊'], ['%_\\'], ['🙂'], ['ก'.repeat(100)], ["'; drop"]])(
  '[SRM-17] %s finds nobody and breaks nothing',
  async (odd) => {
    expect(await find(odd, odd, true)).toEqual([]);
  },
);

const LETTERS = [...'กขคงจชตทนบปพมยรลวสหอาิีุูเแ'];
/** One typing error at a place: another letter, one less, one more, two exchanged. */
const mistype = (text: string, kind: number, at: number, letter: string): string => {
  const letters = [...text];
  const place = at % letters.length;
  if (kind === 0) letters[place] = letter;
  else if (kind === 1) letters.splice(place, 1);
  else if (kind === 2) letters.splice(place, 0, letter);
  else letters.splice(place, 2, ...letters.slice(place, place + 2).reverse());
  return letters.join('');
};
const error = fc.tuple(fc.nat(3), fc.nat(30), fc.constantFrom(...LETTERS));

test('[SRM-17] one typing error in each name still finds the person', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(PEOPLE.length - 1), error, error, async (who, inFirst, inLast) => {
      const [first, last] = PEOPLE[who] ?? ['', ''];
      const found = await find(mistype(first, ...inFirst), mistype(last, ...inLast), true);
      expect(found.map(({ personId }) => personId)).toContain(ids[who]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['นางนวล', undefined, { first: ['นวล', 'นางนวล'], last: undefined }],
  ['น.ส.มาลี สาธิตงาม', undefined, { first: ['มาลี', 'น.ส.มาลี'], last: 'สาธิตงาม' }],
  ['พระพร ณ สมมติ', undefined, { first: ['พร', 'พระพร'], last: 'ณ สมมติ' }],
  ['นาย', 'สาธิตงาม', { first: ['นาย'], last: 'สาธิตงาม' }],
  ['  ', 'สาธิตงาม', { first: [], last: 'สาธิตงาม' }],
])('[SRM-17] what was typed is read as a name: %j %j', (first, last, read) => {
  expect(readName(first, last)).toEqual(read);
});
