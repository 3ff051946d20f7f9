import sql, { empty } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
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

/** One network, whether it takes registrations or not. */
export async function findNetwork(db: Queryable, networkId: string): Promise<Network | undefined> {
  const [row] = await db.query<Network>(
    sql`select ${COLUMNS} from entitlement.network where network_id = ${networkId}`,
  );
  return row;
}
