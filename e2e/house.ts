import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { testDatabase } from '../server/src/testing/index.ts';

/** The demo world as `/sandbox/fixtures` tells it. */
export interface Fixtures {
  readonly units: readonly { hcode: string; apiToken: string; recorderPid: string; kind: string }[];
  readonly accounts: readonly { username: string; password: string; hcode: string }[];
  readonly persons: readonly { pid: string; scenario: string; mainInscl: string | null }[];
  readonly simulators: { readonly cardReaderUrl: string };
  readonly agentUrl: string;
}

/** The programs of `npm start`, running on free ports with a data folder and a database of their own. */
export interface RunningHouse {
  readonly base: string;
  readonly agent: string;
  readonly simulators: string;
  readonly dataDir: string;
  readonly fixtures: Fixtures;
  /** Citizen id of the named person of a scenario. */
  pid(scenario: string): string;
  /** What the programs have logged so far. */
  logs(): string;
  /** Ends every program and removes folder and database. */
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const READY_MS = 200_000;

/** Starts the house as `npm start` does and waits for its "ready". Call in `beforeAll`, close in `afterAll`. */
export async function startHouse(env: Readonly<Record<string, string>> = {}): Promise<RunningHouse> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-e2e-'));
  const own = { PORT: '0', AGENT_PORT: '0', SIM_PORT: '0', DATA_DIR: dataDir, DATABASE_URL: database.connectionString };
  // The guard ends the programs also when the test is killed: they notice that nobody holds the channel any more.
  const child = spawn(process.execPath, ['--import', './scripts/lib/child-guard.mjs', 'scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, PUBLIC_URL: '', AGENT_CONFIG: '', ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const close = async () => {
    await end(child);
    rmSync(dataDir, { recursive: true, force: true });
    await database.drop();
  };
  try {
    const base = await readyLine(child);
    const fixtures = (await (await fetch(`${base}/sandbox/fixtures?only=named`)).json()) as Fixtures;
    return {
      base,
      agent: fixtures.agentUrl,
      simulators: fixtures.simulators.cardReaderUrl,
      dataDir,
      fixtures,
      pid: (scenario) => must(fixtures.persons.find((person) => person.scenario === scenario)).pid,
      logs: () =>
        ['platform', 'simulators', 'agent']
          .map((name) => readFileSync(join(dataDir, 'logs', `${name}.log`), 'utf8'))
          .join(''),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function must<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('not in the demo world');
  return found;
}

/** The address of "ready http://…"; fails with what was printed when the house ends before that. */
function readyLine(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready in time:\n${printed}`)), READY_MS);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      then();
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text: Buffer) => {
        printed += text.toString();
        const address = /^ready (http\S+)$/m.exec(printed)?.[1];
        if (address !== undefined) settle(() => resolve(address));
      });
    }
    child.once('exit', (code) =>
      settle(() => reject(new Error(`ended with ${code} before it was ready:\n${printed}`))),
    );
  });
}

/** SIGTERM, time for a clean end, then SIGKILL; the guard of each program ends those that are left. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(15_000, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await gone;
  }
}
