import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { Slot } from '../model.ts';

export interface GrantDocument {
  readonly documentId: string;
  readonly slot: Slot;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly attachedAt: Date;
}

/** The files in the slots, oldest first. */
export const listGrantDocuments = (db: Queryable, grantId: string): Promise<readonly GrantDocument[]> =>
  db.query<GrantDocument>(sql`
    select document_id as "documentId", slot, name, media_type as "mediaType", bytes, attached_at as "attachedAt"
      from organisations.grant_document where grant_id = ${grantId} and removed_at is null order by attached_at, document_id`);

export async function insertGrantDocument(tx: Queryable, grantId: string, d: GrantDocument): Promise<void> {
  await tx.query(sql`
    insert into organisations.grant_document (grant_id, document_id, slot, name, media_type, bytes, attached_at)
    values (${grantId}, ${d.documentId}, ${d.slot}, ${d.name}, ${d.mediaType}, ${d.bytes}, ${d.attachedAt})`);
}

/** Takes a file out of its slot. @returns the slot, or undefined when there is no such file */
export async function removeGrantDocument(
  tx: Queryable,
  grantId: string,
  documentId: string,
  now: Date,
): Promise<Slot | undefined> {
  const [row] = await tx.query<{ slot: Slot }>(sql`
    update organisations.grant_document set removed_at = ${now}
     where grant_id = ${grantId} and document_id = ${documentId} and removed_at is null returning slot`);
  return row?.slot;
}

/** How many files were ever attached, with those taken out again: they are kept, too. */
export async function countAttached(db: Queryable, grantId: string): Promise<number> {
  const [row] = await db.query<{ n: number }>(sql`
    select count(*)::int as n from organisations.grant_document where grant_id = ${grantId}`);
  return row?.n ?? 0;
}
