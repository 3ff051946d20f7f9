import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fillRegister, REGISTER_VERSION } from '../database/register.ts';
import { type BenchServer, benchDatabase, withClient } from '../database/server.ts';
import { citizenId, unit } from '../database/world.ts';
import { companion } from '../http/process.ts';
import { RIGHT_SEARCH } from '../http/requests.ts';
import { quantile } from '../lib/measure.ts';
import { perSecond, table, type Verdict } from '../lib/table.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';
import { type FileFormat, writeIds } from './files.ts';
import type { Taken } from './house.ts';

/** A larger register makes look-ups no slower (right-search): a million is enough for what is measured here. */
const MOST_PERSONS = 1_000_000;
const CASES: readonly (readonly [FileFormat, number])[] = [
  ['CSV', 100_000],
  ['CSV', 1_000_000],
  ['XLSX', 100_000],
  ['XLSX', 1_000_000],
];
const BAR_MB: Record<FileFormat, number> = { CSV: 250, XLSX: 600 };
/** Somebody else's look-ups meanwhile: one each so many milliseconds. */
const LOOK_UP_EVERY = 25;

interface Outcome {
  readonly format: FileFormat;
  readonly rows: number;
  readonly fileMb: number;
  readonly seconds: number;
  readonly over: number;
  readonly downloads: readonly { readonly format: string; readonly seconds: number; readonly megabytes: number }[];
  readonly loopP99: number;
  readonly loopMax: number;
  readonly waits: readonly number[];
}

/** Asks for a right now and then until stopped; answers how long each answer took, sorted. */
function lookingUp(port: number, persons: number): () => Promise<number[]> {
  const waits: number[] = [];
  let over = false;
  const headers = { authorization: `Bearer ${unit(0).token}` };
  const asking = (async () => {
    for (let number = 0; !over; number += 1) {
      const began = performance.now();
      const pid = citizenId((number * 31) % persons);
      const answer = await fetch(`http://127.0.0.1:${port}${RIGHT_SEARCH}?pid=${pid}`, { headers });
      await answer.text();
      if (answer.status !== 200) throw new Error(`a look-up was answered ${answer.status}`);
      waits.push(performance.now() - began);
      await sleep(LOOK_UP_EVERY);
    }
  })();
  return async () => {
    over = true;
    await asking;
    return waits.sort((a, b) => a - b);
  };
}

async function checked(base: string, path: string, address: string): Promise<{ id: string; done: number }> {
  const body = Readable.toWeb(createReadStream(path)) as BodyInit;
  const headers = { 'x-requested-with': 'bench', 'content-type': 'application/octet-stream' };
  const sent = await fetch(`${base}?name=ids`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  const { groupCheckId: id } = (await sent.json()) as { groupCheckId: string };
  for (;;) {
    const job = await withClient(address, async (client) => {
      const { rows } = await client.query<{ state: string; done: number; failure: string }>(
        'select state, done, failure from entitlement.group_check where group_check_id = $1',
        [id],
      );
      return rows[0];
    });
    if (job?.state === 'COMPLETED') return { id, done: job.done };
    if (job?.state !== 'RECEIVED' && job?.state !== 'RUNNING')
      throw new Error(`the job is ${job?.state} ${job?.failure}`);
    await sleep(100);
  }
}

async function downloaded(url: string): Promise<{ seconds: number; megabytes: number }> {
  const began = performance.now();
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`the result was answered ${answer.status}`);
  let bytes = 0;
  for await (const piece of answer.body) bytes += piece.length;
  return { seconds: (performance.now() - began) / 1000, megabytes: bytes / 1e6 };
}

