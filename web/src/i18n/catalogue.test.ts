import { expect, test } from 'vitest';
import { en } from './en.ts';
import { type Key, th } from './th.ts';

const keys = Object.keys(th) as Key[];
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('[AUTH-32][AUTH-41] Thai and English have the same keys, none empty', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(`${th[key].trim()}|${en[key].trim()}`, key).toMatch(/.\|./);
});

test('what is filled in is the same in both languages', () => {
  for (const key of keys) expect(names(en[key]), key).toEqual(names(th[key]));
});
