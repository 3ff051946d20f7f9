import sql, { empty, type Sql } from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { isAnnounced, typesAndHours, UNIT_COLUMNS, type UnitRow } from './columns.ts';

/** A person's hours without the person: `key` is a fingerprint that leads back to nobody. */
export interface Presence {
  readonly key: string;
  readonly typeCode: string;
  readonly registrationTypes: readonly string[];
  readonly hours: string;
}

/** Everything the public may know of one unit. */
export interface FullRow extends UnitRow {
  readonly capabilities: readonly string[];
  readonly presences: readonly Presence[];
}

/** The units are chosen before anything is gathered about them: what is said of a unit costs much more than finding it. */
const fullRows = (date: PlainDate, only: Sql, atMost: number): Sql => sql`
  select to_jsonb(l) as row from (
    select ${UNIT_COLUMNS}, t.types, h.hours, c.capabilities, s.presences
      from (select u.* from organisations.api_units() u where ${isAnnounced(date, empty)} and ${only}
             order by u.hcode limit ${atMost}) u left join provider.api_profiles() p using (organisation_id)
           ${typesAndHours(date)}
           left join lateral (
             select coalesce(jsonb_agg(x.capability order by x.capability), '[]') as capabilities
               from registry.api_capabilities(${date}) x where x.organisation_id = u.organisation_id) c on true
           left join lateral (
             select coalesce(jsonb_agg(jsonb_build_object(
                      'key', left(encode(sha256(x.personnel_id::text::bytea), 'hex'), 16), 'typeCode', x.type_code,
                      'registrationTypes', x.registration_types, 'hours', x.hours::text)
                      order by x.type_code, x.personnel_id), '[]') as presences
               from provider.api_personnel_on(${date}) x where x.organisation_id = u.organisation_id) s on true) l
   order by l.code`;

/** One announced unit by its five-character code; undefined when there is none, or the public may not see it. */
export async function findUnit(db: Queryable, code: string, date: PlainDate): Promise<FullRow | undefined> {
  const { text, values } = fullRows(date, sql`u.hcode = ${code}`, 1);
  const [found] = await db.query<{ row: FullRow }>({ name: 'directory-unit', text, values });
  return found?.row;
}

const BATCH = 500;

/** Every announced unit in the order of the codes, a few hundred at a time, so that nobody holds all of them. */
export async function* everyUnit(db: Queryable, date: PlainDate): AsyncGenerator<readonly FullRow[]> {
  let after = '';
  for (;;) {
    const { text, values } = fullRows(date, sql`u.hcode > ${after}`, BATCH);
    const rows = await db.query<{ row: FullRow }>({ name: 'directory-everything', text, values });
    if (rows.length > 0) yield rows.map(({ row }) => row);
    const last = rows.at(-1)?.row.code;
    if (last === undefined || rows.length < BATCH) return;
    after = last;
  }
}
