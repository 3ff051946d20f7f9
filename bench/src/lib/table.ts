/** A bar that gates, and what was measured against it. */
export interface Verdict {
  readonly what: string;
  readonly measured: number;
  readonly bar: number;
  readonly atLeast: boolean;
  readonly unit: '%' | '×' | '';
}

const meets = ({ measured, bar, atLeast }: Verdict): boolean => (atLeast ? measured >= bar : measured <= bar);

/** A markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const shown = (value: number, unit: Verdict['unit']): string =>
  unit === '%' ? `${Math.round(value * 100)} %` : unit === '×' ? `${value.toFixed(2)} ×` : String(value);

/** The bars, one a row, and whether each is met. */
export const verdictTable = (verdicts: readonly Verdict[]): string =>
  table(
    ['bar', 'measured', 'asked', 'met'],
    verdicts.map((v) => [
      v.what,
      shown(v.measured, v.unit),
      `${v.atLeast ? '≥' : '≤'} ${shown(v.bar, v.unit)}`,
      meets(v) ? 'yes' : '**no**',
    ]),
  );

export const allMet = (verdicts: readonly Verdict[]): boolean => verdicts.every(meets);

export const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 100)} %`;
export const perSecond = (value: number): string => String(Math.round(value));
export const milliseconds = (value: number): string => value.toFixed(2);
