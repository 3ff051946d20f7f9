import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { LegacyLine } from './read-legacy-list.ts';

/** Keeps the list; a user name that is there already gets the newer words. Answers how many were new and how many changed. */
export async function keepLegacyNames(
  tx: Queryable,
  lines: readonly LegacyLine[],
  now: Date,
): Promise<{ added: number; changed: number }> {
  const [row] = await tx.query<{ added: number; changed: number }>(sql`
    with kept as (
      insert into identity.legacy_mapping as m (legacy_username, hcode, name, imported_at)
      select l."legacyUsername", l.hcode, l.name, ${now}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l("legacyUsername" text, hcode text, name text)
      on conflict (legacy_username) do update
         set hcode = excluded.hcode, name = excluded.name, imported_at = excluded.imported_at
       where (m.hcode, m.name) is distinct from (excluded.hcode, excluded.name)
      returning xmax = 0 as new)
    select count(*) filter (where new)::int as added, count(*) filter (where not new)::int as changed from kept`);
  return row ?? { added: 0, changed: 0 };
}

/** What the list says of one user name. */
export async function findLegacyMapping(db: Queryable, username: string): Promise<LegacyLine | undefined> {
  const [row] = await db.query<LegacyLine>(sql`
    select legacy_username as "legacyUsername", hcode, name from identity.legacy_mapping
     where legacy_username = lower(${username})`);
  return row;
}
