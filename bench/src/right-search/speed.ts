import { openHouse } from '../claim-code/ours.ts';
import { citizenId, unit } from '../database/world.ts';
import type { Latencies } from '../http/open-loop.ts';
import { type Companion, companion } from '../http/process.ts';
import { RIGHT_SEARCH } from '../http/requests.ts';
import { alternate } from '../lib/measure.ts';
import { milliseconds, percent, perSecond, table, type Verdict } from '../lib/table.ts';
import type { Options } from '../options.ts';
import { recordSearch } from './bare-search.ts';

const DATABASE_CONNECTIONS = 24; // as the program opens them
const CONNECTIONS = 32;
const KNEE_TRIES = [8, 16, 32, 64];
const OPEN_SECONDS = 10;

interface Speed {
  readonly throughput: string;
  readonly openLoop: string;
  readonly hotToken: string;
  readonly verdicts: Verdict[];
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

/** Throughput against the bare framework and a constant answer, and latencies in an open loop. */
export async function measureSpeed(
  address: string,
  persons: number,
  options: Options,
  say: (line: string) => void,
): Promise<Speed> {
  const setup = { address, connections: DATABASE_CONNECTIONS, ...(await prepare(address)) };
  const [ours, bare, generator] = ['our-server', 'bare-server', 'generator'].map(companion) as [
    Companion,
    Companion,
    Companion,
  ];
  try {
    const port = await ours.ask<number>(setup);
    const barePort = await bare.ask<number>(setup);
    const load = { kind: 'right-search' as const, persons, hot: false };
    const side = (name: string, at: number, what: object, connections = CONNECTIONS) => ({
      name,
      run: (seconds: number) => generator.ask<number>({ port: at, load: what, seconds, connections }),
    });
    say(`HTTP, ${CONNECTIONS} connections`);
    const speed = await alternate(
      [
        side('ours', port, load),
        side('bare fastify', barePort, load),
        side('constant', barePort, { kind: 'constant' }),
        side('ours, one token', port, { ...load, hot: true }),
        side('bare fastify, one token', barePort, { ...load, hot: true }),
      ],
      { ...options, say },
    );
    const of = (name: string) => speed.get(name) ?? Number.NaN;

    say('the knee');
    const tries = KNEE_TRIES.map((connections) => side(String(connections), port, load, connections));
    const knees = await alternate(tries, { ...options, rounds: Math.min(3, options.rounds), say });
    const knee = Math.max(...knees.values());
    const rate = knee / 2;
    const latencies = await generator.ask<Latencies>({ port, load, seconds: OPEN_SECONDS, connections: 0, rate });
    const { p50, p95, p99 } = latencies;
    say(`  open loop at ${perSecond(rate)} /s: p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)} ms`);
    return {
      throughput: table(
        ['connections', 'ours /s', 'bare fastify /s', 'constant answer /s', 'ours / bare', 'ours / constant'],
        [
          [
            CONNECTIONS,
            perSecond(of('ours')),
            perSecond(of('bare fastify')),
            perSecond(of('constant')),
            percent(of('ours'), of('bare fastify')),
            percent(of('ours'), of('constant')),
          ],
        ],
      ),
      openLoop: `${table(
        ['knee /s', 'sent /s', 'answered /s', 'p50 ms', 'p95 ms', 'p99 ms', 'p99 / p50'],
        [
          [
            perSecond(knee),
            perSecond(rate),
            perSecond(latencies.rate),
            milliseconds(p50),
            milliseconds(p95),
            milliseconds(p99),
            `${(p99 / p50).toFixed(1)} ×`,
          ],
        ],
      )}\n\nThe knee is the most that any of ${KNEE_TRIES.join(', ')} connections got answered in a closed loop. Then requests leave at half that
rate at random moments (exponential gaps) for ${OPEN_SECONDS} s, answered or not; a latency counts from the moment a request was due.`,
      hotToken: table(
        ['', '40 tokens /s', 'one token /s', 'one / 40'],
        ['ours', 'bare fastify'].map((name) => [
          name,
          perSecond(of(name)),
          perSecond(of(`${name}, one token`)),
          percent(of(`${name}, one token`), of(name)),
        ]),
      ),
      verdicts: [
        {
          what: 'right search / bare fastify',
          measured: of('ours') / of('bare fastify'),
          bar: 0.7,
          atLeast: true,
          unit: '%',
        },
        { what: 'p99 / p50 in the open loop', measured: p99 / p50, bar: 5, atLeast: false, unit: '×' },
      ],
    };
  } finally {
    await Promise.all([ours, bare, generator].map((program) => program.stop()));
  }
}
