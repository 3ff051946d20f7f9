import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { Evidence, EvidenceKind } from '../model.ts';

export async function insertEvidenceDocument(
  tx: Queryable,
  document: { documentId: string; kind: EvidenceKind; storedBy: string; now: Date },
): Promise<void> {
  await tx.query(sql`
    insert into entitlement.evidence_document (document_id, kind, stored_by, stored_at)
    values (${document.documentId}, ${document.kind}, ${document.storedBy}, ${document.now})`);
}

/** How many somebody has kept since an instant. */
export async function countStoredSince(db: Queryable, storedBy: string, since: Date): Promise<number> {
  const [row] = await db.query<{ n: number }>(sql`
    select count(*)::int as n from entitlement.evidence_document where stored_by = ${storedBy} and stored_at > ${since}`);
  return row?.n ?? 0;
}

/** Are these documents there, of the kinds that they are named as, and kept by whoever names them? */
export async function areOwn(db: Queryable, evidence: readonly Evidence[], storedBy: string): Promise<boolean> {
  const named = evidence.filter(({ documentId }) => documentId !== undefined);
  if (named.length === 0) return true;
  const [row] = await db.query<{ own: boolean }>(sql`
    select bool_and(d.document_id is not null) as own
      from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as e("documentId" uuid, kind text)
      left join entitlement.evidence_document d
        on d.document_id = e."documentId" and d.kind = e.kind and d.stored_by = ${storedBy}`);
  return row?.own ?? false;
}

/** Is this document named by this registration? */
export async function isNamedBy(
  db: Queryable,
  { personId, registrationId, documentId }: { personId: string; registrationId: string; documentId: string },
): Promise<{ readonly organisationId: string | null } | undefined> {
  const [row] = await db.query<{ organisationId: string | null }>(sql`
    select organisation_id as "organisationId" from entitlement.registration
     where person_id = ${personId} and registration_id = ${registrationId}
       and evidence @> jsonb_build_array(jsonb_build_object('documentId', ${documentId}::text))`);
  return row;
}
