import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { type TestDatabase, testDatabase } from '../testing/index.ts';
import { freePort, startPlatform, startProgram } from './platform-process.ts';

let house: TestHouse;
let clean: TestDatabase;
// Every test here starts the program, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-production-'));
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  clean = await testDatabase();
});
afterAll(async () => {
  await house.close();
  await clean.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const production = (url: string) => ({
  SITTHI_MODE: 'production',
  DATABASE_URL: url,
  DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
});

test('production refuses a database of the demo, and says what is in the way', async () => {
  const program = startProgram('main.ts', { ...production(house.connectionString), PORT: String(await freePort()) });
  expect(await program.ended).toBe(1);
  const said = program.output();
  expect(said).toMatch(/demo keys: \d+ API tokens/);
  expect(said).toContain('demo users: ');
  expect(said).toContain('desk.hospital');
});

test('production refuses the simulators’ settings', async () => {
  const env = { ...production(clean.connectionString), AGENT_READER: 'virtual', SIM_URL: 'http://127.0.0.1:9999' };
  const program = startProgram('main.ts', { ...env, PORT: String(await freePort()) });
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(/AGENT_READER=virtual[\s\S]*SIM_URL/);
});

test('production starts on a clean database, without a demo person, sign-in, token or sandbox', async () => {
  const platform = await startPlatform(production(clean.connectionString));
  await platform.ready();
  const status = async (path: string, headers = {}) => (await fetch(platform.url + path, { headers })).status;
  expect(await status('/healthz')).toBe(200);
  expect(await status('/sandbox/fixtures')).toBe(404);
  const token = { authorization: `Bearer ${house.token('99801')}` };
  expect(
    await status('/authencodestatus/api/check-authen-status?personalId=1990000000019&serviceDate=2026-03-15', token),
  ).toBe(401);
  const signIn = await fetch(`${platform.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'desk.hospital', password: 'desk.hospital-2569' }),
  });
  expect(signIn.status).toBe(401);
  await platform.stop();
  expect(await platform.ended).toBe(0);
});

test('a setting that is wrong is named', async () => {
  const program = startProgram('main.ts', { PORT: 'eighty', SITTHI_MODE: 'prod', DATA_DIR: dataDir });
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(/PORT[\s\S]*SITTHI_MODE/);
});
