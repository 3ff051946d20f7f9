import sql, { raw, type Sql } from 'sql-template-tag';
import type { PlainDate } from '../../platform/time/index.ts';

/** One unit as the statements here answer it. Nothing of it is about a person. */
export interface UnitRow {
  readonly code: string;
  readonly code9: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly regionNo: number | null;
  readonly provinceCode: string | null;
  readonly houseNo: string | null;
  readonly moo: string | null;
  readonly soi: string | null;
  readonly road: string | null;
  readonly tambonCode: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly phoneExt: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly savedAt: string | null;
  readonly types: readonly {
    readonly typeCode: string;
    readonly family: string | null;
    readonly announcement: string;
    readonly announcedFrom: PlainDate;
  }[];
  /** An int4multirange of the eight-day week as text; null when nobody has hours. */
  readonly hours: string | null;
}

/** Of `u` (organisations.api_units) and `p` (provider.api_profiles). The e-mail is for notices and is not for the public. */
export const UNIT_COLUMNS: Sql =
  raw(`u.hcode as code, u.hcode9 as code9, u.name, u.name_en as "nameEn", u.region_no as "regionNo",
  u.province_code as "provinceCode", p.house_no as "houseNo", p.moo, p.soi, p.road, p.tambon_code as "tambonCode", p.postcode,
  p.phone, p.phone_ext as "phoneExt", p.latitude, p.longitude, p.saved_at as "savedAt"`);

/** The announced types of `u` on a day, one for each, by the newest announcement that names it; and the hours of its personnel. */
export const typesAndHours = (date: PlainDate): Sql => sql`
  left join lateral (
    select jsonb_agg(jsonb_build_object('typeCode', a.type_code, 'family', a.family, 'announcement', a.announcement_number,
                     'announcedFrom', a.announced_from) order by a.type_code, a.family) as types
      from (select distinct on (type_code, family) * from registry.api_announced(${date}) x
             where x.organisation_id = u.organisation_id
             order by type_code, family, announced_from desc, announcement_number desc) a) t on true
  left join lateral (
    select range_agg(w.hours)::text as hours from provider.api_personnel_on(${date}) w
     where w.organisation_id = u.organisation_id) h on true`;

/** INV-REG-1: seen by the public at all. */
export const isAnnounced = (date: PlainDate, only: Sql): Sql =>
  sql`exists (select from registry.api_announced(${date}) a where a.organisation_id = u.organisation_id ${only})`;
