import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { isAlive, type Postmaster } from './postmaster.ts';
import { giveTo, type Runner } from './runner.ts';
import { localeChoices, serverSettings } from './settings.ts';

const run = promisify(execFile);
const environment = () => ({ PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' });

/** Creates the cluster folder once. Made beside and then renamed: a kill half-way leaves nothing that looks finished. */
export async function initialiseCluster(cluster: string, binaries: Binaries, runner: Runner): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const draft = `${cluster}.new`;
  let failure: unknown;
  for (const locale of localeChoices) {
    rmSync(draft, { recursive: true, force: true });
    const flags = ['-D', draft, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--data-checksums', ...locale];
    const [program, ...words] = [...runner.prefix, binaries.initdb, ...flags];
    try {
      await run(program as string, words, { env: environment() });
      rmSync(cluster, { recursive: true, force: true });
      renameSync(draft, cluster);
      return;
    } catch (error) {
      failure = error;
    }
  }
  throw new Error(`initdb failed: ${(failure as { stderr?: string }).stderr ?? failure}`);
}

/** Refuses a cluster of another major version with a sentence instead of PostgreSQL's own. */
export function checkVersion(cluster: string, installed: string): void {
  const here = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (installed !== here) throw new Error(`${cluster} was made by PostgreSQL ${here}; installed is ${installed}.`);
}

/**
 * A private folder for the socket under the system's temporary folder (a socket path may have 107 bytes at most, a
 * data folder may be deeper), remembered in `record`. A remembered one is used again while it is still there and ours.
 */
export function socketFolder(record: string, runner: Runner): string {
  const mine = runner.uid ?? process.getuid?.() ?? 0;
  if (existsSync(record)) {
    const known = readFileSync(record, 'utf8').trim();
    if (existsSync(known) && statSync(known).uid === mine && (statSync(known).mode & 0o077) === 0) return known;
  }
  const base = tmpdir().length > 60 ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(base, 'sitthi-pg-'));
  chmodSync(folder, 0o700);
  giveTo(runner, folder);
  writeFileSync(record, `${folder}\n`);
  return folder;
}

/** Takes the socket's folder away again; only one that we made. */
export function removeSocketFolder(record: string): void {
  if (!existsSync(record)) return;
  const folder = readFileSync(record, 'utf8').trim();
  if (basename(folder).startsWith('sitthi-pg-')) rmSync(folder, { recursive: true, force: true });
  rmSync(record, { force: true });
}

/** Starts postgres in a session of its own, so that Ctrl-C or a group's signal does not reach it before its users. */
export function launch(cluster: string, socketDir: string, log: string, binaries: Binaries, runner: Runner) {
  if (existsSync(log) && statSync(log).size > 10_000_000) renameSync(log, `${log}.1`);
  const from = existsSync(log) ? statSync(log).size : 0;
  const output = openSync(log, 'a', 0o600);
  const flags = ['-D', cluster, '-k', socketDir, ...serverSettings(binaries.libraries)];
  const [program, ...words] = [...runner.prefix, binaries.postgres, ...flags];
  const child = spawn(program as string, words, {
    detached: true,
    stdio: ['ignore', output, output],
    env: environment(),
  });
  closeSync(output);
  child.unref();
  child.on('error', () => undefined);
  return {
    gone: () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined,
    said: () => readFileSync(log).subarray(from).toString('utf8'),
  };
}

/** Stops a server: fast shutdown, and after `patience` milliseconds at once (which recovery repairs at the next start). */
export async function shutDown(server: Postmaster, cluster: string, patience = 20_000): Promise<void> {
  const left = () => !isAlive(server.pid) || !existsSync(join(cluster, 'postmaster.pid'));
  const signals: [NodeJS.Signals, number][] = [
    ['SIGINT', patience],
    ['SIGQUIT', 5000],
  ];
  for (const [signal, wait] of signals) {
    try {
      process.kill(server.pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < wait && !left(); waited += 20) await sleep(20);
    if (left()) return;
  }
}
