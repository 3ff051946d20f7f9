import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idsInTitle, readRequirements, shorten, spellOut } from './requirement-ids.ts';
import { titlesIn } from './test-titles.ts';

describe('a list of ids', () => {
  test('is spelled out: ranges, and numbers that go on with the letters before', () => {
    expect(spellOut('ENT-01..03 CLM-07, 09')).toEqual(['ENT-01', 'ENT-02', 'ENT-03', 'CLM-07', 'CLM-09']);
    expect(spellOut('AUTH-17..AUTH-18')).toEqual(['AUTH-17', 'AUTH-18']);
    expect(spellOut('INV-VER-3..4')).toEqual(['INV-VER-3', 'INV-VER-4']);
    expect(spellOut('SYS-7')).toEqual(['SYS-07']);
  });

  test('is not read into other words', () => {
    for (const text of ['', 'object Object', '01', 'ENT', 'a-1']) expect(spellOut(text)).toBeUndefined();
  });

  test('is shortened again', () => {
    expect(shorten(['ENT-01', 'ENT-02', 'ENT-03', 'ENT-07', 'CLM-01'])).toBe('ENT-01..03, 07, CLM-01');
  });
});

test('ids count in titles of tests that run, not in comments, data or tests that are switched off', () => {
  const source = `
    // [ENT-01]
    const text = '[ENT-02]';
    describe('[ENT-03] group', () => {
      test('[ENT-04, 05] one [CLM-01]', () => {});
      it.each([['[ENT-06]']])('[ENT-07] %s', () => {});
      test.skipIf(true)(\`[ENT-08] \${text}\`, () => {});
      test.skip('[ENT-09] off', () => {});
      test.todo('[ENT-10] later');
    });`;
  const ids = titlesIn(source, 'x.test.ts').flatMap(idsInTitle);
  expect(ids).toEqual(['ENT-03', 'ENT-04', 'ENT-05', 'CLM-01', 'ENT-07', 'ENT-08']);
});

test('the document has its 481 requirements and 36 ambiguities, none twice', () => {
  const file = join(import.meta.dirname, '../../docs/requirements.md');
  const ids = readRequirements(readFileSync(file, 'utf8')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith('AMB-'))).toHaveLength(36);
  expect(ids.filter((id) => !id.startsWith('AMB-'))).toHaveLength(481);
});
