import sql, { empty, join, type Sql } from 'sql-template-tag';
import { PROVINCES } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { MINUTES_OF_DAY } from '../../provider/index.ts';
import { type Criteria, wordsOf } from '../criteria.ts';
import type { Moment } from '../rules/opening.ts';
import { isAnnounced, typesAndHours, UNIT_COLUMNS, type UnitRow } from './columns.ts';

type FoundRow = UnitRow & { readonly distanceKm: number | null };

const KM_OF_A_DEGREE = 111.2;
const CODE = /^(?=.*\d)([a-z0-9]{5}|[a-z0-9]{9})$/;

/** What a pattern takes as a sign of its own is taken as it is written. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** One word: a part of the name, a code, or a province that is called so. */
function hasWord(word: string): Sql {
  const ways = [sql`u.words like ${`%${literally(word)}%`}`];
  const provinces = PROVINCES.filter(({ th, en }) => th.startsWith(word) || en.toLowerCase().startsWith(word));
  if (word.length > 2 && provinces.length > 0)
    ways.push(sql`u.province_code = any(${provinces.map(({ code }) => code)}::text[])`);
  if (CODE.test(word)) ways.push(hasCode(word.toUpperCase()));
  return sql`(${join(ways, ' or ')})`;
}

const hasCode = (code: string): Sql => (code.length === 5 ? sql`u.hcode = ${code}` : sql`u.hcode9 = ${code}`);

/** A square around the place, which an index or a glance can judge; the circle inside it is measured afterwards. */
function around({ lat = 0, lng = 0, radius }: Criteria): Sql {
  const high = radius / KM_OF_A_DEGREE;
  const wide = high / Math.cos((Math.max(Math.abs(lat) + high, 0) * Math.PI) / 180);
  return sql`p.latitude between ${lat - high}::float8 and ${lat + high}::float8
         and p.longitude between ${lng - wide}::float8 and ${lng + wide}::float8
         and directory.distance_km(${lat}, ${lng}, p.latitude, p.longitude) <= ${radius}::float8`;
}

/**
 * Where little is left by cheap criteria, what is announced and who is there is asked of each unit that is left, and not of the
 * whole country first: `offset 0` keeps the question where it stands.
 */
const fenceOf = ({ q, code, province, amphoe, tambon, lat }: Criteria): Sql =>
  [q, code, province, amphoe, tambon, lat].some((one) => one !== undefined && one !== '') ? sql`offset 0` : empty;

function conditions(criteria: Criteria, moment: Moment): Sql[] {
  const fence = fenceOf(criteria);
  const { code, province, amphoe, tambon, region, type, family, capability, open, lat } = criteria;
  const [typeCode, typeFamily] = (type ?? '').split(':');
  const only = [
    type === undefined ? empty : sql`and a.type_code = ${typeCode}`,
    typeFamily === undefined ? empty : sql`and a.family = ${typeFamily}`,
    family === undefined ? empty : sql`and a.family = ${family}`,
    fence,
  ];
  const given = [isAnnounced(moment.date, join(only, ' ')), ...wordsOf(criteria.q).map(hasWord)];
  if (code !== undefined) given.push(hasCode(code));
  if (province !== undefined) given.push(sql`u.province_code = ${province}`);
  if (amphoe !== undefined) given.push(sql`p.tambon_code like ${`${amphoe}%`}`);
  if (tambon !== undefined) given.push(sql`p.tambon_code = ${tambon}`);
  if (region !== undefined) given.push(sql`u.region_no = ${region}`);
  if (capability !== undefined)
    given.push(sql`exists (select from registry.api_capabilities(${moment.date}) c
                            where c.organisation_id = u.organisation_id and c.capability = ${capability})`);
  if (open === 'now')
    given.push(sql`exists (select from provider.api_personnel_on(${moment.date}) o
                            where o.organisation_id = u.organisation_id
                              and o.hours @> ${moment.row * MINUTES_OF_DAY + moment.minute}::int ${fence})`);
  if (lat !== undefined) given.push(around(criteria));
  return given;
}

/** Whose criteria hold: how many, and one page of them in order. Planned anew each time, since its plan hangs on the criteria. */
export function searchStatement(criteria: Criteria, moment: Moment): Sql {
  const { lat, lng, page, size } = criteria;
  const distance =
    lat === undefined ? sql`null::float8` : sql`directory.distance_km(${lat}, ${lng}, p.latitude, p.longitude)`;
  return sql`
    with found as materialized (
      select u.organisation_id, u.name, u.hcode, ${distance} as km
        from organisations.api_units() u ${needsProfile(criteria) ? PROFILE : empty}
       where ${join(conditions(criteria, moment), ' and ')})
    select c.total, f.organisation_id as "organisationId", f.km
      from (select count(*)::int as total from found) c
      left join lateral (
        select * from found order by km, name, hcode limit ${size} offset ${(page - 1) * size}) f on true
     order by f.km, f.name, f.hcode`;
}

const PROFILE = sql`join provider.api_profiles() p using (organisation_id)`;

const needsProfile = ({ amphoe, tambon, lat }: Criteria): boolean =>
  [amphoe, tambon, lat].some((one) => one !== undefined);

interface Place {
  readonly total: number;
  readonly organisationId: string | null;
  readonly km: number | null;
}

/** What is shown of the units of one page. */
export function linesStatement(ids: readonly string[], date: PlainDate) {
  const { text, values } = sql`
    select to_jsonb(l) as row from (
      select u.organisation_id as id, ${UNIT_COLUMNS}, t.types, h.hours
        from organisations.api_units() u left join provider.api_profiles() p using (organisation_id)
             ${typesAndHours(date)}
       where u.organisation_id = any(${ids}::uuid[])) l`;
  return { name: 'directory-lines', text, values };
}

/** One page of what is found, and how many are found in all. */
export async function searchUnits(
  db: Queryable,
  criteria: Criteria,
  moment: Moment,
): Promise<{ total: number; rows: readonly FoundRow[] }> {
  const places = await db.query<Place>(searchStatement(criteria, moment));
  const ids = places.flatMap(({ organisationId }) => organisationId ?? []);
  const total = places[0]?.total ?? 0;
  if (ids.length === 0) return { total, rows: [] };
  const lines = await db.query<{ row: UnitRow & { id: string } }>(linesStatement(ids, moment.date));
  const byId = new Map(lines.map(({ row }) => [row.id, row]));
  const rows = places.flatMap(({ organisationId, km }) => {
    const row = byId.get(organisationId ?? '');
    return row ? [{ ...row, distanceKm: km }] : [];
  });
  return { total, rows };
}
