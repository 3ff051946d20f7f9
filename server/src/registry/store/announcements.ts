import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { AnnouncementState } from '../announcements/model.ts';

/** An announcement as it is kept; see the migration for what each column means. */
export interface AnnouncementRow {
  readonly announcementId: string;
  readonly version: number;
  readonly number: string | null;
  readonly title: string;
  readonly state: AnnouncementState;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly draftedAt: Date;
  readonly signedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
}

export const ANNOUNCEMENT_COLUMNS = raw(`
  a.announcement_id as "announcementId", a.version, a.number, a.title, a.state, a.effective_from as "from", a.effective_to as "to",
  a.drafted_at as "draftedAt", a.signed_at as "signedAt", a.withdrawn_at as "withdrawnAt", a.withdrawn_reason as "withdrawnReason"`);

export async function findAnnouncement(db: Queryable, id: string): Promise<AnnouncementRow | undefined> {
  const [row] = await db.query<AnnouncementRow>(
    sql`select ${ANNOUNCEMENT_COLUMNS} from registry.announcement a where announcement_id = ${id}`,
  );
  return row;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockAnnouncement(tx: Queryable, id: string): Promise<AnnouncementRow | undefined> {
  await tx.query(sql`select from registry.announcement where announcement_id = ${id} for no key update`);
  return findAnnouncement(tx, id);
}

export interface AnnouncementHead {
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export async function insertAnnouncement(
  tx: Queryable,
  draft: AnnouncementHead & { announcementId: string; by: string; at: Date },
): Promise<void> {
  await tx.query(sql`
    insert into registry.announcement (announcement_id, title, effective_from, effective_to, drafted_by, drafted_at)
    values (${draft.announcementId}, ${draft.title}, ${draft.from}, ${draft.to}, ${draft.by}, ${draft.at})`);
}

const change = async (tx: Queryable, id: string, more: Sql = empty): Promise<void> => {
  await tx.query(sql`update registry.announcement set version = version + 1 ${more} where announcement_id = ${id}`);
};

export const saveHead = (tx: Queryable, id: string, { title, from, to }: AnnouncementHead) =>
  change(tx, id, sql`, title = ${title}, effective_from = ${from}, effective_to = ${to}`);

/** What was read before is no longer what stands there, as after its items changed. */
export const touch = (tx: Queryable, id: string) => change(tx, id);

export const moveTo = (tx: Queryable, id: string, state: 'DRAFT' | 'SUBMITTED' | 'CANCELLED') =>
  change(tx, id, sql`, state = ${state}`);

/** Signs it under the next number of the Buddhist year: one signature at a time, so that no number is left out or given twice. */
export async function sign(tx: Queryable, id: string, how: { by: string; at: Date; year: number }): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtext('registry.announcement number'))`);
  await change(
    tx,
    id,
    sql`, state = 'SIGNED', signed_by = ${how.by}, signed_at = ${how.at}, number = (
      select coalesce(max(split_part(number, '/', 1)::int), 0) + 1 || ${`/${how.year}`}
        from registry.announcement where number ~ ${`^[0-9]{1,6}/${how.year}$`})`,
  );
}

export const withdraw = (tx: Queryable, id: string, how: { by: string; at: Date; reason: string }) =>
  change(
    tx,
    id,
    sql`, state = 'WITHDRAWN', withdrawn_by = ${how.by}, withdrawn_at = ${how.at}, withdrawn_reason = ${how.reason}`,
  );
