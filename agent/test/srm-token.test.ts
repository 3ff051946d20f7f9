import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardReader } from '../src/reader/reader.ts';
import { agentUnderTest, post } from './agent-under-test.ts';

const noReader: CardReader = {
  terminals: async () => [],
  connect: async () => {
    throw new Error('no reader');
  },
  close: async () => undefined,
};

const PAGE = 'http://127.0.0.1:8080';
const jwt = (name: string) => `eyJ${name}.eyJ${name}.c2ln`;
const TOKENS = {
  accessToken: jwt('A'),
  refreshToken: jwt('R'),
  soap: { userPersonId: '3990000000023', smctoken: 'abcdefghij012345' },
};

let home: string;
let folder: string;
let agent: Awaited<ReturnType<typeof agentUnderTest>>;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'agent-srm-'));
  folder = join(home, 'SRM Smart Card Single Sign-On');
  agent = await agentUnderTest(noReader, 'http://127.0.0.1:9', { AGENT_SRM_FOLDER: folder });
});
afterAll(async () => {
  await agent.close();
  await rm(home, { recursive: true });
});

const ask = (body: unknown, headers: Record<string, string> = { origin: PAGE }) =>
  agent.call('/api/srm-token', post(body, headers));

test('[SYS-19] nothing is written until a page of the platform asks for it', async () => {
  await agent.call('/healthz');
  expect(await readdir(home)).toEqual([]);
  for (const headers of [{}, { origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }] as Record<
    string,
    string
  >[])
    expect((await ask(TOKENS, headers)).status).toBe(403);
  expect(await readdir(home)).toEqual([]);
});

test('[SYS-19] the files are what programs read: UTF-8 lines of key=value, and CID#TOKEN; for this user alone', async () => {
  const { status, body } = await ask(TOKENS);
  expect([status, body]).toEqual([200, { result: 'WRITTEN', folder }]);
  expect(await readFile(join(folder, 'token.txt'), 'utf8')).toBe(
    `access-token=${jwt('A')}\nrefresh-token=${jwt('R')}\n`,
  );
  expect(await readFile(join(folder, 'nhso_token.txt'), 'utf8')).toBe('3990000000023#abcdefghij012345\n');
  if (process.platform !== 'win32')
    for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600);
});

test('the next registrar’s tokens replace the files, also one that was left open; nothing of the earlier one stays', async () => {
  await writeFile(join(folder, 'token.txt.new'), 'left over', { mode: 0o666 });
  expect((await ask({ accessToken: jwt('B'), refreshToken: jwt('C'), soap: null })).status).toBe(200);
  expect(await readdir(folder)).toEqual(['token.txt']);
  expect(await readFile(join(folder, 'token.txt'), 'utf8')).toBe(
    `access-token=${jwt('B')}\nrefresh-token=${jwt('C')}\n`,
  );
  expect((await stat(join(folder, 'token.txt'))).mode & 0o077).toBe(0);
});

test('a token with a line of its own, or none, is refused and nothing changes', async () => {
  for (const change of [
    { accessToken: `${jwt('A')}\nevil=1` },
    { refreshToken: 'x' },
    { accessToken: undefined },
    { soap: { userPersonId: '3990000000023\n', smctoken: 'abcdefghij012345' } },
    { soap: { userPersonId: '3990000000023', smctoken: 'ABCDEFGHIJ012345' } },
  ])
    expect((await ask({ ...TOKENS, ...change })).status, JSON.stringify(change)).toBe(400);
  expect(
    (await agent.call('/api/srm-token', post('access-token=x', { origin: PAGE, 'content-type': 'text/plain' }))).status,
  ).toBe(415);
  expect(await readFile(join(folder, 'token.txt'), 'utf8')).toContain(jwt('B'));
});

test('a folder that cannot be written is told, without a token in the log', async () => {
  await rm(folder, { recursive: true });
  await writeFile(folder, 'a file stands in the way');
  expect(await ask(TOKENS)).toMatchObject({ status: 500, body: { result: 'NOT_WRITTEN' } });
  for (const secret of [jwt('A'), jwt('R'), 'abcdefghij012345', '3990000000023'])
    expect(agent.log()).not.toContain(secret);
});
