import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { newId } from '../database/index.ts';

/** What a file is called while its process writes to it; whoever empties it takes this name off first. */
export const OPEN = '.open';

/** An audit row as it waits in a file: a line of JSON, with the id by which it is put into the audit once only. */
export type SpooledEvent = Readonly<Record<string, unknown>> & { readonly id: string };

interface Waiting {
  readonly line: string;
  readonly kept: () => void;
  readonly lost: (error: unknown) => void;
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly path: string;
  readonly inode: number;
}

const TRIES = 10;

/** A new name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  await handle.sync().finally(() => handle.close());
}

/**
 * Where audit events wait while the database that keeps them is away: one file for each process, lines are only added, and
 * an event counts once the disk has it (INV-ENT-10). Events of the same moment share one wait for the disk.
 *
 * A line is safe when it was on the disk while the file still had its open name: whoever empties the folder renames a
 * file before he reads it, so that what comes later is written again, under the same id, to a new one.
 */
export class AuditSpool {
  readonly folder: string;
  /** Events that this process wrote down since it started. */
  events = 0;
  #file: OpenFile | undefined;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Resolves when the event is on the disk. @throws when it cannot be written: then what it tells of must not happen */
  append(row: Readonly<Record<string, unknown>>): Promise<void> {
    const line = `${JSON.stringify({ id: newId(), ...row })}\n`;
    return new Promise((kept, lost) => {
      this.#waiting.push({ line, kept, lost });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Waits for what is under way. The file stays for whoever empties the folder. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#leave();
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const together = this.#waiting.splice(0);
      try {
        await this.#write(together.map(({ line }) => line).join(''));
        this.events += together.length;
        for (const { kept } of together) kept();
      } catch (error) {
        for (const { lost } of together) lost(error);
      }
    }
    this.#writing = undefined; // in the same turn as the look above: nobody comes in between and waits for ever
  }

  async #write(lines: string): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      this.#file ??= await this.#begin();
      const { handle } = this.#file;
      const { size } = await handle.stat();
      try {
        await handle.appendFile(lines);
        await handle.datasync();
      } catch (error) {
        // Half a line may be there, of a look-up that is now refused: it goes, and the next one begins a new file.
        await handle.truncate(size).catch(() => undefined);
        await this.#leave();
        throw error;
      }
      if (await isStillOpen(this.#file)) return;
      await this.#leave();
    }
    throw new Error('the audit spool is taken away as fast as it is written');
  }

  async #begin(): Promise<OpenFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `${hostname()}-${process.pid}-${newId()}${OPEN}`);
    const handle = await open(
      path,
      constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_EXCL,
      0o600,
    );
    try {
      await syncFolder(this.folder);
      return { handle, path, inode: (await handle.stat()).ino };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async #leave(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.handle.close().catch(() => undefined);
  }
}

async function isStillOpen(file: OpenFile): Promise<boolean> {
  const found = await stat(file.path).catch(() => undefined);
  return found?.ino === file.inode;
}
