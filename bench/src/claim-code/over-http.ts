import { type Companion, companion } from '../http/process.ts';
import { alternate, type Side, UNTIL_WARM } from '../lib/measure.ts';
import { percent, perSecond, table, type Verdict } from '../lib/table.ts';
import type { Options } from '../options.ts';
import { recordIssue } from './bare-pg.ts';
import { openHouse } from './ours.ts';

const CLIENTS = [8, 32];
const CONNECTIONS = 24; // to the database, as the program opens them
const FROM = 4_000_000; // issue numbers of this part

/** Issues over HTTP against the bare framework with the same round trips; server, generator and database apart. */
export async function measureHttp(
  address: string,
  persons: number,
  options: Options,
  say: (line: string) => void,
): Promise<{ text: string; verdicts: Verdict[] }> {
  const house = await openHouse(address, 1);
  let from = FROM;
  const issue = await recordIssue(house.engine, from++, persons);
  await house.app.close();
  await house.database.close();
  const [ours, bare, generator] = ['our-server', 'bare-server', 'generator'].map(companion) as [
    Companion,
    Companion,
    Companion,
  ];
  try {
    const ports = {
      ours: await ours.ask<number>({ address, connections: CONNECTIONS }),
      'bare fastify': await bare.ask<number>({ address, connections: CONNECTIONS, issue }),
    };
    const rows: string[][] = [];
    const verdicts: Verdict[] = [];
    for (const clients of CLIENTS) {
      say(`HTTP, ${clients} connections`);
      const sides: Side[] = Object.entries(ports).map(([name, port]) => ({
        name,
        run: (seconds) => {
          const load = { kind: 'authen-code' as const, from, persons };
          from += seconds * 10_000; // more than any machine issues in that time
          return generator.ask<number>({ port, load, seconds, connections: clients });
        },
      }));
      const result = await alternate(sides, { ...options, warmUp: clients === CLIENTS[0] ? UNTIL_WARM : 2, say });
      const [a, b] = [result.get('ours') ?? Number.NaN, result.get('bare fastify') ?? Number.NaN];
      rows.push([String(clients), perSecond(a), perSecond(b), percent(a, b)]);
      verdicts.push({
        what: `HTTP / bare fastify, ${clients} connections`,
        measured: a / b,
        bar: 0.7,
        atLeast: true,
        unit: '%',
      });
    }
    return { text: table(['connections', 'ours /s', 'bare fastify /s', 'ours / bare'], rows), verdicts };
  } finally {
    await Promise.all([ours, bare, generator].map((program) => program.stop()));
  }
}
