import { statfs } from 'node:fs/promises';
import { fillRegister, REGISTER_VERSION } from '../database/register.ts';
import { type BenchServer, benchDatabase, dataFolder, withClient } from '../database/server.ts';
import { perSecond, table } from '../lib/table.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report.ts';
import { measureGrowth } from './growth.ts';
import { measureSpeed } from './speed.ts';

const BYTES_A_PERSON = 1500; // tables, indexes and the log of loading them, with room to spare

async function register(server: BenchServer, persons: number, say: (line: string) => void): Promise<string> {
  const started = performance.now();
  const address = await benchDatabase(server, {
    name: `bench_register_${persons}`,
    version: `${REGISTER_VERSION} ${persons}`,
    keep: true,
    fill: (connectionString) => fillRegister(connectionString, persons),
  });
  // Every run begins with an empty audit: its size must not differ between the registers.
  await withClient(address, (client) => client.query('truncate platform.audit_event'));
  say(
    `register of ${persons.toLocaleString('en')} persons ready (${perSecond((performance.now() - started) / 1000)} s)`,
  );
  return address;
}

async function roomFor(persons: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(dataFolder());
  return bavail * bsize > persons * BYTES_A_PERSON * 2;
}

/** Right search over HTTP on a register of a million, and how a look-up grows with the register. */
export async function rightSearch(server: BenchServer, options: Options, say: (line: string) => void): Promise<Report> {
  const sizes = [10_000, 1_000_000];
  if (options.big) {
    if (await roomFor(10_000_000)) sizes.push(10_000_000);
    else say('!!! SKIPPED: not enough free disk for ten million persons');
  }
  const addresses: [number, string][] = [];
  for (const size of sizes) addresses.push([size, await register(server, size, say)]);
  const growth = await measureGrowth(addresses, say);
  const address = addresses[1]?.[1] ?? '';
  const speed = await measureSpeed(address, 1_000_000, options, say);
  return {
    title: 'Right search',
    address,
    sections: [
      {
        heading: '`GET /nhsoendpoint/api/v2/right-search` with token, purpose and audit, one million persons',
        text: speed.throughput,
      },
      { heading: 'Open loop at half the knee', text: speed.openLoop },
      { heading: 'All clients with one token', text: speed.hotToken },
      { heading: 'Growth', text: table(growth.head, growth.rows) },
    ],
    verdicts: [...speed.verdicts, ...growth.verdicts],
  };
}
