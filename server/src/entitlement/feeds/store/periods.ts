import type { Queryable } from '../../../platform/database/index.ts';
import type { PeriodDraft } from '../rules/merge-fund.ts';

/** Whom some citizen ids belong to. */
export async function findPersonsByIds(
  tx: Queryable,
  citizenIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ citizenId: string; personId: string }>({
    name: 'persons-of-ids',
    text: 'select "citizenId", "personId" from persons.api_by_citizen_ids($1)',
    values: [citizenIds],
  });
  return new Map(rows.map(({ citizenId, personId }) => [citizenId, personId]));
}

/** Every period of some persons that counts for a day. */
export async function findPeriodsOf(
  tx: Queryable,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PeriodDraft[]>> {
  const rows = await tx.query<PeriodDraft & { personId: string }>({
    name: 'periods-of-many',
    text: `select person_id as "personId", valid::text as origin, main_right as "mainRight", sub_right as "subRight",
                  lower(valid) as from, upper(valid) - 1 as to, is_main as "isMain", card_id as "cardId"
             from entitlement.period where person_id = any($1) and not isempty(valid) order by person_id, lower(valid)`,
    values: [personIds],
  });
  return Map.groupBy(rows, ({ personId }) => personId);
}

export interface PeriodChange extends PeriodDraft {
  readonly personId: string;
}

const RECORD = `(select *, daterange("from", "to", '[]') as wanted, origin::daterange * daterange("from", "to", '[]') as common
  from jsonb_to_recordset($1) as r("personId" uuid, origin text, "mainRight" text, "subRight" text, "from" date, "to" date,
    "isMain" boolean, "cardId" text, void boolean)) c`;
const SAME_ROW = `p.person_id = c."personId" and p.main_right = c."mainRight"`;

/**
 * Writes what changed in three steps, so that no two periods overlap in between: every row gives up the days it loses, then takes
 * the days it gains, then the new ones come. A row that shares no day with what it becomes ends empty, and a new one comes.
 */
export async function writePeriods(tx: Queryable, changes: readonly PeriodChange[], now: Date): Promise<void> {
  if (changes.length === 0) return;
  const rows = JSON.stringify(changes.map((change) => ({ ...change, void: change.void ?? false })));
  await tx.query({
    text: `update entitlement.period p
              set valid = case when c.void then 'empty'::daterange else c.common end, is_main = p.is_main and c."isMain",
                  sub_right = c."subRight", card_id = c."cardId", changed_at = $2
             from ${RECORD} where c.origin is not null and ${SAME_ROW} and p.valid = c.origin::daterange`,
    values: [rows, now],
  });
  await tx.query({
    text: `update entitlement.period p set valid = c.wanted, is_main = c."isMain"
             from ${RECORD}
            where c.origin is not null and not c.void and not isempty(c.common) and ${SAME_ROW} and p.valid = c.common
              and (p.valid <> c.wanted or p.is_main <> c."isMain")`,
    values: [rows],
  });
  await tx.query({
    text: `insert into entitlement.period (person_id, main_right, sub_right, valid, is_main, source, card_id, changed_at)
           select "personId", "mainRight", "subRight", wanted, "isMain", 'FUND_FEED', "cardId", $2
             from ${RECORD} where not void and (origin is null or isempty(common))`,
    values: [rows, now],
  });
}

/** Ends the registrations of persons whose universal right no longer holds today. */
export async function endRegistrationsOf(tx: Queryable, personIds: readonly string[], now: Date): Promise<void> {
  await tx.query({
    text: `update entitlement.registration set effective = tstzrange(lower(effective), $2), ended_by = 'OTHER_FUND'
            where person_id = any($1) and upper_inf(effective) and lower(effective) < $2::timestamptz`,
    values: [personIds, now],
  });
}

/** Members of a fund with an open right that a complete file does not name; so many at a time. */
export const listUnnamed = (
  tx: Queryable,
  feed: { feedId: string; fund: string },
  limit: number,
): Promise<readonly { personId: string }[]> =>
  tx.query({
    text: `select p.person_id as "personId" from entitlement.period p
            where p.main_right = $2 and upper_inf(p.valid) and p.source = 'FUND_FEED'
              and not exists (select from entitlement.feed_row r where r.feed_id = $1 and r.person_id = p.person_id)
            order by p.person_id limit $3`,
    values: [feed.feedId, feed.fund, limit],
  });

/** How many of a fund's members by a feed there are, and how many of them a complete file does not name. */
export async function countUnnamed(
  tx: Queryable,
  feed: { feedId: string; fund: string },
): Promise<{ members: number; unnamed: number }> {
  const [row] = await tx.query<{ members: number; unnamed: number }>({
    text: `select count(*)::int as members,
                  (count(*) filter (where not exists (select from entitlement.feed_row r
                                                       where r.feed_id = $1 and r.person_id = p.person_id)))::int as unnamed
             from entitlement.period p where p.main_right = $2 and upper_inf(p.valid) and p.source = 'FUND_FEED'`,
    values: [feed.feedId, feed.fund],
  });
  return row ?? { members: 0, unnamed: 0 };
}
