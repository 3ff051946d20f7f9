import { expect, test } from 'vitest';
import { beginChoice, changedBy, type MergeField, openFields } from './merge.ts';

const field = (key: string, base: string, mine: string, theirs: string): MergeField => ({
  key,
  label: key,
  base,
  mine,
  theirs,
});
const fields = [
  field('road', 'A', 'A', 'B'),
  field('phone', '1', '2', '1'),
  field('email', 'x', 'y', 'z'),
  field('soi', '-', '5', '5'),
  field('moo', '1', '1', '1'),
];

test('[CPP-19] who changed what: one, both apart, or nobody any more', () => {
  expect(fields.map(changedBy)).toEqual(['THEIRS', 'MINE', 'BOTH', 'NOBODY', 'NOBODY']);
});

test('[CPP-19] what one of the two changed is kept without asking; what both changed is never chosen for them', () => {
  const chosen = beginChoice(fields);
  expect(chosen).toEqual({ road: 'THEIRS', phone: 'MINE' });
  expect(openFields(fields, chosen).map(({ key }) => key)).toEqual(['email']);
  expect(openFields(fields, { ...chosen, email: 'MINE' })).toEqual([]);
});
