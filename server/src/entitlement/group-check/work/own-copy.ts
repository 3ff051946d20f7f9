import { rmSync } from 'node:fs';
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../platform/database/index.ts';
import { findPiece } from '../store/chunks.ts';

const PREFIX = 'sitthi-group-check-';

/** The file of a job on this machine's disk, while it is read. */
export interface OwnCopy {
  readonly path: string;
  drop(): Promise<void>;
}

/**
 * The file out of its pieces onto this machine's disk, one piece at a time: a workbook is read from its end. Whole ids stand in
 * it, so that it goes with the reading, and with a process that is stopped meanwhile.
 */
export async function ownCopy(db: Database, groupCheckId: string): Promise<OwnCopy> {
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  const atExit = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', atExit);
  const drop = async () => {
    process.off('exit', atExit);
    await rm(folder, { recursive: true, force: true });
  };
  const path = join(folder, 'ids');
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      for (let pieceNo = 0; ; pieceNo += 1) {
        const bytes = await findPiece(db, groupCheckId, pieceNo);
        if (!bytes) return { path, drop };
        await file.writeFile(bytes);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Drops the copies of processes that were killed before they could: no reading takes as long as that. */
export async function dropLeftCopies(before: Date): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    // Somebody else may be dropping it at this moment.
    const made = await stat(folder).catch(() => undefined);
    if (made && made.mtime < before) await rm(folder, { recursive: true, force: true });
  }
}
