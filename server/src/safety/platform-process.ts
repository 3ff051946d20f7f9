import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');
/** As the house's starter does: a program that has been read once is read in half the time. */
const compiled = join(source, '..', '..', 'node_modules', '.cache', 'compiled');

/** The real platform as a program of its own, as `npm start` runs it. */
export interface PlatformProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything it wrote so far. */
  readonly output: () => string;
  /** Resolves when it answers /readyz; throws when it ends before. */
  ready(): Promise<void>;
  /** Exit code or signal, once it has ended. */
  readonly ended: Promise<number | string>;
  /** kill -9, and wait until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and wait until it is gone. */
  stop(): Promise<void>;
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const OURS = 'HOST PORT AGENT_HOST AGENT_PORT AGENT_READER SIM_PORT SIM_URL DATA_DIR PUBLIC_URL SITTHI_MODE LOG_LEVEL';

/** The environment of the tests without what belongs to a house somebody may be running. */
export function bareEnvironment(): Record<string, string | undefined> {
  const env: Record<string, string | undefined> = { ...process.env };
  for (const name of [...OURS.split(' '), 'DATABASE_URL', 'DATABASE_MIGRATION_URL', 'VITEST']) delete env[name];
  return env;
}

/** Starts the program `file` of the server's source with this environment. */
export function startProgram(
  file: string,
  env: Record<string, string>,
  words: string[] = [],
): { child: ChildProcess; ended: Promise<number | string>; output: () => string } {
  const child = spawn(process.execPath, [join(source, file), ...words], {
    env: { ...bareEnvironment(), NODE_COMPILE_CACHE: compiled, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
  };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear);
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 0)),
  );
  return { child, ended, output: () => text };
}

export async function startPlatform(env: Record<string, string>): Promise<PlatformProcess> {
  const port = await freePort();
  const { child, ended, output } = startProgram('main.ts', { PORT: String(port), ...env });
  const url = `http://127.0.0.1:${port}`;
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  return {
    url,
    pid: child.pid ?? 0,
    output,
    ended,
    async ready() {
      for (;;) {
        if (over) throw new Error(`the platform ended before it was ready:\n${output()}`);
        const reply = await fetch(`${url}/readyz`).catch(() => undefined);
        if (reply?.status === 200) return;
        await sleep(50);
      }
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
