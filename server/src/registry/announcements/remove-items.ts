import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { deleteItems, deleteItemsOfType } from '../store/announcement-items.ts';
import { touch } from '../store/announcements.ts';
import { storedType } from './view.ts';
import { announcementViewSchema, typeKeySchema } from './view-schema.ts';
import { WORK_REFUSALS, workOn } from './work-on.ts';

/** Takes units out of a draft: those that are named, or everything of the type. */
export const removeItems = useCase({
  name: 'registry.removeItems',
  summary: { th: 'นำหน่วยบริการออกจากร่างประกาศ', en: 'Take units out of the draft of an announcement' },
  route: { method: 'POST', path: '/api/registry/announcements/:announcementId/items/remove' },
  input: z.object({
    announcementId: z.uuid(),
    version: z.number().int(),
    typeKey: typeKeySchema,
    /** Absent = all units of this type. */
    organisationIds: z.array(z.uuid()).min(1).max(1_000).optional(),
  }),
  output: announcementViewSchema,
  level: 'L2',
  allow: ['CENTRAL_OFFICER'],
  refusals: [...WORK_REFUSALS],
  idempotent: true,
  audit: { action: 'registry.removeItems' },
  example: { announcementId: '00000000-0000-4000-8000-000000000001', version: 1, typeKey: 'PRIMARY' },
  run: (ctx, { typeKey, organisationIds, ...at }) =>
    workOn(ctx, at, ['DRAFT'], async (tx, { announcementId }) => {
      const type = storedType(typeKey);
      const removed = organisationIds
        ? await deleteItems(
            tx,
            announcementId,
            organisationIds.map((organisationId) => ({ organisationId, ...type })),
          )
        : await deleteItemsOfType(tx, announcementId, type);
      if (removed === 0) return undefined;
      await touch(tx, announcementId);
      return { event: 'ITEMS_REMOVED', words: `${typeKey} × ${removed}` };
    }),
});
