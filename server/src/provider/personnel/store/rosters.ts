import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

/** Rosters whose time is over are forgotten: they hold names of people who may never have come to work. */
export const deleteLapsedRosters = (db: Queryable, now: Date) =>
  db.query(sql`delete from provider.roster_import where expires_at < ${now}`);
