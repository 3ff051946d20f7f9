import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Path in the archive, with slashes. */
  readonly name: string;
  readonly text: string;
  /** A program to start: kept for systems that ask. */
  readonly executable?: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const UNIX = 3;
/** 1 January 1980, the first day of the format: the same files always make the same archive. */
const DAY = 0x0021;

/** What both headers of an entry say of it. */
function facts(data: Buffer, packed: Buffer, name: Buffer): Buffer {
  const part = Buffer.alloc(26);
  part.writeUInt16LE(20, 0);
  part.writeUInt16LE(UTF8, 2);
  part.writeUInt16LE(DEFLATED, 4);
  part.writeUInt16LE(DAY, 8);
  part.writeUInt32LE(crc32(data), 10);
  part.writeUInt32LE(packed.length, 14);
  part.writeUInt32LE(data.length, 18);
  part.writeUInt16LE(name.length, 22);
  return part;
}

const word = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value >>> 0);
  return four;
};

/** A zip archive of a few small texts, made in memory (APPNOTE 4.3; no encryption, no zip64). */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const [name, data] = [Buffer.from(entry.name), Buffer.from(entry.text)];
    const packed = deflateRawSync(data);
    const said = facts(data, packed, name);
    const file = Buffer.concat([word(LOCAL), said, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.executable ? 0o100755 : 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([word(CENTRAL), Buffer.from([20, UNIX]), said, tail, name]));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, word(END), end]);
}
