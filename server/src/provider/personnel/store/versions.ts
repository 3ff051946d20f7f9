import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

export interface VersionRow {
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly savedAt: Date;
  readonly savedBy: string | null;
}

/** Every kept version of a record, oldest first. */
export const findVersions = (db: Queryable, personnelId: string): Promise<readonly VersionRow[]> =>
  db.query<VersionRow>(sql`
    select version, data, saved_at as "savedAt", saved_by as "savedBy" from provider.personnel_version
     where personnel_id = ${personnelId} order by version`);
