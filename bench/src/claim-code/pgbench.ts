import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withClient } from '../database/server.ts';

const run = promisify(execFile);
const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

function findPgbench(): string | undefined {
  const folders = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort().reverse() : [];
  const places = [
    ...folders.map((version) => join('/usr/lib/postgresql', version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return places.map((place) => join(place, 'pgbench')).find((path) => existsSync(path));
}

/** pgbench, installed from Debian when it is missing and this may be done; undefined, with a loud word, when it cannot. */
export async function openPgbench(say: (line: string) => void): Promise<string | undefined> {
  const found = findPgbench();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('pgbench is missing: installing Debian’s PostgreSQL');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { env, timeout: 300_000 }).catch(
      () => undefined,
    );
    const installed = findPgbench();
    if (installed) return installed;
  }
  say('!!! SKIPPED: no pgbench here and none could be installed. The ratio to the reference is NOT measured.');
  return undefined;
}

/** Makes the reference's own tables beside the product's. */
export const prepareReference = (connectionString: string): Promise<void> =>
  withClient(connectionString, async (client) => {
    await client.query(readFileSync(file('reference-schema.sql'), 'utf8'));
  });

/** Transactions a second of the frozen reference, or of another script. */
export async function runPgbench(
  program: string,
  connectionString: string,
  options: { clients: number; seconds: number; script?: string },
): Promise<number> {
  const url = new URL(connectionString);
  const { stdout } = await run(
    program,
    [
      ...[
        '-h',
        url.searchParams.get('host') ?? url.hostname,
        '-p',
        url.port || '5432',
        '-U',
        url.username || 'postgres',
      ],
      ...['-n', '-M', 'prepared', '-c', String(options.clients), '-j', String(Math.min(2, options.clients))],
      ...['-T', String(options.seconds), '-f', options.script ?? file('reference.sql'), url.pathname.slice(1)],
    ],
    { env: { ...process.env, PGPASSWORD: url.password } },
  );
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
  if (tps === undefined || !/number of failed transactions: 0 /.test(stdout))
    throw new Error(`pgbench said:\n${stdout}`);
  return Number(tps);
}
