import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { GroupFormat, InputRow } from '../model.ts';
import { UnpacksTooLarge } from './measure-zip.ts';
import { CHUNK, type FromReader } from './messages.ts';
import { readIds } from './read-ids.ts';

/** Chunks that may lie unread in front of the house. */
const AHEAD = 2;

/** Reads one file in a thread of its own: unpacking and parsing a workbook keeps nobody else waiting. */
async function read(path: string, format: GroupFormat, maxRows: number): Promise<FromReader> {
  const port = parentPort;
  if (!port) throw new Error('the reader is a thread');
  let ahead = 0;
  port.on('message', () => {
    ahead -= 1;
  });
  let rows: InputRow[] = [];
  let count = 0;
  const post = async () => {
    port.postMessage({ rows } satisfies FromReader);
    ahead += 1;
    rows = [];
    while (ahead >= AHEAD) await once(port, 'message');
  };
  for await (const row of readIds(path, format)) {
    count += 1;
    if (count > maxRows) return { failure: 'GROUP_CHECK_FILE_TOO_LARGE' };
    if (rows.push(row) === CHUNK) await post();
  }
  if (rows.length > 0) await post();
  return { end: true };
}

const { path, format, maxRows } = workerData as { path: string; format: GroupFormat; maxRows: number };
const last = await read(path, format, maxRows).catch(
  (error: unknown): FromReader => ({
    failure: error instanceof UnpacksTooLarge ? 'GROUP_CHECK_FILE_TOO_LARGE' : 'GROUP_CHECK_FILE_UNREADABLE',
  }),
);
parentPort?.postMessage(last);
parentPort?.close();
