import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/** What the open data are made of on a day, as one short text that changes with any of it; and when a unit last saved. */
export interface Fingerprint {
  readonly mark: string;
  readonly savedAt: Date | null;
}

/** Sums of hashes: one pass over each face, in any order, and far cheaper than making the file. */
export async function findFingerprint(db: Queryable, date: PlainDate): Promise<Fingerprint> {
  const [row] = await db.query<Fingerprint>(sql`
    select md5(concat_ws(' ', ${date}::text, u.mark, p.mark, a.mark, c.mark, w.mark)) as mark, p.saved_at as "savedAt"
      from (select sum(hashtextextended(x::text, 0)) as mark from organisations.api_units() x) u,
           (select sum(hashtextextended(x::text, 0)) as mark, max(saved_at) as saved_at from provider.api_profiles() x) p,
           (select sum(hashtextextended(x::text, 0)) as mark from registry.api_announced(${date}) x) a,
           (select sum(hashtextextended(x::text, 0)) as mark from registry.api_capabilities(${date}) x) c,
           (select sum(hashtextextended(concat_ws(' ', personnel_id, organisation_id, type_code, registration_types::text, hours::text), 0)) as mark
              from provider.api_personnel_on(${date})) w`);
  return row ?? { mark: 'none', savedAt: null };
}

/** Code of every announced unit, and when it last saved: for the site map. */
export async function everyCode(
  db: Queryable,
  date: PlainDate,
): Promise<readonly { code: string; savedAt: Date | null }[]> {
  return db.query(sql`
    select u.hcode as code, p.saved_at as "savedAt"
      from organisations.api_units() u left join provider.api_profiles() p using (organisation_id)
     where exists (select from registry.api_announced(${date}) a where a.organisation_id = u.organisation_id)
     order by u.hcode`);
}
