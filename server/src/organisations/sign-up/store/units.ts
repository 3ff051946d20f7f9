import sql, { empty, type Sql } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { findProvince } from '../../provinces.ts';
import type { UnitChoice } from '../model.ts';

type UnitRow = Omit<UnitChoice, 'province'> & { readonly provinceCode: string | null };

const COLUMNS = sql`organisation_id as "organisationId", hcode, hcode9, name, affiliation, region_no as "regionNo", province_code as "provinceCode"`;

function choiceOf({ provinceCode, ...unit }: UnitRow): UnitChoice {
  const province = provinceCode === null ? undefined : findProvince(provinceCode);
  return { ...unit, province: province ? { th: province.th, en: province.en } : null };
}

/** What a pattern takes as a sign of its own is taken as it is written. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Units by a part of the name or the beginning of a code; an exact code first. */
export async function findUnits(
  db: Queryable,
  wanted: { words: string; affiliation: string | undefined; atMost: number },
): Promise<UnitChoice[]> {
  const part = `%${literally(wanted.words)}%`;
  const beginning = `${literally(wanted.words.toUpperCase())}%`;
  const only: Sql = wanted.affiliation === undefined ? empty : sql`and affiliation = ${wanted.affiliation}`;
  const rows = await db.query<UnitRow>(sql`
    select ${COLUMNS} from organisations.organisation
     where kind = 'UNIT' and (hcode like ${beginning} or hcode9 like ${beginning} or name ilike ${part} or name_en ilike ${part}) ${only}
     order by (hcode = ${wanted.words.toUpperCase()}) desc nulls last, name, organisation_id limit ${wanted.atMost}`);
  return rows.map(choiceOf);
}

/** One unit; undefined when there is none, or it is an office of the agency. */
export async function findUnit(db: Queryable, organisationId: string): Promise<UnitChoice | undefined> {
  const [row] = await db.query<UnitRow>(sql`
    select ${COLUMNS} from organisations.organisation where kind = 'UNIT' and organisation_id = ${organisationId}`);
  return row && choiceOf(row);
}
