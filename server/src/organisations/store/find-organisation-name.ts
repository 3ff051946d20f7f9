import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';

/** Name and code of an organisation, as letters and lists show it. */
export async function findOrganisationName(db: Queryable, organisationId: string): Promise<string> {
  const [row] = await db.query<{ name: string }>(sql`
    select name || coalesce(' (' || hcode || ')', '') as name
      from organisations.organisation where organisation_id = ${organisationId}`);
  return row?.name ?? '';
}
