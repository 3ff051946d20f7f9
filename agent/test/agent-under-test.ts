import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { startAgent } from '../src/agent.ts';
import { readConfig } from '../src/config.ts';
import type { CardReader } from '../src/reader/reader.ts';

export const TOKEN = '00000000-0000-4000-8000-00000000abcd';

/** The whole agent on a free port, its log kept for the test to read. */
export async function agentUnderTest(reader: CardReader, platformUrl: string, env: NodeJS.ProcessEnv = {}) {
  const directory = await mkdtemp(join(tmpdir(), 'agent-'));
  const configFile = join(directory, 'userconfig.properties');
  await writeFile(configFile, `# unit token\nnhso.service.token = ${TOKEN}\n`);
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const config = readConfig({ AGENT_PORT: '0', AGENT_CONFIG: configFile, PLATFORM_URL: platformUrl, ...env });
  const agent = await startAgent(config, reader, log);
  const url = `http://127.0.0.1:${agent.port}`;
  return {
    url,
    port: agent.port,
    configFile,
    log: () => lines.join(''),
    async call(path: string, init: RequestInit = {}) {
      const response = await fetch(url + path, init);
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: (text === '' ? undefined : JSON.parse(text)) as Record<string, unknown>,
      };
    },
    async close() {
      await agent.close();
      await rm(directory, { recursive: true });
    },
  };
}

export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text };
}
