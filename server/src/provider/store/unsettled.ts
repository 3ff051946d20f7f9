import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/**
 * Units whose state no longer agrees with their personnel because a day has come: the last one's end, or the first one's start.
 * A few hundred at a time; those that are settled do not come again.
 */
export const findUnsettled = (
  db: Queryable,
  today: PlainDate,
  minimumPersonnel: number,
): Promise<readonly { organisationId: string }[]> =>
  db.query<{ organisationId: string }>(sql`
    select p.organisation_id as "organisationId" from provider.profile p
     where p.reactivation <> 'NOT_STARTED'
       and (p.personnel_done_at is not null) <> (
         select count(*) >= ${minimumPersonnel} from provider.personnel n
          where n.organisation_id = p.organisation_id and n.state = 'CONFIRMED' and n.start_date <= ${today}
            and (n.end_date is null or n.end_date >= ${today}))
     limit 500`);
