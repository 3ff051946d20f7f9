import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoDatabase } from '../../server/src/testing/demo-database.ts';

/** What the sandbox says about the invented world, as far as the journeys use it. */
export interface Fixtures {
  accounts: { username: string; password: string; pid: string; hcode: string | null }[];
  persons: { pid: string; scenario: string; firstName: string; lastName: string }[];
  units: { hcode: string; name: string; apiToken: string; recorderPid: string }[];
  simulators: { cardReaderUrl: string; mailboxUrl: string };
  agentUrl: string;
}

export interface House {
  url: string;
  fixtures: Fixtures;
  /** The database behind it: for what a journey takes as given, as an authority that was approved long ago. */
  connectionString: string;
  /** Puts the card of a scenario's person in the virtual reader of this house. */
  insertCard(scenario: string): Promise<void>;
  removeCard(): Promise<void>;
  plugReader(plugged: boolean): Promise<void>;
  pidOf(scenario: string): string;
  /** What platform, simulators and agent have logged so far. */
  logs(): string;
  stop(): Promise<void>;
}

/**
 * Starts platform, simulators and agent as `npm start` does, on free ports with a data folder of their own and a database
 * that has the demo world: what a journey waits for is programs, not the making of a world. Journeys meet the persons
 * with a story; with `wholeWorld` the ten thousand without one are there as well.
 */
export async function startHouse(options: { wholeWorld?: boolean } = {}): Promise<House> {
  const database = await demoDatabase({ now: new Date(), ...(options.wholeWorld ? {} : { population: 0 }) });
  const dataDir = mkdtempSync(join(tmpdir(), 'sitthi-e2e-'));
  // The guard ends the house when the test is killed: it notices that nobody holds the channel any more.
  const child = spawn(process.execPath, ['--import', './scripts/lib/child-guard.mjs', 'scripts/start.mjs'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: {
      ...process.env,
      PORT: '0',
      AGENT_PORT: '0',
      SIM_PORT: '0',
      PUBLIC_URL: '',
      SITTHI_MODE: 'demo',
      DATA_DIR: dataDir,
      DATABASE_URL: database.connectionString,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = async () => {
    await ended(child);
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = await ready(child).catch(async (error: Error) => {
    await stop();
    throw error;
  });
  const fixtures = (await (await fetch(`${url}/sandbox/fixtures?only=named`)).json()) as Fixtures;
  const reader = `${fixtures.simulators.cardReaderUrl}/card-reader`;
  const put = (address: string, body: object) =>
    done(
      fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    );
  const pidOf = (scenario: string) => {
    const person = fixtures.persons.find((known) => known.scenario === scenario);
    if (!person) throw new Error(`no person of the scenario ${scenario}`);
    return person.pid;
  };
  return {
    url,
    fixtures,
    connectionString: database.connectionString,
    pidOf,
    insertCard: (scenario) => put(`${reader}/card`, { pid: pidOf(scenario) }),
    removeCard: () => done(fetch(`${reader}/card`, { method: 'DELETE' })),
    plugReader: (plugged) => put(`${reader}/plugged`, { plugged }),
    logs: () =>
      ['platform', 'simulators', 'agent']
        .map((name) => readFileSync(join(dataDir, 'logs', `${name}.log`), 'utf8'))
        .join(''),
    stop,
  };
}

async function done(asked: Promise<Response>): Promise<void> {
  const response = await asked;
  if (!response.ok) throw new Error(`the card reader answered ${response.status}: ${await response.text()}`);
}

/** The address in the line `ready http://…`; everything that was printed, when the house does not come up. */
function ready(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    const timer = setTimeout(() => failed(new Error(`the house is not ready:\n${printed}`)), 180_000);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /^ready (\S+)$/m.exec(printed)?.[1];
      if (!url) return;
      clearTimeout(timer);
      found(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => failed(new Error(`the house ended with ${code}:\n${printed}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((gone) => {
    if (child.exitCode !== null) return gone();
    child.removeAllListeners('exit');
    child.once('exit', () => gone());
    child.kill('SIGTERM');
  });
}
