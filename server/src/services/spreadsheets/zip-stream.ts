import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive: its name, and its text in pieces. */
export interface ZipPart {
  readonly name: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const DOS_DATE = 0x0021; // 1 January 1980: what nobody looks at
/** UTF-8 names; sizes and checksum follow the bytes, because they are not known before. */
const FLAGS = 0x0808;

/** Local header (`LOCAL`) or directory entry (`ENTRY`) up to the name: the fields that both have, in their order. */
function header(signature: number, { name, crc, packed, size }: Written, versions: number[]): Buffer {
  const bytes = Buffer.alloc(4 + versions.length * 2 + 24);
  let at = bytes.writeUInt32LE(signature, 0);
  for (const half of [...versions, FLAGS, 8, 0, DOS_DATE]) at = bytes.writeUInt16LE(half, at);
  for (const whole of [crc, packed, size]) at = bytes.writeUInt32LE(whole, at);
  at = bytes.writeUInt16LE(name.length, at);
  bytes.writeUInt16LE(0, at);
  return bytes;
}

function entryOf(part: Written): Buffer {
  const rest = Buffer.alloc(14); // comment, disk, attributes: none
  rest.writeUInt32LE(part.at, 10);
  return Buffer.concat([header(0x02014b50, part, [20, 20]), rest, part.name]);
}

function endOf(count: number, at: number, size: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(at, 16);
  return bytes;
}

/**
 * A ZIP archive as a stream: packed as it is written and handed on as it is taken, so that an archive of any size needs the memory
 * of one piece. A part and the whole stay below four gigabytes.
 */
export async function* zipStream(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const { name: text, text: pieces } of parts) {
    const name = Buffer.from(text);
    const began = at;
    const begin = Buffer.concat([header(0x04034b50, { name, crc: 0, packed: 0, size: 0, at }, [20]), name]);
    yield begin;
    let [crc, size, packed] = [0, 0, 0];
    const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED });
    const feeding = (async () => {
      for await (const piece of pieces) {
        const bytes = Buffer.from(piece);
        crc = crc32(bytes, crc);
        size += bytes.length;
        if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
      }
      deflate.end();
    })().catch((error: Error) => void deflate.destroy(error));
    for await (const bytes of deflate as AsyncIterable<Buffer>) {
      packed += bytes.length;
      yield bytes;
    }
    await feeding;
    const descriptor = Buffer.alloc(16);
    for (const [index, value] of [0x08074b50, crc, packed, size].entries()) descriptor.writeUInt32LE(value, index * 4);
    yield descriptor;
    written.push({ name, crc, packed, size, at: began });
    at = began + begin.length + packed + descriptor.length;
  }
  const directory = Buffer.concat(written.map(entryOf));
  yield directory;
  yield endOf(written.length, at, directory.length);
}
