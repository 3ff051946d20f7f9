import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countResults, journeysToRepeat, lastLine, withRepeated } from './count.mjs';
import { root } from './root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sitthi-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function counted(files, exitCode) {
  const path = join(folder, 'report.json');
  const testResults = files.map(([status, ...states]) => ({
    status,
    assertionResults: states.map((state) => ({ status: state })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return lastLine(countResults(path, exitCode));
}

test('the last line counts tests, and mentions skipped ones only when there are some', () => {
  expect(counted([['passed', 'passed', 'passed']], 0)).toBe('2 passed, 0 failed');
  expect(counted([['failed', 'passed', 'failed', 'skipped']], 1)).toBe('1 passed, 1 failed, 1 skipped');
});

test('what breaks outside a test is a failure too', () => {
  expect(counted([['failed'], ['passed', 'passed']], 1)).toBe('1 passed, 1 failed');
  expect(counted([['failed', 'passed']], 1)).toBe('1 passed, 1 failed');
  expect(counted([['passed', 'passed']], 1)).toBe('1 passed, 1 failed');
  expect(counted([], 0)).toBe('0 passed, 1 failed');
  expect(lastLine(countResults(join(folder, 'none.json'), 0))).toBe('0 passed, 1 failed');
});

describe('a journey in the browser that failed', () => {
  const file = (name, status, ...states) => ({
    name: join(root, name),
    status,
    assertionResults: states.map((state) => ({ status: state })),
  });
  const report = (name, ...testResults) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ testResults }));
    return path;
  };
  const code = file('server/src/a.test.ts', 'passed', 'passed', 'skipped');
  const journey = file('e2e/a.test.ts', 'failed', 'passed', 'failed');

  test('is tried once more, and then the second time counts', () => {
    const first = report('first.json', code, journey, file('e2e/b.test.ts', 'passed', 'passed'));
    expect(journeysToRepeat(first)).toEqual(['e2e/a.test.ts']);
    const well = report('well.json', file('e2e/a.test.ts', 'passed', 'passed', 'passed'));
    expect(lastLine(withRepeated(first, well, 0))).toBe('4 passed, 0 failed, 1 skipped');
    const again = report('again.json', journey);
    expect(lastLine(withRepeated(first, again, 1))).toBe('3 passed, 1 failed, 1 skipped');
    expect(lastLine(withRepeated(first, join(folder, 'none.json'), 1))).toBe('2 passed, 1 failed, 1 skipped');
  });

  test('is not, beside a failure of another kind, or among many', () => {
    const other = file('server/src/b.test.ts', 'failed', 'failed');
    expect(journeysToRepeat(report('other.json', other, journey))).toEqual([]);
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => file(`e2e/${name}.test.ts`, 'failed', 'failed'));
    expect(journeysToRepeat(report('many.json', ...many))).toEqual([]);
    expect(journeysToRepeat(report('none-failed.json', code))).toEqual([]);
    expect(journeysToRepeat(join(folder, 'none.json'))).toEqual([]);
  });
});
