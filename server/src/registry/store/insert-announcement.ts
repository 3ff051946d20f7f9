import type { Queryable } from '../../platform/database/index.ts';
import { insertAnnouncementEvent } from './announcement-events.ts';
import { type ItemKey, insertItems } from './announcement-items.ts';
import { insertAnnouncement, moveTo } from './announcements.ts';

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

/** An announcement that is still with its writer, or waits for its signature. */
export interface DraftedAnnouncement {
  readonly announcementId: string;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly draftedBy: { readonly accountId: string; readonly personId: string; readonly displayName: string };
  readonly draftedAt: Date;
  readonly submitted: boolean;
  readonly items: readonly ItemKey[];
}

export async function insertDraftedAnnouncement(tx: Queryable, draft: DraftedAnnouncement): Promise<void> {
  const { announcementId, title, effectiveFrom: from, draftedBy: by, draftedAt: at } = draft;
  await insertAnnouncement(tx, { announcementId, title, from, to: null, by: by.accountId, at });
  await insertAnnouncementEvent(tx, announcementId, { event: 'DRAFTED', by, at });
  await insertItems(tx, announcementId, draft.items);
  if (!draft.submitted) return;
  await moveTo(tx, announcementId, 'SUBMITTED');
  await insertAnnouncementEvent(tx, announcementId, { event: 'SUBMITTED', by, at });
}
