import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PersonnelState } from '../model.ts';
import type { PersonnelRecord } from '../record.ts';
import { COLUMNS } from './records.ts';

/** What a list can be put in order by; a minus before it turns the order round. */
export const SORT_KEYS = ['name', 'typeCode', 'licence', 'startDate', 'state', 'savedAt'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

const ORDER: Readonly<Record<SortKey, string>> = {
  // A Thai name is sorted as Thai dictionaries do: vowels that are written first come after their consonant.
  name: 'n.name collate "th-x-icu"',
  typeCode: 'n.type_code',
  licence: 'n.licence_prefix, n.licence_no',
  startDate: 'n.start_date',
  state: `array_position(array['DRAFT', 'CHECKED', 'CONFIRMED', 'ENDED', 'CANCELLED'], n.state)`,
  savedAt: 'n.saved_at',
};

export interface ListFilter {
  readonly organisationId: string;
  readonly states: readonly PersonnelState[];
  readonly type?: string | undefined;
  /** Part of a name or of a licence number. */
  readonly q?: string | undefined;
}

const matching = ({ organisationId, states, type, q }: ListFilter): Sql => {
  const part = q === undefined || q === '' ? undefined : `%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return join(
    [
      sql`n.organisation_id = ${organisationId} and n.state = any(${[...states]})`,
      ...(type === undefined ? [] : [sql`n.type_code = ${type}`]),
      ...(part === undefined
        ? []
        : [
            sql`(n.name ilike ${part} or n.licence_prefix || n.licence_no ilike ${part} or n.licence_no ilike ${part})`,
          ]),
    ],
    ' and ',
  );
};

/** One page of a unit's personnel, with the citizen id of each for masking, and how many there are. */
export async function findPage(
  db: Queryable,
  filter: ListFilter,
  page: { readonly sort: SortKey; readonly descending: boolean; readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: readonly (PersonnelRecord & { citizenId: string })[]; readonly total: number }> {
  const where = matching(filter);
  const direction = page.descending ? ' desc' : '';
  const order = raw(`${ORDER[page.sort].replace(', ', `${direction}, `)}${direction}, n.personnel_id`);
  const rows = await db.query<PersonnelRecord & { citizenId: string }>(sql`
    select ${COLUMNS}, persons.api_by_id(n.person_id)->>'citizenId' as "citizenId"
      from provider.personnel n where ${where} order by ${order} limit ${page.limit} offset ${page.offset}`);
  const [count] = await db.query<{ total: number }>(
    sql`select count(*)::int as total from provider.personnel n where ${where}`,
  );
  return { rows, total: count?.total ?? 0 };
}