/** One file, sent to a program that has just been started, checked, and fetched in both formats. */
async function measure(
  register: { address: string; persons: number },
  path: string,
  format: FileFormat,
  rows: number,
): Promise<Outcome> {
  const { address, persons } = register;
  const house = companion('../group-check/house');
  try {
    const { port, lookUps } = await house.ask<{ port: number; lookUps: number }>({ address });
    const base = `http://127.0.0.1:${port}/api/srm/group-checks`;
    const warm = lookingUp(lookUps, persons);
    await sleep(3_000);
    await warm();
    const idle = await house.ask<Taken>({ begin: true });
    const stopLooking = lookingUp(lookUps, persons);
    const began = performance.now();
    const { id, done } = await checked(base, path, address);
    const seconds = (performance.now() - began) / 1000;
    if (done !== rows) throw new Error(`${done} verdicts on ${rows} rows`);
    const downloads = [];
    for (const extension of ['csv', 'xlsx'])
      downloads.push({ format: extension, ...(await downloaded(`${base}/${id}/result.${extension}`)) });
    const waits = await stopLooking();
    const taken = await house.ask<Taken>({ end: true });
    const fileMb = statSync(path).size / 1e6;
    return { format, rows, fileMb, seconds, over: taken.peak - idle.rss, downloads, ...taken, waits };
  } finally {
    await house.stop();
  }
}

/** What writing an audit row for each person costs: the same set of rows in transactions of a thousand. */
async function auditRate(address: string): Promise<number> {
  return withClient(address, async (client) => {
    const began = performance.now();
    for (let round = 0; round < 50; round += 1)
      await client.query(
        `select platform.api_audit_set(now(), 'account:bench', null, 'bench.auditSet', array_agg(person_id), array_agg('OK'::text), 'BENCH', 'bench', '{"groupCheckId": "x"}')
           from (select person_id from persons.person limit 1000) p`,
      );
    return 50_000 / ((performance.now() - began) / 1000);
  });
}

const one = (value: number): string => value.toFixed(1);

/** A group check of files of any length: how fast, in how much memory, and what others notice of it. */
export async function groupCheck(server: BenchServer, options: Options, say: (line: string) => void): Promise<Report> {
  const persons = Math.max(...options.persons.filter((size) => size <= MOST_PERSONS));
  const address = await benchDatabase(server, {
    name: `bench_register_${persons}`,
    version: `${REGISTER_VERSION} ${persons}`,
    keep: true,
    fill: (connectionString) => fillRegister(connectionString, persons, say),
  });
  await withClient(address, (client) =>
    client.query('truncate platform.audit_event; delete from entitlement.group_check'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'sitthi-bench-'));
  const outcomes: Outcome[] = [];
  try {
    for (const [format, rows] of CASES) {
      const path = join(folder, `${rows}.${format.toLowerCase()}`);
      await writeIds(path, format, rows, persons);
      const outcome = await measure({ address, persons }, path, format, rows);
      say(
        `${format} ${rows}: ${one(outcome.seconds)} s, ${one(outcome.over)} MB over idle, loop p99 ${one(outcome.loopP99)} ms`,
      );
      outcomes.push(outcome);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const audit = await auditRate(address);
  const rows = outcomes.map((o) => [
    `${o.format} ${o.rows.toLocaleString('en')}`,
    one(o.fileMb),
    one(o.seconds),
    perSecond(o.rows / o.seconds),
    ...o.downloads.map(({ seconds, megabytes }) => `${one(seconds)} (${one(megabytes)} MB)`),
    Math.round(o.over),
    one(o.loopP99),
    one(o.loopMax),
    `${one(quantile(o.waits, 0.5))} / ${one(quantile(o.waits, 0.99))}`,
  ]);
  const head = [
    'file',
    'MB',
    'until finished, s',
    'rows /s',
    'result CSV, s',
    'result XLSX, s',
    'memory over idle, MB',
  ];
  return {
    title: 'Group check',
    address,
    sections: [
      {
        heading: `A register of ${persons.toLocaleString('en')} persons; one look-up each ${LOOK_UP_EVERY} ms beside it`,
        text: table([...head, 'event loop p99, ms', 'longest, ms', 'look-up p50 / p99, ms'], rows),
      },
      { heading: 'Audit rows by set, one for each person', text: `${perSecond(audit)} rows a second.` },
    ],
    verdicts: outcomes.map(
      ({ format, rows: count, over }): Verdict => ({
        what: `${format} of ${count.toLocaleString('en')} rows: memory over idle, MB`,
        measured: Math.round(over),
        bar: BAR_MB[format],
        atLeast: false,
        unit: '',
      }),
    ),
  };
}
