import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { Field, GrantEvent } from '../model.ts';

export type Side = 'APPLICANT' | 'HOLDER' | 'REGION' | 'SYSTEM';

/** Who did it: a person by name; an officer's office as well, which is what the applicant is shown. */
export interface By {
  readonly side: Side;
  readonly accountId: string | null;
  readonly name: string;
  readonly office: string | null;
}

export interface EventRow extends By {
  readonly at: Date;
  readonly event: GrantEvent;
  readonly round: number;
  readonly words: string | null;
}

export interface NoteRow {
  readonly round: number;
  readonly field: Field;
  readonly note: string;
  readonly notedAt: Date;
  readonly answeredAt: Date | null;
}

/** Writes down what happened, with the round the data are in. */
export async function insertGrantEvent(
  tx: Queryable,
  grantId: string,
  event: { event: GrantEvent; by: By; at: Date; words?: string | null | undefined },
): Promise<void> {
  await tx.query(sql`
    insert into organisations.grant_event (grant_id, at, event, side, by_account, by_name, office, round, words)
    select grant_id, ${event.at}, ${event.event}, ${event.by.side}, ${event.by.accountId}, ${event.by.name}, ${event.by.office}, round,
           ${event.words ?? null}
      from organisations.authority_grant where grant_id = ${grantId}`);
}

export const listGrantEvents = (db: Queryable, grantId: string): Promise<readonly EventRow[]> =>
  db.query<EventRow>(sql`
    select at, event, side, by_account as "accountId", by_name as name, office, round, words
      from organisations.grant_event where grant_id = ${grantId} order by event_id`);

/** Every word of officers on an answer, answered or not, in order. */
export const listGrantNotes = (db: Queryable, grantId: string): Promise<readonly NoteRow[]> =>
  db.query<NoteRow>(sql`
    select round, field, note, noted_at as "notedAt", answered_at as "answeredAt"
      from organisations.grant_note where grant_id = ${grantId} order by note_id`);

export async function insertGrantNotes(
  tx: Queryable,
  grantId: string,
  notes: readonly { field: Field; note: string }[],
  now: Date,
): Promise<void> {
  await tx.query(sql`
    insert into organisations.grant_note (grant_id, round, field, note, noted_at)
    select g.grant_id, g.round, n.field, n.note, ${now}
      from organisations.authority_grant g, jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as n(field text, note text)
     where g.grant_id = ${grantId}`);
}
