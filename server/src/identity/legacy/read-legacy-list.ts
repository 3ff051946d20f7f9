import { isLegacyUsername } from '../credentials/check-new-username.ts';

/** One line of the list of the old Data Center: which unit a user name was given to. */
export interface LegacyLine {
  readonly legacyUsername: string;
  readonly hcode: string;
  readonly name: string;
}

/** A line that was not taken, by its number in the file (the heading is line 1). */
export interface BadLine {
  readonly line: number;
  readonly why: string;
}

const HEADING = ['legacyusername', 'hcode', 'name'];

/** The cells of one line of CSV; a cell in quotes may hold commas and doubled quotes. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) =>
    (cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '').trim(),
  );

function whyBad([legacyUsername = '', hcode = '', name = '', ...more]: string[]): string | undefined {
  if (more.length > 0) return 'more than three columns';
  if (!isLegacyUsername(legacyUsername)) return 'the user name is not an optional letter and 11 to 13 digits';
  if (!/^[A-Za-z0-9]{5}$/.test(hcode)) return 'the unit code is not of five characters';
  if (name === '' || name.length > 200) return 'the name is missing or longer than 200 characters';
  return undefined;
}

/**
 * Reads a list `legacyUsername,hcode,name` (UTF-8, with a heading). Every bad line is named and the good ones are kept; a user
 * name that comes twice counts once, and twice with different units is bad the second time.
 */
export function readLegacyList(text: string): { lines: LegacyLine[]; bad: BadLine[] } {
  const [heading = '', ...rows] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const names = cellsOf(heading).map((cell) => cell.toLowerCase());
  if (names.join() !== HEADING.join())
    return { lines: [], bad: [{ line: 1, why: 'the heading is not legacyUsername,hcode,name' }] };
  const kept = new Map<string, LegacyLine>();
  const bad: BadLine[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const cells = cellsOf(row);
    const [legacyUsername = '', hcode = '', name = ''] = [cells[0]?.toLowerCase(), cells[1]?.toUpperCase(), cells[2]];
    const earlier = kept.get(legacyUsername);
    const why = whyBad(cells) ?? (earlier && earlier.hcode !== hcode ? 'came before with another unit' : undefined);
    if (why) bad.push({ line: index + 2, why });
    else kept.set(legacyUsername, { legacyUsername, hcode, name });
  }
  return { lines: [...kept.values()], bad };
}
