import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_ENTRIES = 1_000;
const DESCRIPTOR = 24; // what may stand behind an entry's bytes

interface Entry {
  readonly at: number;
  readonly packed: number;
  readonly method: number;
}

/** A file that is no ZIP, or one that hides something. */
export class NotAZip extends Error {}
/** A file that unpacks to more than is allowed. */
export class UnpacksTooLarge extends Error {}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw new NotAZip('it ends too soon');
  return buffer;
}

async function directoryOf(file: FileHandle, size: number): Promise<{ entries: Entry[]; directoryAt: number }> {
  const tailAt = Math.max(0, size - 65_557);
  const tail = await bytesAt(file, tailAt, size - tailAt);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new NotAZip('it has no directory');
  const count = tail.readUInt16LE(end + 10);
  const directoryAt = tail.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES) throw new UnpacksTooLarge(`${count} entries`);
  const directory = await bytesAt(file, directoryAt, tailAt + end - directoryAt);
  const entries: Entry[] = [];
  for (let at = 0, entry = 0; entry < count; entry += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw new NotAZip('its directory is broken');
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { entries: entries.sort((a, b) => a.at - b.at), directoryAt };
}

async function unpackedSize(path: string, from: number, { packed, method }: Entry, room: number): Promise<number> {
  if (packed === 0) return 0;
  const bytes = createReadStream(path, { start: from, end: from + packed - 1 });
  if (method === 0) return packed;
  let size = 0;
  const inflate = createInflateRaw();
  bytes.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  for await (const piece of inflate as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > room) throw new UnpacksTooLarge(`more than ${room} bytes`);
  }
  return size;
}

/**
 * How many bytes a ZIP file really unpacks to, counted by unpacking it without keeping anything: what it says of itself is
 * believed by nobody. Every byte must belong to an entry of the directory, because the reader of workbooks goes by the entries
 * themselves and would meet one that the directory hides.
 */
export async function measureZip(path: string, size: number, maxBytes: number): Promise<number> {
  const file = await open(path);
  try {
    const { entries, directoryAt } = await directoryOf(file, size);
    let expected = 0;
    let total = 0;
    for (const entry of entries) {
      if (entry.at < expected || entry.at > expected + DESCRIPTOR) throw new NotAZip('bytes between its entries');
      const header = await bytesAt(file, entry.at, 30);
      if (header.readUInt32LE(0) !== LOCAL || (entry.method !== 0 && entry.method !== 8))
        throw new NotAZip('its entries are broken');
      const from = entry.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
      total += await unpackedSize(path, from, entry, maxBytes - total);
      if (total > maxBytes) throw new UnpacksTooLarge(`more than ${maxBytes} bytes`);
      expected = from + entry.packed;
    }
    if (directoryAt < expected || directoryAt > expected + DESCRIPTOR) throw new NotAZip('bytes before its directory');
    return total;
  } finally {
    await file.close();
  }
}
