import { execFile } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How a PostgreSQL program is started, because it refuses to run as root. */
export interface Runner {
  what: string;
  /** Words put before the program. */
  prefix: string[];
  /** The user whom the files must belong to, seen from outside; undefined = whoever runs this. */
  uid?: number;
  gid?: number;
}

/** A runner that was tried, and the major version of the PostgreSQL that it ran. */
export type TriedRunner = Runner & { version: string };

const run = promisify(execFile);

/** The first ordinary user of /etc/passwd: initdb wants a name for its user id, whichever it is. */
function ordinaryUser(): { uid: number; gid: number } {
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map((fields) => ({ uid: Number(fields[2]), gid: Number(fields[3]) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
  return rows.find(({ uid }) => uid === 1000) ?? rows.find(({ uid }) => uid < 65534) ?? rows[0] ?? nobody;
}

const nobody = { uid: 65534, gid: 65534 };

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function candidates(owner: number): Runner[] {
  const root = process.getuid?.() === 0;
  const direct: Runner = { what: 'directly', prefix: [] };
  if (!root && hasName()) return [direct];
  const mapped = ordinaryUser();
  // A user name space in which root is somebody else: no user to create, no file to give away.
  const namespace: Runner = {
    what: 'in a user name space',
    prefix: ['unshare', '--user', `--map-user=${mapped.uid}`, `--map-group=${mapped.gid}`],
    uid: root ? 0 : undefined,
    gid: root ? 0 : undefined,
  };
  if (!root) return [namespace, direct];
  // Containers often forbid name spaces. The capability keeps a checkout below a mode-700 home reachable.
  const user = owner > 0 ? { uid: owner, gid: owner } : nobody;
  const setpriv = ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const system: Runner[] = [
    {
      what: `as user ${user.uid} with read access`,
      prefix: [...setpriv, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
      ...user,
    },
    { what: `as user ${user.uid}`, prefix: setpriv, ...user },
  ];
  return owner > 0 ? [...system, namespace] : [namespace, ...system];
}

/**
 * Chooses a way to start PostgreSQL that works on this machine for files in `folder`, trying each in turn.
 * An existing folder keeps its owner where possible, so that a later start without root still works.
 */
export async function chooseRunner(folder: string, postgres: string): Promise<TriedRunner> {
  const failures: string[] = [];
  for (const runner of candidates(lstatSync(folder).uid)) {
    try {
      if (runner.uid !== undefined) chownSync(folder, runner.uid, runner.gid ?? runner.uid);
      const script = '"$1" --version && touch "$2/.probe" && rm "$2/.probe"';
      const [program, ...words] = [...runner.prefix, 'sh', '-c', script, 'sh', postgres, folder];
      const { stdout } = await run(program as string, words);
      return { ...runner, version: /\) (\d+)/.exec(stdout)?.[1] ?? stdout };
    } catch (error) {
      failures.push(`${runner.what}: ${(error as Error).message.trim()}`);
    }
  }
  throw new Error(
    `The embedded PostgreSQL cannot run here (${failures.join('; ')}). Set DATABASE_URL, or start as an ordinary user.`,
  );
}

/** Gives a folder and all in it to the runner's user; nothing is followed out of the folder. */
export function giveTo(runner: Runner, path: string): void {
  if (runner.uid === undefined || process.getuid?.() !== 0) return;
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  if (entry.uid !== runner.uid) chownSync(path, runner.uid, runner.gid ?? runner.uid);
  if (entry.isDirectory()) for (const name of readdirSync(path)) giveTo(runner, join(path, name));
}
