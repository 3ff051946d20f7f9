import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { ReadRow } from '../model.ts';

/** Keeps a read with its audit row, in one statement. */
export async function insertRead(
  db: Queryable,
  read: {
    correlationId: string;
    organisationId: string;
    personId: string;
    source: 'CARD' | 'PROBE';
    now: Date;
    expiresAt: Date;
  },
  audit: object,
): Promise<void> {
  await db.query(sql`
    with kept as (
      insert into verification.card_read (read_id, organisation_id, person_id, source, read_at, expires_at)
      values (${read.correlationId}, ${read.organisationId}, ${read.personId}, ${read.source}, ${read.now}, ${read.expiresAt})
      returning read_id)
    select platform.api_audit(${JSON.stringify(audit)}::jsonb) from kept`);
}

/** Forgets reads long past their time; how many. */
export async function deleteOldReads(db: Queryable, before: Date): Promise<void> {
  await db.query(sql`delete from verification.card_read where expires_at < ${before}`);
}

/** A read, held until the transaction ends. */
export async function lockRead(tx: Queryable, correlationId: string): Promise<ReadRow | null> {
  const [row] = await tx.query<{ read: ReadRow }>(sql`
    select to_jsonb(r) as read from verification.card_read r where read_id = ${correlationId} for update`);
  return row?.read ?? null;
}

export async function useRead(tx: Queryable, correlationId: string, now: Date): Promise<void> {
  await tx.query(sql`update verification.card_read set used_at = ${now} where read_id = ${correlationId}`);
}
