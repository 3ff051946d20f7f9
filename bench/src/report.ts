import { mkdirSync, writeFileSync } from 'node:fs';
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

/** The report as markdown, also kept in bench/results; answers whether every bar is met. */
export function publish(name: string, report: Report, machine: string, { seconds, rounds }: Options): boolean {
  const text = [
    `## ${report.title}`,
    `${machine}. Sides alternate; medians of ${rounds} rounds of ${seconds} s.`,
    ...report.sections.flatMap(({ heading, text: body }) => [`### ${heading}`, body]),
    ...(report.verdicts.length > 0 ? ['### Bars', verdictTable(report.verdicts)] : []),
  ].join('\n\n');
  mkdirSync(results, { recursive: true });
  writeFileSync(`${results}${name}.md`, `${text}\n`);
  process.stdout.write(`\n${text}\n\n`);
  return allMet(report.verdicts);
}
