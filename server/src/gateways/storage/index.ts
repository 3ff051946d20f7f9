import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where documents lie: by the hash of their content, so that the same file is kept once and a changed one is another. */
export interface Storage {
  /** Keeps bytes and answers their key; when it returns they are on the disk. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a key; undefined when there are none or they are not what the key says. */
  get(key: string): Promise<Buffer | undefined>;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A folder outside the web root. */
export function localStorage(folder: string): Storage {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    async put(bytes) {
      const key = hashOf(bytes);
      await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 });
      // Written aside and renamed: a crash leaves the whole file or none.
      const aside = `${pathOf(key)}.${randomUUID()}`;
      const file = await open(aside, 'wx', 0o600);
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      await rename(aside, pathOf(key));
      return key;
    },
    async get(key) {
      if (!/^[0-9a-f]{64}$/.test(key)) return undefined;
      const bytes = await readFile(pathOf(key)).catch(() => undefined);
      return bytes && hashOf(bytes) === key ? bytes : undefined;
    },
  };
}
