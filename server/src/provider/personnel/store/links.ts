import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

export const insertLink = (
  tx: Queryable,
  link: { tokenHash: Buffer; personnelId: string; madeAt: Date; madeBy: string; expiresAt: Date },
) =>
  tx.query(sql`
    insert into provider.personnel_link (token_hash, personnel_id, made_at, made_by, expires_at)
    values (${link.tokenHash}, ${link.personnelId}, ${link.madeAt}, ${link.madeBy}, ${link.expiresAt})`);

/** The record that a link is for, while the link works. */
export async function findLinked(db: Queryable, tokenHash: Buffer, now: Date): Promise<string | undefined> {
  const [row] = await db.query<{ personnelId: string }>(sql`
    select personnel_id as "personnelId" from provider.personnel_link
     where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}`);
  return row?.personnelId;
}

/** Uses a link up, once. */
export async function useLink(tx: Queryable, tokenHash: Buffer, now: Date): Promise<string | undefined> {
  const [row] = await tx.query<{ personnelId: string }>(sql`
    update provider.personnel_link set used_at = ${now}
     where token_hash = ${tokenHash} and used_at is null and expires_at > ${now} returning personnel_id as "personnelId"`);
  return row?.personnelId;
}
