import sql, { type Sql } from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { TypeCode } from '../catalogue.ts';
import type { ItemFacts } from '../rules/judge-item.ts';

/** A unit that may become, or is, a line of an announcement, with what the rule asks about it. */
export interface Candidate extends ItemFacts {
  readonly hcode: string | null;
  readonly name: string | null;
  readonly provinceCode: string | null;
  readonly typeCode: TypeCode;
  readonly family: string;
}

type OfType = { typeCode: TypeCode; family: string };

/** The facts of `c` (organisation_id, type_code, family), seen from one announcement. */
const facts = (announcementId: string): Sql => sql`
  c.organisation_id as "organisationId", u.hcode, u.name, u.province_code as "provinceCode", c.type_code as "typeCode", c.family,
  exists (select from registry.announcement_item i where i.announcement_id = ${announcementId}
             and i.organisation_id = c.organisation_id and i.type_code = c.type_code and i.family = c.family) as "inThisDraft",
  (select coalesce(jsonb_agg(jsonb_build_object('state', r.state, 'from', lower(r.valid), 'to', upper(r.valid) - 1)), '[]')
     from registry.unit_registration r
    where r.organisation_id = c.organisation_id and r.type_code = c.type_code and coalesce(r.family, '') = c.family) as registrations,
  (select coalesce(jsonb_agg(jsonb_build_object('number', a.number, 'from', a.effective_from, 'to', a.effective_to)), '[]')
     from registry.announcement_item i join registry.announcement a using (announcement_id)
    where i.organisation_id = c.organisation_id and i.type_code = c.type_code and i.family = c.family
      and a.state = 'SIGNED' and a.announcement_id <> ${announcementId}) as announced`;

/** What pasted codes of five or nine characters stand for, in the order they were pasted. */
export const findByCodes = (
  db: Queryable,
  announcementId: string,
  codes: readonly string[],
  { typeCode, family }: OfType,
): Promise<readonly (Candidate & { code: string })[]> =>
  db.query(sql`
    with c as (
      select p.code, p.ord, coalesce(five.organisation_id, nine.organisation_id) as organisation_id,
             ${typeCode}::text as type_code, ${family}::text as family
        from unnest(${[...codes]}::text[]) with ordinality p(code, ord)
        left join organisations.api_units() five on five.hcode = p.code
        left join organisations.api_units() nine on nine.hcode9 = p.code)
    select c.code, ${facts(announcementId)}
      from c left join organisations.api_units() u on u.organisation_id = c.organisation_id order by c.ord`);

/** Everything that is registered as a type, in a province, a region, or everywhere. */
export const findInArea = (
  db: Queryable,
  announcementId: string,
  area: { provinceCode: string | undefined; regionNo: number | undefined },
  { typeCode, family }: OfType,
): Promise<readonly Candidate[]> =>
  db.query(sql`
    with c as (
      select distinct organisation_id, type_code, coalesce(family, '') as family
        from registry.unit_registration where type_code = ${typeCode} and coalesce(family, '') = ${family})
    select ${facts(announcementId)}
      from c join organisations.api_units() u on u.organisation_id = c.organisation_id
     where (${area.provinceCode ?? null}::text is null or u.province_code = ${area.provinceCode ?? null})
       and (${area.regionNo ?? null}::int is null or u.region_no = ${area.regionNo ?? null})
     order by u.province_code, u.hcode`);

/** Every line of an announcement; that it is in there already is no objection here. */
export const findItemFacts = async (db: Queryable, announcementId: string): Promise<readonly Candidate[]> => {
  const rows = await db.query<Candidate>(sql`
    select ${facts(announcementId)}
      from registry.announcement_item c left join organisations.api_units() u on u.organisation_id = c.organisation_id
     where c.announcement_id = ${announcementId} order by u.hcode`);
  return rows.map((row) => ({ ...row, inThisDraft: false }));
};
