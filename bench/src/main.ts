import pg from 'pg';
import { claimCode } from './claim-code/index.ts';
import { type BenchServer, openServer } from './database/server.ts';
import { feed } from './feed/index.ts';
import { groupCheck } from './group-check/index.ts';
import { machine } from './lib/machine.ts';
import { nameSearch } from './name-search/index.ts';
import { type Options, readOptions } from './options.ts';
import { outbox } from './outbox/index.ts';
import { present, publish, type Report } from './report.ts';
import { rightSearch } from './right-search/index.ts';
import { search } from './search/index.ts';

type Bench = (server: BenchServer, options: Options, say: (line: string) => void) => Promise<Report>;

const BENCHES: Readonly<Record<string, Bench>> = {
  'claim-code': claimCode,
  'right-search': rightSearch,
  'group-check': groupCheck,
  feed,
  search,
  'name-search': nameSearch,
  outbox,
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), Object.keys(BENCHES));
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const server = await openServer(options.data);
  let met = true;
  const texts: string[] = [];
  try {
    for (const name of options.names) {
      const report = await BENCHES[name]?.(server, options, say);
      if (!report) continue;
      const pool = new pg.Pool({ connectionString: report.address, max: 1 });
      const shown = present(name, report, await machine(pool), options);
      texts.push(shown.text);
      met = shown.met && met;
      await pool.end();
    }
  } finally {
    await server.close();
  }
  if (options.publish) publish(texts);
  if (!met) process.exitCode = 1;
}

await main();
