import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { copyFolder } from './embedded/copy-folder.ts';
import { findPostmaster } from './embedded/postmaster.ts';
import { embeddedLayout, startEmbedded } from './embedded.ts';

const run = promisify(execFile);
const format = 1;

/** Parts of a cluster that a backup must not or need not carry: locks, sockets' traces, what a start makes anew. */
const emptied = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];

function belongsToBackup(path: string): boolean {
  const [top = '', ...below] = path.split(sep);
  if (emptied.includes(top) && below.length > 0)
    return top === 'pg_wal' && below.length === 1 && below[0] === 'archive_status';
  return !/^(postmaster\.(pid|opts)|pgsql_tmp.*|.*\.tmp)$/.test(basename(path));
}

/** Copies a running cluster so that it starts from the copy alone: with its label and the log written meanwhile. */
async function copyCluster(connectionString: string, cluster: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    // Keeps the server from recycling log segments before they are copied; goes with the session.
    await client.query(`SELECT pg_create_physical_replication_slot('sitthi_backup_${process.pid}', true, true)`);
    const start = await client.query<{ file: string }>(
      `SELECT pg_walfile_name(pg_backup_start('sitthi backup', fast => true)) AS file`,
    );
    copyFolder(cluster, to, belongsToBackup);
    const stop = await client.query<{ file: string; labelfile: string; spcmapfile: string }>(
      `SELECT pg_walfile_name(lsn) AS file, labelfile, spcmapfile FROM pg_backup_stop(wait_for_archive => false)`,
    );
    const [first, last] = [start.rows[0]?.file ?? '', stop.rows[0]?.file ?? ''];
    copyFolder(
      join(cluster, 'pg_wal'),
      join(to, 'pg_wal'),
      (path) => path >= first && path <= last && path.length === 24,
    );
    mkdirSync(join(to, 'pg_wal', 'archive_status'), { recursive: true });
    writeFileSync(join(to, 'backup_label'), stop.rows[0]?.labelfile ?? '');
  } finally {
    await client.end();
  }
}

/**
 * Writes the whole data folder (database and files, not the logs) to one tar.gz. The platform may go on working.
 * Throws when the file exists already.
 */
export async function backupEmbedded(dataDir: string, file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} exists; a backup overwrites nothing.`);
  const place = embeddedLayout(realpathSync(dataDir));
  if (!existsSync(place.cluster)) throw new Error(`There is no embedded database in ${dataDir}.`);
  const target = resolve(file);
  mkdirSync(dirname(target), { recursive: true });
  const stage = mkdtempSync(join(dirname(target), '.sitthi-backup-'));
  const database = await startEmbedded({ dataDir });
  try {
    await copyCluster(database.connectionString, place.cluster, join(stage, 'cluster'));
    copyFolder(realpathSync(dataDir), join(stage, 'files'), (path) => !/^(postgres|logs)($|[\\/])/.test(path));
    const version = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
    writeFileSync(join(stage, 'backup.json'), JSON.stringify({ format, version, madeAt: new Date().toISOString() }));
    await run('tar', ['-czf', `${target}.part`, '-C', stage, 'backup.json', 'cluster', 'files']);
    chmodSync(`${target}.part`, 0o600);
    renameSync(`${target}.part`, target);
  } finally {
    await database.stop();
    rmSync(stage, { recursive: true, force: true });
    rmSync(`${target}.part`, { force: true });
  }
}

/**
 * Puts a backup in place of a data folder's content and starts it once to prove that it recovers. What was there is
 * kept beside, its path returned. Throws when the database is running or the file is not a backup.
 */
export async function restoreEmbedded(dataDir: string, file: string): Promise<string | undefined> {
  mkdirSync(dataDir, { recursive: true });
  const home = realpathSync(dataDir);
  if (findPostmaster(embeddedLayout(home).cluster))
    throw new Error('The database is running: stop the platform first.');
  const stage = mkdtempSync(join(home, '.restore-'));
  try {
    await run('tar', ['-xzf', resolve(file), '-C', stage, '--no-same-owner']);
    const about = JSON.parse(readFileSync(join(stage, 'backup.json'), 'utf8')) as { format: number };
    if (about.format !== format) throw new Error(`${file} has format ${about.format}; this release reads ${format}.`);
    const before = setAside(home, basename(stage));
    mkdirSync(join(home, 'postgres'), { mode: 0o700 });
    chmodSync(join(stage, 'cluster'), 0o700);
    renameSync(join(stage, 'cluster'), embeddedLayout(home).cluster);
    for (const name of readdirSync(join(stage, 'files'))) renameSync(join(stage, 'files', name), join(home, name));
    await (await startEmbedded({ dataDir: home })).stop();
    return before;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function setAside(home: string, except: string): string | undefined {
  const present = readdirSync(home).filter((name) => name !== except && !name.startsWith('before-restore-'));
  if (present.length === 0) return undefined;
  const aside = join(home, `before-restore-${new Date().toISOString().replaceAll(':', '')}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const name of present) renameSync(join(home, name), join(aside, name));
  return aside;
}
