import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestHouse, testHouse } from '../testing/house.ts';
import { enrolDemoAgent, writeAgentFolder } from './agent-folder.ts';

let house: TestHouse;
let folder: string;
beforeAll(async () => {
  house = await testHouse({ population: 0 });
  folder = await mkdtemp(join(tmpdir(), 'agent-folder-'));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const enrolments = () =>
  house.database.query<{ key: { x: string; d?: string } }>({
    text: 'select public_key as key from identity.agent_enrolment',
    values: [],
  });

test('[SRM-11] the demo’s agent is enrolled with a key of its own folder; a second start changes nothing', async () => {
  await writeAgentFolder(folder);
  await enrolDemoAgent(house.database, folder, house.engine.clock());
  const file = join(folder, 'agent', 'enrolment.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const { key } = JSON.parse(await readFile(file, 'utf8'));
  const [row] = await enrolments();
  expect(row?.key.x).toBe(key.x);
  expect(row?.key.d).toBeUndefined();
  await writeAgentFolder(folder);
  await enrolDemoAgent(house.database, folder, house.engine.clock());
  expect(JSON.parse(await readFile(file, 'utf8')).key).toEqual(key);
  expect(await enrolments()).toHaveLength(1);
  await writeFile(file, JSON.stringify({ enrolmentId: '00000000-0000-4000-8000-0000000000e1', key }));
  await enrolDemoAgent(house.database, folder, house.engine.clock());
  expect(await enrolments()).toHaveLength(1);
});
