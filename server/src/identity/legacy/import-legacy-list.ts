import type { Database } from '../../platform/database/index.ts';
import { type BadLine, readLegacyList } from './read-legacy-list.ts';
import { keepLegacyNames } from './store.ts';

export interface LegacyImport {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly bad: readonly BadLine[];
}

/**
 * Takes over a list of the old Data Center's user names as information (RACT-04): they open nothing and become no accounts. The
 * same file twice changes nothing the second time; one audit row says what came in.
 */
export async function importLegacyList(database: Database, text: string, now: Date): Promise<LegacyImport> {
  const { lines, bad } = readLegacyList(text);
  const kept = await database.transaction(async (tx) => {
    const counts = await keepLegacyNames(tx, lines, now);
    const audit = {
      at: now.toISOString(),
      actor: 'system:import-legacy',
      action: 'identity.importLegacyList',
      outcome: 'OK',
      detail: { ...counts, read: lines.length, bad: bad.length },
    };
    await tx.query({ name: 'audit', text: 'select platform.api_audit($1)', values: [audit] });
    return counts;
  });
  return { read: lines.length, ...kept, bad };
}
