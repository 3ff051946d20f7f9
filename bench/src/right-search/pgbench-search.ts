import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPgbench, runPgbench } from '../claim-code/pgbench.ts';
import type { SearchTemplate } from './bare-search.ts';

/** The citizen id of person :n in pgbench's own arithmetic: 1 9900, seven digits, and the check digit. */
const DIGITS = [6, 5, 4, 3, 2, 1, 0].map((power, place) => `((:n / ${10 ** power}) % 10) * ${8 - place}`).join(' + ');
const FIXED = 1 * 13 + 9 * 12 + 9 * 11;

/** A text that pgbench leaves alone: it would take what follows a colon for a variable. */
const literal = (text: string): string =>
  `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`;

/** The look-up's very statement as a script: one random person, everything else as the product sent it once. */
function scriptOf(search: SearchTemplate, persons: number): string {
  const values = [':pid::text', ...search.rest.map(literal)];
  const statement = search.text.replace(/\$(\d+)/g, (_, place: string) => values[Number(place) - 1] ?? 'null');
  return [
    `\\set n random(0, ${persons - 1})`,
    `\\set pid 1990000000000 + :n * 10 + (11 - (${FIXED} + ${DIGITS}) % 11) % 10`,
    `${statement};`,
    '',
  ].join('\n');
}

/** Look-ups a second by pgbench with the same statement, as one side of a comparison; undefined where there is no pgbench. */
export async function pgbenchSide(
  address: string,
  search: SearchTemplate,
  order: { persons: number; clients: number },
  say: (line: string) => void,
): Promise<{ run: (seconds: number) => Promise<number>; close: () => void } | undefined> {
  const program = await openPgbench(say);
  if (!program) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sitthi-bench-'));
  const script = join(folder, 'search.sql');
  writeFileSync(script, scriptOf(search, order.persons));
  return {
    run: (seconds) => runPgbench(program, address, { clients: order.clients, seconds, script }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
