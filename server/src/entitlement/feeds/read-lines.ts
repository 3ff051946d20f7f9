import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { FEED_COLUMNS, type FeedKind, type FeedLine } from './model.ts';
import { refuseFeed } from './refusals.ts';

const BATCH = 2_000;
const MAX_LINE_BYTES = 4_000;

/** For each column of the format, where the first line of the file names it. */
function placesOf(kind: FeedKind, headings: readonly string[]): readonly number[] | Refusal {
  const named = headings.map((heading) => heading.trim().toLowerCase());
  const places = FEED_COLUMNS[kind].map((column) => named.indexOf(column));
  return places.includes(-1) ? refuseFeed('FEED_HEADINGS_WRONG', { columns: FEED_COLUMNS[kind] }) : places;
}

async function* hashing(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    hash.update(piece);
    yield piece;
  }
}

/**
 * Reads a feed as it comes and hands its lines on, so many at a time, each with its fields in the order of the format.
 * @returns how many lines there were and the file's SHA-256, or why it is no feed
 */
export async function readLines(
  kind: FeedKind,
  bytes: AsyncIterable<Uint8Array>,
  take: (lines: readonly FeedLine[]) => Promise<void>,
): Promise<{ lines: number; sha256: Buffer } | Refusal> {
  const hash = createHash('sha256');
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE_BYTES,
    trim: true,
  });
  const source = Readable.from(hashing(bytes, hash), { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  let places: readonly number[] | undefined;
  let batch: FeedLine[] = [];
  let line = 0;
  try {
    for await (const record of source.pipe(parser) as AsyncIterable<string[]>) {
      if (!places) {
        const found = placesOf(kind, record);
        if (isRefusal(found)) return found;
        places = found;
        continue;
      }
      line += 1;
      // a NUL byte cannot be kept as text; what stands around it is judged as it is
      batch.push({ line, fields: places.map((place) => (record[place] ?? '').replaceAll('\0', '')) });
      if (batch.length < BATCH) continue;
      await take(batch);
      batch = [];
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_'))
      return refuseFeed('FEED_UNREADABLE', { line: line + 2 });
    throw error;
  } finally {
    source.destroy();
  }
  if (!places) return refuseFeed('FEED_HEADINGS_WRONG', { columns: FEED_COLUMNS[kind] });
  if (batch.length > 0) await take(batch);
  return { lines: line, sha256: hash.digest() };
}
