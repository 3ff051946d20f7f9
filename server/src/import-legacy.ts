import { readFile } from 'node:fs/promises';
import { importLegacyList } from './identity/index.ts';
import { readConfig } from './platform/config.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { openDatabase } from './platform/database/index.ts';

const USAGE = 'npm run import:legacy -- <file.csv with the columns legacyUsername,hcode,name>';

/** `npm run import:legacy`: ends with 1 and names the lines that were not taken. Works beside a running platform. */
async function main(): Promise<void> {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) throw new Error(USAGE);
  const text = await readFile(file, 'utf8');
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir }) : undefined;
  const database = openDatabase({ connectionString: config.databaseUrl ?? embedded?.connectionString ?? '', max: 1 });
  try {
    const { read, added, changed, bad } = await importLegacyList(database, text, new Date());
    console.log(`${read} user names read: ${added} new, ${changed} changed, ${read - added - changed} as before`);
    for (const { line, why } of bad) console.log(`line ${line} was not taken: ${why}`);
    process.exitCode = bad.length > 0 ? 1 : 0;
  } finally {
    await database.close();
    await embedded?.stop();
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
