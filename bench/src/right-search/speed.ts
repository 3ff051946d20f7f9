import { openHouse } from '../claim-code/ours.ts';
import { citizenId, unit } from '../database/world.ts';
import { type Companion, companion } from '../http/process.ts';
import { type Load, RIGHT_SEARCH } from '../http/requests.ts';
import { alternate, type Side } from '../lib/measure.ts';
import { percent, perSecond, table, type Verdict } from '../lib/table.ts';
import type { Options } from '../options.ts';
import { recordSearch } from './bare-search.ts';
import { measureWindows } from './open-windows.ts';
import { pgbenchSide } from './pgbench-search.ts';

const DATABASE_CONNECTIONS = 24; // as the program opens them
const CONNECTIONS = 32;
const KNEE_TRIES = [8, 16, 32, 64];

/** Answers a second at one size of the register. */
export interface Throughput {
  readonly persons: number;
  readonly ours: number;
  readonly bare: number;
  /** The same statement by pgbench without HTTP and without the token; undefined where there is no pgbench. */
  readonly pgbench: number | undefined;
}

/** What is measured at one size only. */
export interface Latency {
  readonly openLoop: string;
  readonly hotToken: string;
  readonly verdict: Verdict;
}

interface Programs {
  readonly generator: Companion;
  readonly side: (
    name: string,
    which: 'ours' | 'bare',
    load: Load | { kind: 'constant' },
    connections?: number,
  ) => Side;
  readonly ports: { readonly ours: number; readonly bare: number };
}

/** What the bare servers need to know: the statement, and the answer that the constant route gives. */
async function prepare(address: string) {
  const house = await openHouse(address, 2);
  const search = await recordSearch(house.engine);
  const headers = { authorization: `Bearer ${unit(0).token}` };
  const reply = await house.app.inject({ method: 'GET', url: `${RIGHT_SEARCH}?pid=${citizenId(1)}`, headers });
  await house.app.close();
  await house.database.close();
  if (reply.statusCode !== 200) throw new Error(`right search answered ${reply.statusCode}: ${reply.body}`);
  return { search, constant: reply.json<object>() };
}

/** Starts both servers and the generator for one register, and ends them after `work`. */
async function withPrograms<T>(setup: { address: string }, work: (programs: Programs) => Promise<T>): Promise<T> {
  const started = ['our-server', 'bare-server', 'generator'].map(companion) as [Companion, Companion, Companion];
  const [ours, bare, generator] = started;
  try {
    const ports = { ours: await ours.ask<number>(setup), bare: await bare.ask<number>(setup) };
    const side: Programs['side'] = (name, which, load, connections = CONNECTIONS) => ({
      name,
      run: (seconds) => generator.ask<number>({ port: ports[which], load, seconds, connections }),
    });
    return await work({ generator, side, ports });
  } finally {
    await Promise.all(started.map((program) => program.stop()));
  }
}

/** Throughput over HTTP beside the bare framework and pgbench at one size; `whole` adds latencies, the knee and one hot token. */
export async function measureSpeed(
  address: string,
  persons: number,
  { whole, ...options }: Options & { readonly whole: boolean },
  say: (line: string) => void,
): Promise<{ throughput: Throughput; constant: number | undefined; latency: Latency | undefined }> {
  const setup = { address, connections: DATABASE_CONNECTIONS, ...(await prepare(address)) };
  const load: Load = { kind: 'right-search', persons, hot: false };
  const hot: Load = { ...load, hot: true };
  const pgbench = await pgbenchSide(address, setup.search, { persons, clients: DATABASE_CONNECTIONS }, say);
  try {
    return await withPrograms(setup, async ({ generator, side, ports }) => {
      say(`${persons.toLocaleString('en')} persons over HTTP, ${CONNECTIONS} connections`);
      const speed = await alternate(
        [
          side('ours', 'ours', load),
          side('bare fastify', 'bare', load),
          ...(pgbench ? [{ name: 'pgbench', run: pgbench.run }] : []),
          ...(whole ? [side('constant', 'bare', { kind: 'constant' })] : []),
          ...(whole ? [side('ours, one token', 'ours', hot), side('bare fastify, one token', 'bare', hot)] : []),
        ],
        { ...options, say },
      );
      const of = (name: string) => speed.get(name) ?? Number.NaN;
      return {
        throughput: { persons, ours: of('ours'), bare: of('bare fastify'), pgbench: speed.get('pgbench') },
        constant: speed.get('constant'),
        latency: whole ? await latencyOf({ generator, side, ports }, { address, load, of, options }, say) : undefined,
      };
    });
  } finally {
    pgbench?.close();
  }
}

async function latencyOf(
  { generator, side, ports }: Programs,
  known: { address: string; load: Load; of: (name: string) => number; options: Options },
  say: (line: string) => void,
): Promise<Latency> {
  const { address, load, of, options } = known;
  say('the knee');
  const tries = KNEE_TRIES.map((connections) => side(String(connections), 'ours', load, connections));
  const knees = await alternate(tries, { ...options, rounds: Math.min(3, options.rounds), say });
  const knee = Math.max(...knees.values());
  const open = await measureWindows(generator, { ports, load, knee, address, rounds: options.rounds }, say);
  return {
    openLoop: `${open.text}\nThe knee is the most that any of ${KNEE_TRIES.join(', ')} connections got answered in a closed loop.`,
    hotToken: table(
      ['', '40 tokens /s', 'one token /s', 'one / 40'],
      ['ours', 'bare fastify'].map((name) => [
        name,
        perSecond(of(name)),
        perSecond(of(`${name}, one token`)),
        percent(of(`${name}, one token`), of(name)),
      ]),
    ),
    verdict: open.verdict,
  };
}
