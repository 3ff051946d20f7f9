import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { idsInTitle, needsTest, type Requirement, readRequirements, shorten, spellOut } from './lib/requirement-ids.ts';
import { testFiles, titlesOf } from './lib/test-titles.ts';

const root = join(import.meta.dirname, '..');

/**
 * Prints per block of docs/requirements.md which ids a test names in its title and which none does.
 * `--issue "ENT-01..12 CLM-01..07"` looks at those ids only. It informs and never fails.
 */
function main(): void {
  const { values, positionals } = parseArgs({ options: { issue: { type: 'string' } }, allowPositionals: true });
  const wanted = [values.issue ?? '', ...positionals].join(' ').trim();
  const only = wanted === '' ? undefined : spellOut(wanted);
  if (wanted !== '' && !only) {
    console.log(`not a list of ids: ${wanted}`);
    return;
  }
  const all = readRequirements(readFileSync(join(root, 'docs', 'requirements.md'), 'utf8'));
  const files = testFiles(root);
  const named = new Set(files.flatMap(titlesOf).flatMap(idsInTitle));
  const chosen = only ? all.filter(({ id }) => only.includes(id)) : all;
  for (const block of new Set(chosen.map((row) => row.block)))
    printBlock(
      block,
      chosen.filter((row) => row.block === block),
      named,
    );
  const known = new Set(all.map(({ id }) => id));
  printEnd(chosen, named, known, files.length);
  const strangers = [...(only ?? []), ...named].filter((id) => !known.has(id) && !id.startsWith('INV-'));
  if (strangers.length > 0) console.log(`not in the document: ${shorten([...new Set(strangers)].sort())}`);
}

function printBlock(block: string, rows: Requirement[], named: Set<string>): void {
  const shown = rows.filter(({ id }) => named.has(id));
  const missing = rows.filter((row) => !named.has(row.id) && needsTest(row));
  const free = rows.filter((row) => !named.has(row.id) && !needsTest(row));
  const line = (words: string, list: Requirement[]) =>
    list.length > 0 && console.log(`    ${words.padEnd(12)}${shorten(list.map(({ id }) => id))}`);
  console.log(`${block}: ${shown.length} of ${rows.length}`);
  line('tested', shown);
  line('NO TEST', missing);
  line('needs none', free);
}

function printEnd(rows: Requirement[], named: Set<string>, known: Set<string>, files: number): void {
  const shown = rows.filter(({ id }) => named.has(id)).length;
  const free = rows.filter((row) => !named.has(row.id) && !needsTest(row)).length;
  const invariants = [...named].filter((id) => id.startsWith('INV-') && !known.has(id)).sort();
  console.log(`\n${rows.length} ids: ${shown} tested, ${rows.length - shown - free} without a test, ${free} need none`);
  console.log(`${invariants.length} invariants named; ${files} test files read`);
}

main();
