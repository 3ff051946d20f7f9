import { findUnits } from '../../../server/src/directory/index.ts';
import { PUBLIC_ACTOR } from '../../../server/src/platform/actor.ts';
import { isRefusal } from '../../../server/src/platform/refusals/index.ts';
import { execute } from '../../../server/src/platform/use-case/index.ts';
import { openHouse, recording } from '../claim-code/ours.ts';
import { type BenchServer, benchDatabase } from '../database/server.ts';
import type { Latencies } from '../http/open-loop.ts';
import { type Companion, companion } from '../http/process.ts';
import { alternate } from '../lib/measure.ts';
import { milliseconds, percent, perSecond, table } from '../lib/table.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';
import type { Recorded } from './bare-server.ts';
import type { Order } from './generator.ts';
import { question, questionPath } from './questions.ts';
import { fillSearchWorld, SEARCH_UNITS, SEARCH_WORLD_VERSION } from './world.ts';

const DATABASE_CONNECTIONS = 8;
const CONNECTIONS = 16;
const QUESTIONS = 400;
const OPEN_SECONDS = 10;
const BAR = 0.5;

/** Lets the product answer every question once and keeps its statements, so that the bare side sends the very same. */
async function record(address: string): Promise<{ recorded: Record<string, Recorded>; found: number }> {
  const house = await openHouse(address, 2);
  const { engine, statements } = recording(house.engine);
  const call = { actor: PUBLIC_ACTOR, requestId: 'bench' };
  await execute(engine, findUnits, call, question(0)); // what is read once in a while is known
  const recorded: Record<string, Recorded> = {};
  let found = 0;
  for (let number = 0; number < QUESTIONS; number += 1) {
    statements.length = 0;
    const answer = await execute(engine, findUnits, call, question(number));
    if (isRefusal(answer)) throw new Error(`question ${number} was refused: ${answer.code}`);
    found += answer.value.total > 0 ? 1 : 0;
    recorded[questionPath(number)] = { statements: [...statements] };
  }
  await house.app.close();
  await house.database.close();
  return { recorded, found };
}

/** The public search over HTTP among twenty thousand units, against the bare framework that sends the same statements. */
export async function search(server: BenchServer, options: Options, say: (line: string) => void): Promise<Report> {
  const address = await benchDatabase(server, {
    name: 'bench_search',
    version: `${SEARCH_WORLD_VERSION} ${SEARCH_UNITS}`,
    keep: true,
    fill: fillSearchWorld,
  });
  const { recorded, found } = await record(address);
  say(`${SEARCH_UNITS} units; ${found} of ${QUESTIONS} questions find something`);
  if (found < QUESTIONS / 2) throw new Error('most questions find nothing: that is no search');
  const programs = ['our-server', '../search/bare-server', '../search/generator'].map(companion);
  const [ours, bare, generator] = programs as [Companion, Companion, Companion];
  try {
    const setup = { address, connections: DATABASE_CONNECTIONS };
    const port = await ours.ask<number>(setup);
    const barePort = await bare.ask<number>({ ...setup, recorded });
    const order = (at: number, seconds: number): Order => ({
      port: at,
      seconds,
      connections: CONNECTIONS,
      questions: QUESTIONS,
    });
    const side = (name: string, at: number) => ({
      name,
      run: (seconds: number) => generator.ask<number>(order(at, seconds)),
    });
    const speed = await alternate([side('ours', port), side('bare fastify', barePort)], { ...options, say });
    const [a, b] = [speed.get('ours') ?? Number.NaN, speed.get('bare fastify') ?? Number.NaN];
    const rate = a / 2;
    const waits = await generator.ask<Latencies>({ ...order(port, OPEN_SECONDS), rate });
    return {
      title: 'Public search',
      address,
      sections: [
        {
          heading: `\`GET /api/directory/units\`, ${SEARCH_UNITS.toLocaleString('en')} units, ${QUESTIONS} questions in turn`,
          text: table(
            ['connections', 'ours /s', 'bare fastify, same statements /s', 'ours / bare'],
            [[CONNECTIONS, perSecond(a), perSecond(b), percent(a, b)]],
          ),
        },
        {
          heading: 'Open loop at half of that',
          text: table(
            ['sent /s', 'answered /s', 'p50 ms', 'p95 ms', 'p99 ms'],
            [
              [
                perSecond(rate),
                perSecond(waits.rate),
                milliseconds(waits.p50),
                milliseconds(waits.p95),
                milliseconds(waits.p99),
              ],
            ],
          ),
        },
      ],
      verdicts: [{ what: 'public search / bare fastify', measured: a / b, bar: BAR, atLeast: true, unit: '%' }],
    };
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
  }
}
