import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allMet, type Verdict, verdictTable } from './lib/table.ts';
import type { Options } from './options.ts';

/** What one benchmark found: tables to read, and bars that gate. */
export interface Report {
  readonly title: string;
  /** A database of the server that was measured, to ask for its version. */
  readonly address: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly verdicts: readonly Verdict[];
}

const results = fileURLToPath(new URL('../results/', import.meta.url));

const page = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));
const marker = '<!-- results: written by npm run bench -- --publish -->';

/** The report as markdown, also kept in bench/results; answers the text and whether every bar is met. */
export function present(
  name: string,
  report: Report,
  machine: string,
  { seconds, rounds }: Options,
): { text: string; met: boolean } {
  const text = [
    `## ${report.title}`,
    `${machine}. Sides alternate; medians of ${rounds} rounds of ${seconds} s.`,
    ...report.sections.flatMap(({ heading, text: body }) => [`### ${heading}`, body]),
    ...(report.verdicts.length > 0 ? ['### Bars', verdictTable(report.verdicts)] : []),
  ].join('\n\n');
  mkdirSync(results, { recursive: true });
  writeFileSync(`${results}${name}.md`, `${text}\n`);
  process.stdout.write(`\n${text}\n\n`);
  return { text, met: allMet(report.verdicts) };
}

const titleOf = (text: string): string => text.slice(0, text.indexOf('\n'));

/** Puts each text in the place of its earlier one on the page of the docs, or at the end; what was not measured stays. */
export function publish(texts: readonly string[]): void {
  const [method = '', earlier = ''] = readFileSync(page, 'utf8').split(marker);
  const kept = earlier.split(/^(?=## )/m).map((text) => text.trim());
  const found = new Map([...kept, ...texts].filter(Boolean).map((text) => [titleOf(`${text}\n`), text]));
  writeFileSync(page, `${[`${method.trimEnd()}\n\n${marker}`, ...found.values()].join('\n\n')}\n`);
}
