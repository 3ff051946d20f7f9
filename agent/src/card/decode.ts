import iconv from 'iconv-lite';

/** A name as the card keeps it: `prefix#first#middle#last`. */
export interface CardName {
  readonly title: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
}

/** Thai bytes (TIS-620) to text, padding removed. */
export function thaiText(bytes: Uint8Array): string {
  return iconv
    .decode(Buffer.from(bytes), 'tis620')
    .replace(/[\0\ufffd]/g, ' ')
    .trim();
}

export function cardName(bytes: Uint8Array): CardName {
  const [title = '', first = '', middle = '', last = ''] = thaiText(bytes)
    .split('#')
    .map((part) => part.trim());
  return { title, first, middle, last };
}

/**
 * Buddhist-era YYYYMMDD. A month or day that the register does not know is 00; some cards leave it blank instead.
 * @returns undefined when not even the year is there
 */
export function birthDate(bytes: Uint8Array): string | undefined {
  const text = thaiText(bytes).padEnd(8, '0').replace(/[ -]/g, '0');
  return /^2\d{3}(0\d|1[0-2])([0-2]\d|3[01])$/.test(text) ? text : undefined;
}

/** 1 male, 2 female; anything else is not said. */
export function sex(bytes: Uint8Array): '1' | '2' | undefined {
  const text = thaiText(bytes);
  return text === '1' || text === '2' ? text : undefined;
}

/**
 * The photograph without its padding.
 * @returns undefined when the bytes are not a JPEG (a card without a picture)
 */
export function photo(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const end = Buffer.from(bytes).lastIndexOf(Uint8Array.of(0xff, 0xd9));
  return end < 0 ? bytes : bytes.subarray(0, end + 2);
}
