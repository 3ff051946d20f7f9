import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';

/** A day on which somebody is said to work in another unit at the same hours. */
export interface Overlap {
  readonly personnelId: string;
  readonly organisationId: string;
  readonly day: number;
}

/**
 * Days on which people of these records work in other units at the same hours (INV-PRV-9), seen from each of them. Of other units'
 * records those count that are past a draft: what somebody may just have mistyped troubles nobody else.
 */
export const findOverlaps = (db: Queryable, personnelIds: readonly string[]): Promise<readonly Overlap[]> =>
  db.query<Overlap>(sql`
    select a.personnel_id as "personnelId", b.organisation_id as "organisationId", day
      from provider.personnel a
      join provider.personnel b on b.person_id = a.person_id and b.organisation_id <> a.organisation_id
       and b.state in ('CHECKED', 'CONFIRMED') and b.hours && a.hours
       and daterange(a.start_date, a.end_date, '[]') && daterange(b.start_date, b.end_date, '[]')
     cross join generate_series(0, 7) as day
     where a.personnel_id = any(${[...personnelIds]}::uuid[]) and a.state in ('DRAFT', 'CHECKED', 'CONFIRMED')
       and (a.hours * b.hours) && int4range(day * 1440, (day + 1) * 1440)
     order by 1, 2, 3`);
