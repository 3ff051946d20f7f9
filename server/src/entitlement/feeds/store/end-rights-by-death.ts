import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';

/**
 * Every right ends with the day of death and the registration at the midnight after it; what would have begun later never
 * was: an empty range counts for no day.
 */
export async function endRightsByDeath(
  tx: Queryable,
  personId: string,
  deathDate: PlainDate,
  midnight: Date,
  now: Date,
): Promise<void> {
  await tx.query({
    name: 'end-periods-by-death',
    text: `update entitlement.period
              set valid = case when lower(valid) > $2::date then 'empty'::daterange else daterange(lower(valid), $2::date + 1) end,
                  changed_at = $3
            where person_id = $1 and not isempty(valid) and (upper_inf(valid) or upper(valid) > $2::date + 1)`,
    values: [personId, deathDate, now],
  });
  await tx.query({
    name: 'end-registrations-by-death',
    text: `update entitlement.registration
              set effective = case when lower(effective) >= $2::timestamptz then 'empty'::tstzrange else tstzrange(lower(effective), $2) end,
                  ended_by = 'DECEASED'
            where person_id = $1 and not isempty(effective) and (upper_inf(effective) or upper(effective) > $2::timestamptz)`,
    values: [personId, midnight],
  });
}
