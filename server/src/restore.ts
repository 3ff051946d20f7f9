import { readConfig } from './platform/config.ts';
import { restoreEmbedded } from './platform/database/embedded-backup.ts';

/** `npm run restore -- <file.tar.gz>`: puts a backup in place of DATA_DIR's content; the platform must be stopped. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  const config = readConfig(process.env);
  if (!file) throw new Error('Say from where: npm run restore -- sitthi-backup.tar.gz');
  if (config.databaseUrl)
    throw new Error('DATABASE_URL is set: restore that PostgreSQL with its own tools (pgBackRest).');
  const before = await restoreEmbedded(config.dataDir, file);
  console.log(`restored from ${file}, started once and found sound.`);
  if (before) console.log(`what was there is kept in ${before}: remove it when you no longer need it.`);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
