import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deadLinks } from './links.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sitthi-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a relative link must lead somewhere; addresses, anchors and code are no relative links', () => {
  mkdirSync(join(folder, 'docs', 'adr'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', 'README.md'), '[none](nowhere.md)');
  writeFileSync(join(folder, 'docs', 'adr', '001.md'), '[up](../../README.md#top) [gone](../lost.md)');
  const lines = ['[a](docs/adr/001.md "title") [b](#here) [c](https://x.example/y) [d](mailto:a@b.example)'];
  lines.push('`[e](nowhere.md)`', '```', '[f](nowhere.md)', '```', '![g](docs/g.png) <img src="docs/h.png">');
  writeFileSync(join(folder, 'README.md'), lines.join('\n'));
  const { pages, problems } = deadLinks(folder);
  expect(pages).toBe(2);
  expect(problems.sort()).toEqual([
    'README.md: docs/g.png is not there',
    'README.md: docs/h.png is not there',
    'docs/adr/001.md: ../lost.md is not there',
  ]);
});
