import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { problemsOf } from './problems.ts';
import type { Texts } from './texts.ts';
import { th } from './th.ts';

const features = join(import.meta.dirname, '..', 'features');

test('[AUTH-32][AUTH-41] Thai and English have the same keys, none empty, and the same is filled in', () => {
  expect(problemsOf({ th, en })).toEqual([]);
});

test('the words of each feature are whole in both languages', async () => {
  for await (const path of glob('*/texts.ts', { cwd: features })) {
    const { texts } = (await import(join(features, path))) as { texts?: Texts };
    expect(texts, `${path} exports texts`).toBeDefined();
    if (texts) expect(problemsOf(texts), path).toEqual([]);
  }
});

test('a missing, an empty and a differently filled text are each found', () => {
  const broken = { th: { a: 'ก', b: ' ', c: '{count} ราย' }, en: { b: 'b', c: '{number} items', d: 'd' } };
  expect(problemsOf(broken as unknown as Texts)).toEqual([
    'a is missing in English (ก)',
    'b is empty in Thai',
    'c fills in {count} in Thai and {number} in English',
    'd is missing in Thai',
  ]);
});
