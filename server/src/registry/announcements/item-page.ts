import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { typeKey } from '../catalogue.ts';
import { listItems } from '../store/announcement-items.ts';
import { storedType } from './view.ts';
import { pageSchema, typeKeySchema } from './view-schema.ts';

const ITEM_PAGE = 50;
/** As many as one prints at once. */
const ITEM_PAGE_MOST = 2_000;

export const itemFilterSchema = z.object({
  announcementId: z.uuid(),
  typeKey: typeKeySchema.optional(),
  /** A code, or part of a name. */
  q: z.string().trim().min(1).max(100).optional(),
  page: pageSchema,
  size: z.coerce.number().int().min(1).max(ITEM_PAGE_MOST).default(ITEM_PAGE),
});

/** One page of the lines of an announcement. */
export async function itemPage(db: Queryable, filter: z.output<typeof itemFilterSchema>) {
  const type = filter.typeKey === undefined ? undefined : storedType(filter.typeKey);
  const at = { size: filter.size, no: filter.page };
  const rows = await listItems(db, filter.announcementId, { type, q: filter.q }, at);
  return {
    items: rows.map(({ typeCode, family, total: _total, ...row }) => ({ ...row, typeKey: typeKey(typeCode, family) })),
    total: rows[0]?.total ?? 0,
    page: filter.page,
    size: filter.size,
  };
}
