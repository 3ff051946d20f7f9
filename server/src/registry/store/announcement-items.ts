import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { TypeCode } from '../catalogue.ts';

/** One line of an announcement: a unit as a type. `family` is '' for the general types. */
export interface ItemKey {
  readonly organisationId: string;
  readonly typeCode: TypeCode;
  readonly family: string;
}

export interface ItemLine extends ItemKey {
  readonly hcode: string | null;
  readonly hcode9: string | null;
  readonly name: string;
  readonly provinceCode: string | null;
  readonly total: number;
}

/** How many units it names as each type. */
export const countItems = (
  db: Queryable,
  announcementId: string,
): Promise<readonly { typeCode: TypeCode; family: string; count: number }[]> =>
  db.query(sql`
    select type_code as "typeCode", family, count(*)::int as count
      from registry.announcement_item where announcement_id = ${announcementId} group by 1, 2`);

/** One page of its lines, by type, province and code; `q` looks at codes and names. */
export const listItems = (
  db: Queryable,
  announcementId: string,
  filter: { type: { typeCode: TypeCode; family: string } | undefined; q: string | undefined },
  page: { size: number; no: number },
): Promise<readonly ItemLine[]> =>
  db.query<ItemLine>(sql`
    select i.organisation_id as "organisationId", i.type_code as "typeCode", i.family, u.hcode, u.hcode9, u.name,
           u.province_code as "provinceCode", count(*) over ()::int as total
      from registry.announcement_item i join organisations.api_units() u using (organisation_id)
     where i.announcement_id = ${announcementId}
       and (${filter.type?.typeCode ?? null}::text is null
            or (i.type_code = ${filter.type?.typeCode ?? null} and i.family = ${filter.type?.family ?? ''}))
       and (${filter.q ?? null}::text is null or u.hcode = ${filter.q ?? ''} or u.hcode9 = ${filter.q ?? ''}
            or strpos(u.words, lower(${filter.q ?? ''})) > 0)
     order by array_position(array['PRIMARY', 'REGULAR', 'REFERRAL', 'SPECIFIC_FIELD'], i.type_code), i.family, u.province_code, u.hcode
     limit ${page.size} offset ${(page.no - 1) * page.size}`);

export async function insertItems(tx: Queryable, announcementId: string, items: readonly ItemKey[]): Promise<void> {
  await tx.query(sql`
    insert into registry.announcement_item (announcement_id, organisation_id, type_code, family)
    select ${announcementId}, "organisationId", "typeCode", family
      from jsonb_to_recordset(${JSON.stringify(items)}) as r("organisationId" uuid, "typeCode" text, family text)
    on conflict do nothing`);
}

/** Takes lines out; answers how many there were. */
export async function deleteItems(tx: Queryable, announcementId: string, items: readonly ItemKey[]): Promise<number> {
  const gone = await tx.query(sql`
    delete from registry.announcement_item i
     using jsonb_to_recordset(${JSON.stringify(items)}) as r("organisationId" uuid, "typeCode" text, family text)
     where i.announcement_id = ${announcementId} and i.organisation_id = r."organisationId" and i.type_code = r."typeCode"
       and i.family = r.family
    returning i.organisation_id`);
  return gone.length;
}

export async function deleteItemsOfType(
  tx: Queryable,
  announcementId: string,
  type: { typeCode: TypeCode; family: string },
): Promise<number> {
  const gone = await tx.query(sql`
    delete from registry.announcement_item
     where announcement_id = ${announcementId} and type_code = ${type.typeCode} and family = ${type.family}
    returning organisation_id`);
  return gone.length;
}
