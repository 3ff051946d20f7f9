import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { type EmbeddedDatabase, startEmbedded, stopAbandoned } from './embedded.ts';
import { backupEmbedded, restoreEmbedded } from './embedded-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitthi-backup-'));
const [dataDir, elsewhere, file] = ['data', 'elsewhere', 'out/backup.tar.gz'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

afterAll(async () => {
  for (const name of [dataDir, elsewhere]) await stopAbandoned(name);
  rmSync(folder, { recursive: true, force: true });
});

async function ask({ connectionString }: EmbeddedDatabase, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await client.end();
  }
}

test('a backup taken while rows are written restores to a moment: all rows before it, an unbroken run after', async () => {
  mkdirSync(join(dataDir, 'documents'), { recursive: true });
  writeFileSync(join(dataDir, 'documents', 'a.txt'), 'kept');
  const live = await startEmbedded({ dataDir });
  await ask(live, 'CREATE TABLE counted AS SELECT generate_series(1, 20000) AS n');
  let writing = true;
  const writer = (async () => {
    for (let n = 20001; writing; n++) await ask(live, `INSERT INTO counted VALUES (${n})`);
  })();
  await backupEmbedded(dataDir, file);
  writing = false;
  await writer;
  await ask(live, 'DROP TABLE counted');
  await live.stop();
  expect(statSync(file).mode & 0o777).toBe(0o600);

  expect(await restoreEmbedded(elsewhere, file)).toBeUndefined();
  const restored = await startEmbedded({ dataDir: elsewhere });
  expect(await ask(restored, 'SELECT count(*) >= 20000 AND count(*) = max(n) FROM counted')).toBe(true);
  await expect(restoreEmbedded(elsewhere, file)).rejects.toThrow('stop the platform');
  await restored.stop();
  expect(readFileSync(join(elsewhere, 'documents', 'a.txt'), 'utf8')).toBe('kept');
});

test('a restore keeps what it replaces, and a backup overwrites nothing', async () => {
  const before = await restoreEmbedded(dataDir, file);
  expect(readFileSync(join(before ?? '', 'postgres', 'cluster', 'PG_VERSION'), 'utf8')).toContain('18');
  const restored = await startEmbedded({ dataDir });
  expect(await ask(restored, 'SELECT count(*) >= 20000 FROM counted')).toBe(true);
  await restored.stop();
  await expect(backupEmbedded(dataDir, file)).rejects.toThrow('exists');
});

test('what is no backup changes nothing', async () => {
  writeFileSync(join(folder, 'broken.tar.gz'), 'no archive');
  await expect(restoreEmbedded(dataDir, join(folder, 'broken.tar.gz'))).rejects.toThrow();
  const same = await startEmbedded({ dataDir });
  expect(await ask(same, 'SELECT count(*) >= 20000 FROM counted')).toBe(true);
  await same.stop();
});
