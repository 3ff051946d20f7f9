import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './postmaster.ts';

/** A process id together with when it was born, since numbers come back after a restart. */
function identity(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return String(pid);
  }
}

function isLiving(text: string): boolean {
  const pid = Number(text.split(' ')[0]);
  return pid > 0 && isAlive(pid) && identity(pid) === text;
}

let taken = 0;

/**
 * The users of one embedded server (a platform, a worker, a tool; several in one process count each). The last one
 * out stops it; one whose process was killed counts as gone.
 */
export function owners(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mine = `${process.pid}.${taken++}`;
  return {
    enter: () => writeFileSync(join(folder, mine), identity(process.pid)),
    leave: () => rmSync(join(folder, mine), { force: true }),
    others: () =>
      readdirSync(folder).filter((name) => {
        if (name === mine) return false;
        if (isLiving(readFileSync(join(folder, name), 'utf8'))) return true;
        rmSync(join(folder, name), { force: true });
        return false;
      }),
  };
}

function takeLock(file: string): boolean {
  try {
    writeFileSync(file, identity(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function breakStaleLock(file: string): void {
  try {
    const holder = readFileSync(file, 'utf8');
    if (holder === '' || isLiving(holder)) return;
    // Renamed first: of two who find the same stale lock only one can move it away.
    const aside = `${file}.${process.pid}`;
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== holder) renameSync(aside, file);
    else rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Runs `work` alone among all processes that use the same lock file; waits for the others at most 60 s. */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 60_000;
  while (!takeLock(file)) {
    breakStaleLock(file);
    if (Date.now() > deadline) throw new Error(`${file} is held by another process: ${readFileSync(file, 'utf8')}`);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
