import sql, { empty } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { bangkokDate, type PlainDate } from '../../../platform/time/index.ts';
import type { Network } from '../model.ts';

/** What a pattern takes as a sign of its own is taken as it is written. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const COLUMNS = sql`network_id as "networkId", primary_unit as "primaryUnit", regular_unit as "regularUnit",
  referral_unit as "referralUnit", paid_model as "paidModel", province_code as "provinceCode"`;

/** Networks that take registrations on a date: by a part of the name or the beginning of the code of one of their units, by their own code, by province. */
export async function findNetworks(
  db: Queryable,
  wanted: { words: string | undefined; provinceCode: string | undefined; date: PlainDate; atMost: number },
): Promise<readonly Network[]> {
  const { words, provinceCode, date, atMost } = wanted;
  const beginning = `${literally(words?.toUpperCase() ?? '')}%`;
  const part = `%${literally(words?.toLowerCase() ?? '')}%`;
  const units = sql`array(select organisation_id from organisations.api_units() u
                           where u.hcode like ${beginning} or u.hcode9 like ${beginning} or u.words like ${part})`;
  // The sub-select is no lateral one: its units are found once, by their index.
  const byWords = words
    ? sql`and (network_id like ${beginning} or array[primary_unit, regular_unit, referral_unit] && (select ${units}))`
    : empty;
  const byProvince = provinceCode === undefined ? empty : sql`and province_code = ${provinceCode}`;
  return db.query<Network>(sql`
    select ${COLUMNS} from entitlement.network where valid @> ${date}::date ${byProvince} ${byWords}
     order by network_id limit ${atMost}`);
}

/** The network that somebody is registered with, as long as it takes registrations; older rows name its units alone. */
export async function findNetworkOf(db: Queryable, personId: string, now: Date): Promise<Network | undefined> {
  const [row] = await db.query<Network>(sql`
    select n.network_id as "networkId", n.primary_unit as "primaryUnit", n.regular_unit as "regularUnit",
           n.referral_unit as "referralUnit", n.paid_model as "paidModel", n.province_code as "provinceCode"
      from entitlement.registration r
      join entitlement.network n on n.network_id = r.network_id
        or (r.network_id is null and n.regular_unit = r.regular_unit and n.primary_unit = r.primary_unit)
     where r.person_id = ${personId} and r.effective @> ${now}::timestamptz and n.valid @> ${bangkokDate(now)}::date
     order by n.network_id limit 1`);
  return row;
}
