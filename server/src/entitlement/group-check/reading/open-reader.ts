import { Worker } from 'node:worker_threads';
import type { GroupFormat } from '../model.ts';
import type { FromReader } from './messages.ts';

/** Megabytes of objects that a reader may hold: the words of a workbook with a million rows, and not a bomb. */
const MAX_HEAP_MB = 320;

/** A file that is being read in a thread of its own. */
export interface Reader {
  /** The next rows, the end, or why there are none; undefined when it takes longer than `waitMs`. */
  next(waitMs: number): Promise<FromReader | undefined>;
  close(): Promise<void>;
}

/** Opens a file. A file that makes its reader run out of memory ends that thread and nothing else. */
export function openReader(file: { path: string; format: GroupFormat; maxRows: number }): Reader {
  const thread = new Worker(new URL('./read-thread.ts', import.meta.url), {
    workerData: file,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: 32 },
  });
  thread.unref();
  const said: FromReader[] = [];
  let heard = () => {};
  const say = (message: FromReader) => {
    said.push(message);
    heard();
  };
  thread.on('message', say);
  thread.on('error', (error: Error & { code?: string }) =>
    say({
      failure: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'GROUP_CHECK_FILE_TOO_LARGE' : 'GROUP_CHECK_FILE_UNREADABLE',
    }),
  );
  return {
    async next(waitMs) {
      if (said.length === 0)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, waitMs);
          heard = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      const message = said.shift();
      if (message && 'rows' in message) thread.postMessage('more');
      return message;
    },
    close: async () => void (await thread.terminate()),
  };
}
