import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';

export interface DocumentRow {
  readonly documentId: string;
  readonly contentKey: string;
  readonly kind: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly storedAt: Date;
  readonly storedBy: string;
  readonly keepUntil: string;
}

export async function insertDocument(db: Queryable, d: DocumentRow): Promise<void> {
  await db.query(sql`
    insert into services.document (document_id, content_key, kind, name, media_type, bytes, stored_at, stored_by, keep_until)
    values (${d.documentId}, ${d.contentKey}, ${d.kind}, ${d.name}, ${d.mediaType}, ${d.bytes}, ${d.storedAt}, ${d.storedBy}, ${d.keepUntil})`);
}

export async function findDocument(
  db: Queryable,
  documentId: string,
): Promise<Pick<DocumentRow, 'contentKey' | 'name' | 'mediaType'> | undefined> {
  const [row] = await db.query<Pick<DocumentRow, 'contentKey' | 'name' | 'mediaType'>>(sql`
    select content_key as "contentKey", name, media_type as "mediaType" from services.document where document_id = ${documentId}`);
  return row;
}
