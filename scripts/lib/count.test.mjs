import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countResults, lastLine } from './count.mjs';

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
