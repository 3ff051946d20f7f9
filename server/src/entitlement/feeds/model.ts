/** A feed's kinds: members of other funds, or what happened in the civil registration. */
export const FEED_KINDS = ['FUND', 'CIVIL'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

export const FEED_STATES = ['RECEIVING', 'RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const;
export type FeedState = (typeof FEED_STATES)[number];

/**
 * What became of one line. ENDED is a member whom a complete file no longer names, or a right that its line ends; REFUSED are the
 * members whom it does not name where these are too many to be meant.
 */
export const FEED_VERDICTS = ['ADDED', 'CHANGED', 'SAME', 'ENDED', 'BAD_ROW', 'PERSON_NOT_FOUND', 'REFUSED'] as const;
export type FeedVerdict = (typeof FEED_VERDICTS)[number];

/** The columns of a file, in the order of the documented format; the first line names them, in any order. */
export const FEED_COLUMNS = {
  FUND: ['citizen_id', 'main_right', 'sub_right', 'start_date', 'end_date', 'card_id'],
  CIVIL: [
    'event',
    'citizen_id',
    'event_date',
    'title',
    'first_name',
    'last_name',
    'sex',
    'birth_date',
    'nationality',
    'province_code',
  ],
} as const satisfies Record<FeedKind, readonly string[]>;

/** One feed as its table has it. */
export interface FeedRow {
  readonly feedId: string;
  readonly kind: FeedKind;
  readonly fund: string | null;
  readonly fileName: string;
  readonly state: FeedState;
  readonly lines: number;
  readonly reached: number;
  readonly counts: Readonly<Partial<Record<FeedVerdict, number>>>;
  /** Whom a complete file does not name, once that was found few enough to be meant. */
  readonly leaving: number | null;
  /** Of a feed that was given up: the last line of the chunk that could not be applied; the first is the one after `reached`. */
  readonly failedTo: number | null;
  readonly madeByName: string;
  readonly madeAt: Date;
  readonly finishedAt: Date | null;
}

/** One line of a feed before it is applied. */
export interface FeedLine {
  readonly line: number;
  readonly fields: readonly string[];
}
