import { statfs } from 'node:fs/promises';
import { fillRegister, REGISTER_VERSION } from '../database/register.ts';
import { type BenchServer, benchDatabase, withClient } from '../database/server.ts';
import { percent, perSecond, table, type Verdict } from '../lib/table.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';
import { measureGrowth } from './growth.ts';
import { measureSizes, type Size } from './sizes.ts';
import { type Latency, measureSpeed, type Throughput } from './speed.ts';

const BYTES_A_PERSON = 3_500; // tables, indexes, what sorting them needs, and the log of loading, with room to spare

/** The size at which latencies and the bar of quality are measured: the smallest register of at least so many. */
const WHOLE_FROM = 1_000_000;

const named = (persons: number): string => persons.toLocaleString('en');
const nameOf = (persons: number): string => `bench_register_${persons}`;

async function register(server: BenchServer, persons: number, say: (line: string) => void): Promise<string> {
  const started = performance.now();
  const address = await benchDatabase(server, {
    name: nameOf(persons),
    version: `${REGISTER_VERSION} ${persons}`,
    keep: true,
    fill: (connectionString) => fillRegister(connectionString, persons, say),
  });
  // Every run begins with an empty audit: its size must not differ between the registers.
  await withClient(address, (client) => client.query('truncate platform.audit_event'));
  say(`register of ${named(persons)} persons ready (${perSecond((performance.now() - started) / 1000)} s)`);
  return address;
}

/** Whether the disk has room for a register, or has it already; a server elsewhere is taken at its word. */
async function roomFor(server: BenchServer, persons: number): Promise<boolean> {
  if (server.folder === undefined) return true;
  const there = await withClient(server.address('postgres'), (client) =>
    client.query('select from pg_database where datname = $1', [nameOf(persons)]),
  );
  const { bavail, bsize } = await statfs(server.folder);
  return there.rowCount === 1 || bavail * bsize > persons * BYTES_A_PERSON;
}

const speedTable = (rows: readonly Throughput[]): string =>
  table(
    ['persons', 'ours /s', 'bare fastify /s', 'pgbench, same statement /s', 'ours / bare', 'ours / pgbench'],
    rows.map(({ persons, ours, bare, pgbench }) => [
      named(persons),
      perSecond(ours),
      perSecond(bare),
      pgbench === undefined ? 'skipped' : perSecond(pgbench),
      percent(ours, bare),
      pgbench === undefined ? 'skipped' : percent(ours, pgbench),
    ]),
  );

/** Bytes a row of every table and index, a column for each register. */
function sizeTable(registers: readonly { persons: number; sizes: readonly Size[] }[]): string {
  const names = registers[0]?.sizes.map(({ name }) => name) ?? [];
  const cell = (sizes: readonly Size[], name: string) => {
    const size = sizes.find((other) => other.name === name);
    return size ? `${(size.bytes / size.rows).toFixed(0)}` : '';
  };
  const rows = names.map((name) => [name, ...registers.map(({ sizes }) => cell(sizes, name))]);
  const rowsOf = (sizes: readonly Size[], name: string) => sizes.find((size) => size.name === name)?.rows ?? 0;
  // What stands on one partition counts as if it stood on all.
  const total = (sizes: readonly Size[]) =>
    sizes.reduce((sum, { name, bytes, rows: of }) => sum + (bytes / of) * rowsOf(sizes, name.split(':')[0] ?? ''), 0);
  const history = (sizes: readonly Size[]) =>
    rowsOf(sizes, 'entitlement.period') + rowsOf(sizes, 'entitlement.registration');
  return table(
    ['bytes a row', ...registers.map(({ persons }) => `${named(persons)} persons`)],
    [
      ...rows,
      ['rows of history a person', ...registers.map(({ persons, sizes }) => (history(sizes) / persons).toFixed(2))],
      ['all, bytes a person', ...registers.map(({ persons, sizes }) => (total(sizes) / persons).toFixed(0))],
      ['all, GB', ...registers.map(({ sizes }) => (total(sizes) / 1e9).toFixed(2))],
    ],
  );
}

/** Right search over HTTP on registers of growing size, how a look-up grows with them, and what they take on disk. */
export async function rightSearch(server: BenchServer, options: Options, say: (line: string) => void): Promise<Report> {
  const registers: { persons: number; address: string }[] = [];
  for (const persons of options.persons) {
    if (await roomFor(server, persons)) registers.push({ persons, address: await register(server, persons, say) });
    else say(`!!! SKIPPED: not enough free disk for ${named(persons)} persons. This size is NOT measured.`);
  }
  const growth = await measureGrowth(registers, say);
  const sizes = [];
  for (const { persons, address } of registers) sizes.push({ persons, sizes: await measureSizes(address) });
  const main = registers.find(({ persons }) => persons >= WHOLE_FROM) ?? registers.at(-1);
  const speeds: Throughput[] = [];
  let [constant, latency]: [number | undefined, Latency | undefined] = [undefined, undefined];
  for (const { persons, address } of registers) {
    const whole = persons === main?.persons;
    const found = await measureSpeed(address, persons, { ...options, whole }, say);
    speeds.push(found.throughput);
    if (whole) ({ constant, latency } = found);
  }
  const bars: Verdict[] = speeds.flatMap(({ persons, ours, bare }) =>
    persons < WHOLE_FROM
      ? []
      : [
          {
            what: `right search / bare fastify, ${named(persons)} persons`,
            measured: ours / bare,
            bar: 0.7,
            atLeast: true,
            unit: '%',
          },
        ],
  );
  const constantLine = `A constant answer by the bare framework: ${perSecond(constant ?? Number.NaN)} /s.`;
  return {
    title: 'Right search',
    address: main?.address ?? server.address('postgres'),
    sections: [
      {
        heading: '`GET /nhsoendpoint/api/v2/right-search` with token, purpose and audit, 32 connections',
        text: `${speedTable(speeds)}\n\n${constantLine}`,
      },
      ...(latency
        ? [
            { heading: `Open loop at half the knee, ${named(main?.persons ?? 0)} persons`, text: latency.openLoop },
            { heading: 'All clients with one token', text: latency.hotToken },
          ]
        : []),
      { heading: 'Growth', text: table(growth.head, growth.rows) },
      { heading: 'On disk', text: sizeTable(sizes) },
    ],
    verdicts: [...bars, ...(latency ? [latency.verdict] : []), ...growth.verdicts],
  };
}
