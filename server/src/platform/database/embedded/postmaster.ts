import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server process, as its own postmaster.pid describes it. */
export interface Postmaster {
  pid: number;
  socketDir: string;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What a process is: its command, and the folder it works in where the system tells. */
function describe(pid: number): { command: string; folder?: string } {
  try {
    if (process.platform !== 'linux')
      return { command: execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }) };
    return { command: readFileSync(`/proc/${pid}/cmdline`, 'utf8'), folder: readlinkSync(`/proc/${pid}/cwd`) };
  } catch {
    return { command: '' };
  }
}

// No system gives this number to a process.
const NOBODYS_PID = 2147483646;

/**
 * The running server of a cluster folder, or undefined. A crash leaves the pid file; when its number belongs to
 * another program by now (after a reboot, in another container, or a dead child nobody collected), PostgreSQL would
 * refuse to start beside it. Only the number is overwritten: by the rest of the file it still sees old children.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0 || !isAlive(pid)) return undefined;
  const { command, folder } = describe(pid);
  if (command.includes('postgres') && (folder === undefined ? command.includes(cluster) : folder === cluster))
    return { pid, socketDir: lines[4] ?? '' };
  writeFileSync(file, [NOBODYS_PID, ...lines.slice(1)].join('\n'));
  return undefined;
}

/** How a server answers: READY, BUSY (starting, recovering, stopping, full) or SILENT (nobody at the socket). */
export async function ping(connectionString: string): Promise<'READY' | 'BUSY' | 'SILENT'> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return 'READY';
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    return ['ENOENT', 'ECONNREFUSED', 'EACCES'].includes(code) ? 'SILENT' : 'BUSY';
  } finally {
    await client.end().catch(() => undefined);
  }
}
