import type { Database } from '../../../platform/database/index.ts';
import { masked } from '../../masked.ts';
import type { GroupCheck, InputRow } from '../model.ts';
import { openReader } from '../reading/open-reader.ts';
import { finishReading, type Hold, insertInput, keepHold, keepPreview } from '../store/chunks.ts';
import { ownCopy } from './own-copy.ts';

/** Rows that the screen shows of a file: how its beginning was understood, and what is wrong. */
const PREVIEW = 8;
const BAD_SHOWN = 50;

const shown = ([row, id, issue]: InputRow): InputRow => [row, masked(id), issue];

/** A file that is being read, from one turn of the worker to the next. */
export interface Reading {
  readonly groupCheckId: string;
  /** Reads on until an instant (of `performance.now`). 'OPEN': there is more; 'READ': all of it is there; 'LOST': no longer ours. */
  until(instant: number): Promise<'OPEN' | 'READ' | 'LOST' | { failure: string }>;
  close(): Promise<void>;
}

/** Opens the file of a job. Read again from its beginning after a worker was killed, it brings the same chunks: those that are kept stay. */
export async function startReading(
  db: Database,
  job: Pick<GroupCheck, 'groupCheckId' | 'format'>,
  hold: Hold,
  maxRows: number,
): Promise<Reading> {
  const { groupCheckId, format } = job;
  const copy = await ownCopy(db, groupCheckId);
  const reader = openReader({ path: copy.path, format, maxRows });
  let [chunks, total] = [0, 0];
  const badRows: InputRow[] = [];

  const keep = (rows: readonly InputRow[]) =>
    db.transaction(async (tx) => {
      if (!(await keepHold(tx, hold, total + rows.length))) return false;
      await insertInput(tx, groupCheckId, chunks, rows);
      if (chunks === 0) await keepPreview(tx, groupCheckId, rows.slice(0, PREVIEW).map(shown));
      for (const row of rows) if (row[2] !== null && badRows.length < BAD_SHOWN) badRows.push(row);
      chunks += 1;
      total += rows.length;
      return true;
    });

  return {
    groupCheckId,
    async until(instant) {
      if (!(await keepHold(db, hold, total))) return 'LOST';
      for (let left = instant - performance.now(); left > 0; left = instant - performance.now()) {
        const message = await reader.next(left);
        if (!message) return 'OPEN';
        if ('failure' in message) return message;
        if ('end' in message) {
          if (total === 0) return { failure: 'GROUP_CHECK_FILE_EMPTY' };
          const read = { total, chunks, badRows };
          return (await db.transaction((tx) => finishReading(tx, hold, read))) ? 'READ' : 'LOST';
        }
        if (!(await keep(message.rows))) return 'LOST';
      }
      return 'OPEN';
    },
    async close() {
      await reader.close();
      await copy.drop();
    },
  };
}
