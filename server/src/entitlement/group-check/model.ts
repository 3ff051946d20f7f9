import type { PlainDate } from '../../platform/time/index.ts';

/** Where a group check stands. RECEIVING: its file is still on the way, and nobody is shown it. */
export const GROUP_CHECK_STATES = ['RECEIVED', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED'] as const;
export type GroupCheckState = (typeof GROUP_CHECK_STATES)[number];

/** The verdict on a row. DECEASED: dead on the day that was asked about. */
export const GROUP_VERDICTS = ['FOUND', 'DECEASED', 'NOT_FOUND', 'BAD_ID'] as const;
export type GroupVerdict = (typeof GROUP_VERDICTS)[number];

export const GROUP_FORMATS = ['CSV', 'XLSX'] as const;
export type GroupFormat = (typeof GROUP_FORMATS)[number];

/**
 * A row of the file as it was understood: its number as the spreadsheet counts, the id, and what is wrong with it. Of a row with
 * something wrong, and of those that the screen shows, the id is masked.
 */
export type InputRow = readonly [row: number, id: string, issue: string | null];

/** The right of the person of a row, as of the day; units are ids. Absent = nothing. Who he is, `persons` knows. */
export interface RowFacts {
  readonly main?: string;
  readonly sub?: string;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly primary?: string;
  readonly regular?: string;
  readonly referral?: string;
}

/** A verdict as it is kept: `who` is our own number of the person, or what was typed, masked, when it is nobody's. */
export type ResultRow = readonly [
  row: number,
  who: string,
  verdict: GroupVerdict,
  issue: string | null,
  facts: RowFacts | null,
];

/** A job as it stands in its table. */
export interface GroupCheck {
  readonly groupCheckId: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly fileName: string;
  readonly format: GroupFormat;
  readonly bytes: number;
  readonly asOf: PlainDate;
  readonly past: boolean;
  readonly state: GroupCheckState;
  readonly failure: string | null;
  readonly rowsRead: number;
  readonly total: number | null;
  readonly chunks: number | null;
  readonly nextChunk: number;
  readonly done: number;
  readonly found: number;
  readonly deceased: number;
  readonly notFound: number;
  readonly bad: number;
  readonly rights: Readonly<Record<string, number>>;
  readonly preview: readonly InputRow[];
  readonly badRows: readonly InputRow[];
  readonly receivedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly keepUntil: Date | null;
}
