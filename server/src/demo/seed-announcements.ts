import type { Queryable } from '../platform/database/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import { insertDraftedAnnouncement, insertRegistrations } from '../registry/index.ts';
import { accountId, organisationId, personId } from './ids.ts';
import { DEMO_ACCOUNTS, demoAnnouncements, uuidFrom } from './world/index.ts';

/** The officers' tasks of the demo world: an announcement that waits for its signature, and one that is being written. */
export async function seedAnnouncementDrafts(tx: Queryable, now: Date): Promise<void> {
  const { effectiveFrom, drafts } = demoAnnouncements(bangkokDate(now));
  for (const { title, draftedBy, submitted, items } of drafts) {
    const writer = DEMO_ACCOUNTS.find(({ username }) => username === draftedBy);
    if (!writer) throw new Error(`no demo account ${draftedBy}`);
    const units = items.map(({ hcode, typeCode }) => ({ organisationId: organisationId(hcode), typeCode }));
    await insertRegistrations(
      tx,
      units.map((unit) => ({ ...unit, from: effectiveFrom })),
    );
    await insertDraftedAnnouncement(tx, {
      announcementId: uuidFrom(`announcement ${title}`),
      title,
      effectiveFrom,
      draftedBy: {
        accountId: accountId(writer.username),
        personId: personId(writer.pid),
        displayName: writer.displayName,
      },
      draftedAt: now,
      submitted,
      items: units.map((unit) => ({ ...unit, family: '' })),
    });
  }
}
