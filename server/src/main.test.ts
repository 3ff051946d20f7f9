import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { embeddedLayout } from './platform/database/embedded.ts';
import { freePort, startProgram } from './safety/platform-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-start-'));
const postmaster = join(embeddedLayout(dataDir).cluster, 'postmaster.pid');
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const begin = (port: number, mode = 'demo') =>
  startProgram('main.ts', { SITTHI_MODE: mode, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' });

test('a stop while starting ends well, and a start that fails leaves no database running', async () => {
  const early = begin(await freePort());
  while (!existsSync(postmaster)) await sleep(20);
  early.child.kill('SIGTERM');
  expect(await early.ended, early.output()).toBe(0);
  expect(existsSync(postmaster)).toBe(false);

  const taken = createServer();
  const port = await new Promise<number>((done) =>
    taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port)),
  );
  const failed = begin(port);
  expect(await failed.ended).toBe(1);
  expect(failed.output()).toContain('EADDRINUSE');
  expect(existsSync(postmaster)).toBe(false);
  taken.close();

  const refused = begin(port, 'production');
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain('demo users');
  expect(existsSync(postmaster)).toBe(false);
}, 90_000);
