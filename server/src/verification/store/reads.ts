import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';

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
