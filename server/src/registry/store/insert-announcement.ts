import type { Queryable } from '../../platform/database/index.ts';

/** A signed announcement as a seed or a take-over brings it; officers draft and sign through the use cases. */
export interface SignedAnnouncement {
  readonly announcementId: string;
  readonly number: string;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly draftedBy: string;
  readonly signedBy: string;
  readonly signedAt: Date;
  readonly items: readonly { organisationId: string; typeCode: string; family?: string | undefined }[];
}

export async function insertSignedAnnouncement(db: Queryable, announcement: SignedAnnouncement): Promise<void> {
  const { items, ...head } = announcement;
  await db.query({
    text: `insert into registry.announcement (announcement_id, number, title, state, effective_from, drafted_by, drafted_at, signed_by, signed_at)
           values ($1, $2, $3, 'SIGNED', $4, $5, $7, $6, $7) on conflict do nothing`,
    values: [
      head.announcementId,
      head.number,
      head.title,
      head.effectiveFrom,
      head.draftedBy,
      head.signedBy,
      head.signedAt,
    ],
  });
  await db.query({
    text: `insert into registry.announcement_item (announcement_id, organisation_id, type_code, family)
           select $1, "organisationId", "typeCode", coalesce(family, '')
             from jsonb_to_recordset($2) as r("organisationId" uuid, "typeCode" text, family text)
           on conflict do nothing`,
    values: [head.announcementId, JSON.stringify(items)],
  });
}
