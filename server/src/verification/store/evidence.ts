import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/** A document of a visit, as `services.api_document` answers it. */
export interface EvidenceRow {
  readonly documentId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly storedAt: string;
}

export async function insertEvidence(
  db: Queryable,
  evidence: { serviceDate: PlainDate; visitId: string; documentId: string; by: string; now: Date },
): Promise<void> {
  await db.query(sql`
    insert into verification.evidence (service_date, visit_id, document_id, attached_at, attached_by)
    values (${evidence.serviceDate}, ${evidence.visitId}, ${evidence.documentId}, ${evidence.now}, ${evidence.by})`);
}

/** The evidence of a visit of the unit, oldest first, and whose visit it is; undefined when the unit has no such visit. */
export async function findEvidence(
  db: Queryable,
  visitId: string,
  organisationId: string,
): Promise<{ personId: string; evidence: EvidenceRow[] } | undefined> {
  const [row] = await db.query<{ personId: string; evidence: EvidenceRow[] }>(sql`
    select person_id as "personId", verification.api_evidence(service_date, visit_id) as evidence from verification.visit
     where visit_id = ${visitId} and organisation_id = ${organisationId}`);
  return row;
}
