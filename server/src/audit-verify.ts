import { type AuditReport, verifyAudit } from './platform/audit/index.ts';
import { readConfig } from './platform/config.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { openDatabase } from './platform/database/index.ts';

const USAGE = 'npm run audit:verify [-- --anchor <block number>:<hash>]';

/** A block's number and hash as an earlier run printed them. @throws when it is not of that form */
function anchorOf(words: readonly string[]): { blockNo: number; hash: string } | undefined {
  if (words.length === 0) return undefined;
  const match = words[0] === '--anchor' && words.length === 2 && /^(\d+):([0-9a-f]{64})$/.exec(words[1] ?? '');
  if (!match) throw new Error(USAGE);
  return { blockNo: Number(match[1]), hash: match[2] ?? '' };
}

function tell({ blocks, sealedRows, unsealedRows, oldestUnsealed, head, broken }: AuditReport): void {
  console.log(`${blocks} blocks with ${sealedRows} rows, ${unsealedRows} rows not sealed yet`);
  if (oldestUnsealed) console.log(`oldest row that is not sealed: ${oldestUnsealed.toISOString()}`);
  if (head) console.log(`newest block ${head.blockNo}:${head.hash}`);
  console.log(broken ? `BROKEN at block ${broken.blockNo}: ${broken.why}` : 'the audit is as it was written');
}

/** `npm run audit:verify`: ends with 1 and names the first block that does not hold. Works beside a running platform. */
async function main(): Promise<void> {
  const anchor = anchorOf(process.argv.slice(2));
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir }) : undefined;
  const database = openDatabase({ connectionString: config.databaseUrl ?? embedded?.connectionString ?? '', max: 1 });
  try {
    const report = await database.transaction(async (tx) => {
      await tx.query({ text: 'set transaction isolation level repeatable read, read only', values: [] });
      return verifyAudit(tx, anchor);
    });
    tell(report);
    process.exitCode = report.broken ? 1 : 0;
  } finally {
    await database.close();
    await embedded?.stop();
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
