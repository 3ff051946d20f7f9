import { readFile, stat } from 'node:fs/promises';
import { parseProperties } from './properties.ts';

const KEY = 'nhso.service.token';

/** The unit's token at the platform: given by the unit's administrator, never shown again whole. */
export interface UnitToken {
  /** @returns undefined when the file or the key is not there (yet) */
  current(): Promise<string | undefined>;
}

/** Reads `userconfig.properties`, and reads it again when it has changed: a new token needs no restart. */
export function unitTokenFile(path: string): UnitToken {
  let seen = '';
  let token: string | undefined;
  return {
    async current() {
      try {
        const { mtimeMs, size, ino } = await stat(path);
        const version = `${mtimeMs}/${size}/${ino}`;
        if (version !== seen) {
          token =
            parseProperties(await readFile(path, 'utf8'))
              .get(KEY)
              ?.trim() || undefined;
          seen = version;
        }
      } catch {
        seen = '';
        token = undefined;
      }
      return token;
    },
  };
}

/** Enough to tell two tokens apart, too little to use one. */
export function maskedToken(token: string | undefined): string {
  if (token === undefined) return '';
  return `****${token.length >= 16 ? token.slice(-4) : ''}`;
}
