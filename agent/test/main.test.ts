import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The agent as its own process, with nothing of our environment but what the test gives. */
function runAgent(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env.PATH ?? '', ...env } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  return { child, exit: once(child, 'exit'), output: () => output };
}

describe('the agent as a process', () => {
  it('[SYS-20] refuses the simulated reader in production with a clear word and exit code 1', async () => {
    const { exit, output } = runAgent({ SITTHI_MODE: 'production', AGENT_READER: 'virtual' });
    expect((await exit)[0]).toBe(1);
    expect(output()).toContain('refused in SITTHI_MODE=production');
  });

  it.each(['pcsc', 'virtual'])(
    '[SYS-20] starts with a %s reader that is not there, and SIGTERM ends it',
    async (reader) => {
      const { child, exit, output } = runAgent({
        AGENT_PORT: '0',
        AGENT_READER: reader,
        SIM_URL: 'http://127.0.0.1:1',
      });
      try {
        await expect.poll(output, { timeout: 10_000 }).toContain('"msg":"ready"');
        const port = /"port":(\d+)/.exec(output())?.[1];
        expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()).toEqual({ status: 'ok' });
      } finally {
        child.kill('SIGTERM');
      }
      expect((await exit)[0]).toBe(0);
    },
  );
});
