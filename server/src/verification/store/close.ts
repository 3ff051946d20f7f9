import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { refuse } from '../refusals.ts';
import type { CloseFacts } from '../rules/decide-close.ts';
import { racedRefusal } from './issue.ts';
import { type FactsRow, nameFacts } from './name-facts.ts';

export interface CloseQuery {
  readonly visitId?: string | undefined;
  readonly citizenId?: string | undefined;
  readonly organisationId: string;
  readonly serviceCode?: string | undefined;
  readonly date: PlainDate;
  readonly transactionId?: string | undefined;
  readonly hcode?: string | undefined;
  readonly recorder?: string | undefined;
}

/** Everything known before a close, in one round trip. */
export async function getCloseFacts(db: Queryable, query: CloseQuery): Promise<CloseFacts> {
  const [row] = await db.query<{ facts: FactsRow<CloseFacts> }>({
    name: 'close-facts',
    text: 'select verification.api_close_facts($1) as facts',
    values: [JSON.stringify(query)],
  });
  if (!row) throw new Error('no facts were answered');
  return nameFacts(db, row.facts);
}

/** What the platform calls a close: a running number and the EP code. */
export interface Closed {
  readonly seq: number;
  readonly closeCode: string;
}

/** Somebody was first, between our read and our write: nothing of ours is kept. What he left is to be read, it says more than `refusal`. */
export class MetAnother extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`met another: ${refusal.code}`);
    this.refusal = refusal;
  }
}

/**
 * Writes a decided close in one round trip; answers its running number.
 * @throws MetAnother when what was read is no longer so
 */
export async function insertClose(db: Queryable, close: object): Promise<number> {
  try {
    const [row] = await db.query<{ seq: number }>({
      name: 'close',
      text: 'select verification.api_close($1) as seq',
      values: [JSON.stringify(close)],
    });
    if (!row) throw new Error('no answer to a close');
    return row.seq;
  } catch (error) {
    const refusal = racedRefusal(error);
    throw refusal ? new MetAnother(refusal) : error;
  }
}

export interface CloseToUndo {
  readonly seq: number;
  readonly closeCode: string;
  readonly serviceDate: PlainDate;
  readonly visitId: string;
  readonly personId: string;
  readonly transactionId: string;
  readonly cancelledAt: Date | null;
  readonly channel: string;
  readonly visitState: string;
  /** Why the visit is cancelled; null = it is not. */
  readonly cancelReason: string | null;
  readonly codeState: string | null;
  /** Last day of the code; null = there is none. */
  readonly codeLapsesOn: PlainDate | null;
}

/** A close of the unit by its number, its visit locked; undefined = the unit has none. */
export async function lockClose(db: Queryable, seq: number, organisationId: string): Promise<CloseToUndo | undefined> {
  // Lock first, read after: in one statement a waiter would see the visit as it is now and its close as it was.
  await db.query(sql`
    select from verification.visit v join verification.claim_close c using (service_date, visit_id)
     where c.seq = ${seq} and c.organisation_id = ${organisationId} for update of v`);
  const [row] = await db.query<CloseToUndo>(sql`
    select c.seq, c.close_code as "closeCode", c.service_date as "serviceDate", c.visit_id as "visitId", c.person_id as "personId",
           c.transaction_id as "transactionId", c.cancelled_at as "cancelledAt", v.channel, v.state as "visitState",
           v.cancel->>'reasonCode' as "cancelReason",
           k.state as "codeState", k.lapses_on as "codeLapsesOn"
      from verification.claim_close c join verification.visit v using (service_date, visit_id)
      left join verification.claim_code k using (service_date, visit_id)
     where c.seq = ${seq} and c.organisation_id = ${organisationId}`);
  return row;
}

/** Undoes a close: the EP is cancelled, the PP is open again, the quota is kept (INV-VER-16). */
export async function undoClose(db: Queryable, close: CloseToUndo, by: string, now: Date): Promise<void> {
  const key = sql`service_date = ${close.serviceDate} and visit_id = ${close.visitId}`;
  await db.query(sql`
    update verification.claim_close set cancelled_at = ${now}, cancelled_by = ${by}
     where service_date = ${close.serviceDate} and seq = ${close.seq}`);
  if (close.channel === 'ENDPOINT') {
    const cancel = JSON.stringify({ reasonCode: 'WIRE_CANCEL', text: '', at: now.toISOString(), by });
    await db.query(
      sql`update verification.visit set state = 'CANCELLED', cancel = ${cancel}::jsonb, version = version + 1 where ${key}`,
    );
    return;
  }
  await db.query(sql`update verification.visit set state = 'VERIFIED', version = version + 1 where ${key}`);
  await db.query(sql`update verification.claim_code set state = 'ISSUED' where ${key} and state = 'CLOSED'`);
}

/** Puts an undone close back in force; refused when a newer visit of the same person, service and day took its place. */
export async function redoClose(db: Queryable, close: CloseToUndo): Promise<Refusal | undefined> {
  const key = sql`service_date = ${close.serviceDate} and visit_id = ${close.visitId}`;
  if (close.codeState !== null) {
    const code = sql`update verification.claim_code set state = 'CLOSED' where ${key} and state = 'ISSUED' returning code`;
    // A code that lapsed in this very moment is not closed: its quota was given back.
    if ((await db.query(code)).length === 0) return refuse('CLOSE_TOO_LATE');
  }
  try {
    await db.query(
      sql`update verification.visit set state = 'CLOSED', cancel = null, version = version + 1 where ${key}`,
    );
  } catch (error) {
    const refusal = racedRefusal(error);
    if (refusal) return refusal;
    throw error;
  }
  await db.query(sql`
    update verification.claim_close set cancelled_at = null, cancelled_by = null
     where service_date = ${close.serviceDate} and seq = ${close.seq}`);
  return undefined;
}
