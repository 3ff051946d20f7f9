import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cruise } from './boundaries.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sitthi-floors-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function violations(files) {
  rmSync(join(folder, 'house'), { recursive: true, force: true });
  for (const [path, text] of Object.entries({ 'tsconfig.json': '{}', 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, 'house', path)), { recursive: true });
    writeFileSync(join(folder, 'house', path), text);
  }
  const parts = [...new Set(Object.keys(files).map((path) => path.split('/')[0]))];
  const { lines, modules } = await cruise(join(folder, 'house'), parts);
  expect(modules).toBeGreaterThan(1);
  return lines.map((line) => line.split(':')[0]);
}

test('an import goes down only, also when it is a type', async () => {
  const quota = { 'server/src/quota/index.ts': 'export type Q = 1; export const q = 1;' };
  expect(
    await violations({
      ...quota,
      'server/src/persons/index.ts': `import type { Q } from '../quota/index.ts'; export type P = Q;`,
    }),
  ).toEqual(['down-only-from-persons']);
  expect(
    await violations({ ...quota, 'server/src/verification/index.ts': `export { q } from '../quota/index.ts';` }),
  ).toEqual([]);
});

test('nothing below the roof imports the roof', async () => {
  const files = {
    'server/src/compose.ts': 'export const all = 1;',
    'server/src/wire/index.ts': `export { all } from '../compose.ts';`,
  };
  expect(await violations(files)).toEqual(['down-only-from-wire']);
});

test('a module is entered by its index.ts only', async () => {
  const files = {
    'server/src/persons/store/find.ts': 'export const find = 1;',
    'server/src/quota/index.ts': `export { find } from '../persons/store/find.ts';`,
  };
  expect(await violations(files)).toEqual(['only-the-face-of-persons']);
});

test('a rule reaches neither a store nor the system', async () => {
  const files = {
    'server/src/quota/store/read.ts': 'export const read = 1;',
    'server/src/quota/rules/decide.ts': `export { read } from '../store/read.ts'; export { readFileSync } from 'node:fs';`,
  };
  expect((await violations(files)).sort()).toEqual(['rules-are-pure', 'rules-do-no-io']);
});

test('agent, web and server stay strangers', async () => {
  const files = {
    'server/src/quota/index.ts': 'export const q = 1;',
    'agent/src/main.ts': `export { q } from '../../server/src/quota/index.ts';`,
    'web/src/main.ts': `export { q } from '../../server/src/quota/index.ts';`,
  };
  const found = await violations(files);
  expect(found).toContain('agent-stands-alone');
  expect(found).toContain('web-knows-the-api-only');
});
