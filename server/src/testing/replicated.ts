import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { chooseRunner, giveTo, type TriedRunner } from '../platform/database/embedded/runner.ts';

const run = promisify(execFile);
const installed = '/usr/lib/postgresql';

/** The folder of Debian's PostgreSQL programs, the newest version that can copy a cluster; undefined = not installed. */
export function debianPostgres(): string | undefined {
  try {
    const versions = readdirSync(installed).sort((a, b) => Number(b) - Number(a));
    const bins = versions.map((version) => join(installed, version, 'bin'));
    return bins.find((bin) => ['initdb', 'pg_basebackup', 'postgres'].every((name) => readdirSync(bin).includes(name)));
  } catch {
    return undefined;
  }
}

/** Two servers, the second of which follows the first by streaming replication. */
export interface Replicated {
  readonly primaryUrl: string;
  readonly replicaUrl: string;
  /** Makes the replica as a copy of what the primary holds now. */
  follow(): Promise<void>;
  /** Waits until the replica has everything the primary has written. */
  caughtUp(): Promise<void>;
  /** The primary's server dies at once, as if its power had gone; its clients' connections break. */
  killPrimary(): Promise<void>;
  startPrimary(): Promise<void>;
  close(): Promise<void>;
}

const addressOf = (socketDir: string): string =>
  `postgresql://postgres@localhost:5432/postgres?host=${encodeURIComponent(socketDir)}`;

// Nobody keeps these over a loss of power; a replica that lost its primary asks for it often.
const SETTINGS = ['fsync=off', 'shared_buffers=32MB', 'max_connections=120', 'listen_addresses='];
const FOLLOWER = ['wal_retrieve_retry_interval=200ms', 'max_standby_streaming_delay=30s'];

class Server {
  readonly data: string;
  readonly url: string;
  readonly #folder: string;
  readonly #bin: string;
  readonly #runner: TriedRunner;
  #process: ChildProcess | undefined;

  constructor(home: string, name: string, bin: string, runner: TriedRunner) {
    this.#folder = join(home, name);
    this.data = join(this.#folder, 'data');
    this.url = addressOf(this.#folder);
    this.#bin = bin;
    this.#runner = runner;
    mkdirSync(this.#folder, { mode: 0o700 });
    giveTo(runner, this.#folder);
  }

  get socketDir(): string {
    return this.#folder;
  }

  async program(name: string, words: readonly string[]): Promise<void> {
    const [program = '', ...rest] = [...this.#runner.prefix, join(this.#bin, name), ...words];
    await run(program, rest, { cwd: this.#folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' } });
  }

  async start(settings: readonly string[]): Promise<void> {
    const options = ['-k', this.#folder, ...settings.flatMap((setting) => ['-c', setting])];
    const [program = '', ...rest] = [...this.#runner.prefix, join(this.#bin, 'postgres'), '-D', this.data, ...options];
    let said = '';
    const child = spawn(program, rest, {
      cwd: this.#folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { LC_ALL: 'C' },
    });
    child.stderr?.on('data', (words: Buffer) => {
      said = (said + words.toString()).slice(-4000);
    });
    this.#process = child;
    process.once('exit', () => child.kill('SIGQUIT')); // of a run that ends before `close`
    while (!(await answers(this.url))) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
      await sleep(50);
    }
  }

  async stop(signal: 'SIGQUIT' | 'SIGINT'): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}

async function ask<Row extends object>(url: string, text: string): Promise<Row> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows[0] as Row;
  } finally {
    await client.end();
  }
}

const answers = (url: string): Promise<boolean> =>
  ask(url, 'select 1').then(
    () => true,
    () => false,
  );

/** A primary of Debian's PostgreSQL, started and empty; `follow` makes its replica. */
export async function replicatedServers(bin: string): Promise<Replicated> {
  const home = mkdtempSync(join(tmpdir(), 'sitthi-two-'));
  chmodSync(home, 0o755);
  const runner = await chooseRunner(home, join(bin, 'postgres'));
  const primary = new Server(home, 'p', bin, runner);
  const replica = new Server(home, 'r', bin, runner);
  await primary.program('initdb', [
    '-D',
    primary.data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  await primary.start(SETTINGS);
  return {
    primaryUrl: primary.url,
    replicaUrl: replica.url,
    async follow() {
      const from = ['-h', primary.socketDir, '-U', 'postgres', '--checkpoint=fast', '--no-sync'];
      await replica.program('pg_basebackup', [
        '-D',
        replica.data,
        ...from,
        '-R',
        '-C',
        '-S',
        'replica',
        '-X',
        'stream',
      ]);
      await replica.start([...SETTINGS, ...FOLLOWER]);
    },
    async caughtUp() {
      const { lsn } = await ask<{ lsn: string }>(primary.url, 'select pg_current_wal_lsn()::text as lsn');
      const question = `select pg_last_wal_replay_lsn() >= '${lsn}'::pg_lsn as there`;
      while (!(await ask<{ there: boolean }>(replica.url, question)).there) await sleep(50);
    },
    killPrimary: () => primary.stop('SIGQUIT'),
    startPrimary: () => primary.start(SETTINGS),
    async close() {
      await replica.stop('SIGINT');
      await primary.stop('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
}
