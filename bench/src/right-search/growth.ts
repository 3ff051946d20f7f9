import type pg from 'pg';
import { openHouse } from '../claim-code/ours.ts';
import { withClient } from '../database/server.ts';
import { citizenId } from '../database/world.ts';
import { median } from '../lib/measure.ts';
import { milliseconds, type Verdict } from '../lib/table.ts';
import { recordSearch, type SearchTemplate } from './bare-search.ts';

const LOOK_UPS = 2_000;

/** Blocks that one statement touched, those of the functions it calls included. */
async function buffersOf(client: pg.Client, statement: string, values: string[]): Promise<number> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `explain (analyze, buffers, timing off, format json) ${statement}`,
    values,
  );
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  return (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0);
}

async function measureOne(client: pg.Client, persons: number, search: SearchTemplate) {
  const blocks: number[] = [];
  const times: number[] = [];
  const look = async (number: number) => {
    const pid = citizenId((number * 7_368_787) % persons);
    const values = [pid, ...search.rest];
    const begun = performance.now();
    await client.query({ name: search.name, text: search.text, values });
    times.push(performance.now() - begun);
    // The same statement as text: EXPLAIN cannot be given a prepared one's parameters.
    if (number % 10 === 0) blocks.push(await buffersOf(client, search.text, values));
  };
  for (let number = 0; number < 200; number += 1) await look(number); // plans are made and catalogues read
  blocks.length = 0;
  times.length = 0;
  for (let number = 200; number < 200 + LOOK_UPS; number += 1) await look(number);
  return { blocks: median(blocks), time: median(times) };
}

/** Shared buffers touched and time taken by one look-up (with its audit row) on registers of growing size. */
export async function measureGrowth(
  registers: readonly { readonly persons: number; readonly address: string }[],
  say: (line: string) => void,
): Promise<{ head: string[]; rows: string[][]; verdicts: Verdict[] }> {
  const measured: { persons: number; blocks: number; time: number }[] = [];
  for (const { persons, address } of registers) {
    const house = await openHouse(address, 1);
    const search = await recordSearch(house.engine);
    await house.app.close();
    await house.database.close();
    const one = await withClient(address, (client) => measureOne(client, persons, search));
    say(`  ${persons}: ${one.blocks} blocks, ${one.time.toFixed(3)} ms`);
    measured.push({ persons, ...one });
  }
  const first = measured[0]?.blocks ?? Number.NaN;
  return {
    head: ['persons', 'shared buffers a look-up (median)', 'time of the statement, ms (median)', 'buffers / smallest'],
    rows: measured.map(({ persons, blocks, time }) => [
      persons.toLocaleString('en'),
      String(blocks),
      milliseconds(time),
      `${(blocks / first).toFixed(2)} ×`,
    ]),
    verdicts: measured.slice(1).map(({ persons, blocks }) => ({
      what: `buffers a look-up, ${(measured[0]?.persons ?? 0).toLocaleString('en')} → ${persons.toLocaleString('en')} persons`,
      measured: blocks / first,
      bar: 1.5,
      atLeast: false,
      unit: '×' as const,
    })),
  };
}
