import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseProperties } from './properties.ts';
import { maskedToken, unitTokenFile } from './unit-token.ts';

describe('userconfig.properties', () => {
  it.each([
    ['nhso.service.token=abc', 'abc'],
    ['nhso.service.token = abc=d:e', 'abc=d:e'],
    ['nhso.service.token:abc', 'abc'],
    ['nhso.service.token abc', 'abc'],
    ['  nhso.service.token=abc\r\n', 'abc'],
    ['# nhso.service.token=old\n! and\nnhso.service.token=abc', 'abc'],
    ['\ufeffnhso.service.token=abc', 'abc'],
    ['nhso.service.token=ab\\\n   c', 'abc'],
    ['nhso.service.token=\\u0061b\\:c', 'ab:c'],
    ['nhso\\.service.token=abc', 'abc'],
    ['nhso.service.token=', ''],
  ])('[SYS-27] reads %j', (text, expected) => {
    expect(parseProperties(text).get('nhso.service.token')).toBe(expected);
  });
});

describe('the unit token', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'token-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('[SYS-27] is read again when the file appears, changes or goes', async () => {
    const path = join(directory, 'userconfig.properties');
    const token = unitTokenFile(path);
    expect(await token.current()).toBeUndefined();
    await writeFile(path, 'nhso.service.token=first\n');
    expect(await token.current()).toBe('first');
    await writeFile(path, 'nhso.service.token=second-one\n');
    expect(await token.current()).toBe('second-one');
    await writeFile(path, 'nhso.service.token=\n');
    expect(await token.current()).toBeUndefined();
    await rm(path);
    expect(await token.current()).toBeUndefined();
  });

  it('[SYS-27] is shown by its end only, and not at all when short', () => {
    expect(maskedToken('00000000-0000-4000-8000-00000000abcd')).toBe('****abcd');
    expect(maskedToken('short')).toBe('****');
    expect(maskedToken(undefined)).toBe('');
  });
});
