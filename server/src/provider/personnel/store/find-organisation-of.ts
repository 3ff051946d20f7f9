import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

/** The organisation with a five-character code. */
export async function findOrganisationOf(db: Queryable, hcode: string): Promise<string | undefined> {
  const [row] = await db.query<{ id: string | null }>(sql`select organisations.api_id_of_hcode(${hcode}) as id`);
  return row?.id ?? undefined;
}
