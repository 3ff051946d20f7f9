import { readConfig } from './platform/config.ts';
import { backupEmbedded } from './platform/database/embedded-backup.ts';

/** `npm run backup -- <file.tar.gz>`: the embedded database and the files of DATA_DIR, while the platform works. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  const config = readConfig(process.env);
  if (!file) throw new Error('Say where to: npm run backup -- sitthi-backup.tar.gz');
  if (config.databaseUrl)
    throw new Error('DATABASE_URL is set: back that PostgreSQL up with its own tools (pg_basebackup, pgBackRest).');
  await backupEmbedded(config.dataDir, file);
  console.log(`backup written to ${file}. It holds personal data: keep it as safe as the database.`);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
