import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { RosterRow, Verdict } from '../roster/judge-roster.ts';

export interface StoredRoster {
  readonly organisationId: string;
  readonly rows: readonly RosterRow[];
  readonly committedAt: Date | null;
  readonly counts: Record<Verdict, number> | null;
}

export const insertRoster = (
  tx: Queryable,
  roster: {
    importId: string;
    organisationId: string;
    fileName: string;
    rows: readonly RosterRow[];
    now: Date;
    by: string;
    expiresAt: Date;
  },
) =>
  tx.query(sql`
    insert into provider.roster_import (import_id, organisation_id, file_name, rows, uploaded_at, uploaded_by, expires_at)
    values (${roster.importId}, ${roster.organisationId}, ${roster.fileName}, ${JSON.stringify(roster.rows)}, ${roster.now},
            ${roster.by}, ${roster.expiresAt})`);

/** A roster that still waits, or was committed, held until the transaction ends: two commits come one after the other. */
export async function lockRoster(tx: Queryable, importId: string, now: Date): Promise<StoredRoster | undefined> {
  const [row] = await tx.query<StoredRoster>(sql`
    select organisation_id as "organisationId", rows, committed_at as "committedAt", counts from provider.roster_import
     where import_id = ${importId} and expires_at > ${now} for update`);
  return row;
}

export const markCommitted = (tx: Queryable, importId: string, counts: Record<Verdict, number>, now: Date) =>
  tx.query(sql`
    update provider.roster_import set committed_at = ${now}, counts = ${JSON.stringify(counts)}, rows = '[]'
     where import_id = ${importId}`);

/** Rosters whose time is over are forgotten: they hold names of people who may never have come to work. */
export const deleteLapsedRosters = (db: Queryable, now: Date) =>
  db.query(sql`delete from provider.roster_import where expires_at < ${now}`);
