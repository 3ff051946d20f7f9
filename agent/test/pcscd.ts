import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { VPCD_PORT } from '@sitthi/simulators';

const PCSCD = '/usr/sbin/pcscd';
const VPCD_DRIVER = '/etc/reader.conf.d/vpcd';
const SOCKET = '/run/pcscd/pcscd.comm';

/**
 * Why Debian's card service with the virtual slot of vsmartcard cannot be used on this machine.
 * @returns undefined when it can
 */
export async function whyNoPcscd(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'this is not Linux';
  const missing = [PCSCD, VPCD_DRIVER].filter((path) => !existsSync(path));
  if (missing.length > 0) return `missing ${missing.join(', ')} (apt-get install pcscd vsmartcard-vpcd)`;
  if (process.getuid?.() !== 0) return 'pcscd must be started as root';
  if (!(await alone())) return 'another test run has been using the card service for a minute';
  if (await listens(VPCD_PORT)) return `another pcscd already holds port ${VPCD_PORT}`;
  // The file stays behind when pcscd was killed; only one that is answered means that a pcscd runs.
  if (existsSync(SOCKET) && (await listens(SOCKET))) return `another pcscd already runs (${SOCKET})`;
  return undefined;
}

/** vpcd's port is fixed, so test runs on one machine take turns; the name is freed when this process ends. */
async function alone(): Promise<boolean> {
  for (let i = 0; i < 60; i++) {
    const server = createServer().unref();
    server.listen('\0sitthi-test-pcscd');
    try {
      await once(server, 'listening');
      return true;
    } catch {
      await sleep(1_000);
    }
  }
  return false;
}

/** A pcscd of our own, to be stopped and started again as a card service is. */
export function pcscd() {
  let process_: ChildProcess | undefined;
  return {
    async start() {
      mkdirSync('/run/pcscd', { recursive: true });
      process_ = spawn(PCSCD, ['--foreground'], { stdio: 'ignore' });
      for (let i = 0; i < 100 && !(await listens(VPCD_PORT)); i++) await sleep(50);
    },
    async stop() {
      if (!process_ || process_.exitCode !== null) return;
      const gone = once(process_, 'exit');
      process_.kill('SIGTERM');
      await gone;
      process_ = undefined;
    },
  };
}

async function listens(portOrPath: number | string): Promise<boolean> {
  const socket =
    typeof portOrPath === 'number' ? connect({ port: portOrPath, host: '127.0.0.1' }) : connect(portOrPath);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
