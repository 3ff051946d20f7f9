import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';

/**
 * Ends a person's open period of a main right with its last day; a period that would end before it began becomes empty and
 * counts for no day.
 * @returns true when there was one
 */
export async function endPeriod(
  tx: Queryable,
  personId: string,
  mainRight: string,
  lastDay: PlainDate,
  now: Date,
): Promise<boolean> {
  const ended = await tx.query<{ ended: boolean }>({
    name: 'end-period',
    text: `update entitlement.period
              set valid = case when lower(valid) > $3::date then 'empty'::daterange else daterange(lower(valid), $3::date + 1) end,
                  changed_at = $4
            where person_id = $1 and main_right = $2 and not isempty(valid) and (upper_inf(valid) or upper(valid) > $3::date + 1)
           returning true as ended`,
    values: [personId, mainRight, lastDay, now],
  });
  return ended.length > 0;
}
