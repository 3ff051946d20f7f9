import type { PersonFace } from '../../../persons/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import type { Fund } from '../../model.ts';
import type { CurrentRegistration, Network, RegistrationFacts } from '../model.ts';

/**
 * Holds a person's rights against everybody else until the transaction ends: whoever changes periods or registrations of a
 * person takes this first, so that what he decides by is still so when he writes. The constraints are the net.
 */
export async function lockRights(tx: Queryable, personId: string): Promise<void> {
  await tx.query({
    name: 'lock-rights',
    text: `select pg_advisory_xact_lock(hashtextextended('entitlement:' || $1::uuid, 0))`,
    values: [personId],
  });
}

/**
 * Holds the rights of many persons. Whoever takes more than one in a transaction takes them here, all at once: always in the
 * same order, so that a feed, a transfer and a group wait for each other and never for ever.
 */
export async function lockRightsOfMany(tx: Queryable, personIds: readonly string[]): Promise<void> {
  await tx.query({
    name: 'lock-rights-of-many',
    text: `select pg_advisory_xact_lock(hashtextextended('entitlement:' || id, 0))
             from (select id from unnest($1::uuid[]) id order by hashtextextended('entitlement:' || id, 0)) s`,
    values: [personIds],
  });
}

interface Row {
  readonly at: Date;
  readonly person: PersonFace | null;
  readonly funds: readonly Fund[];
  readonly current: CurrentRegistration | null;
  readonly counted: number;
  readonly network: Network | null;
  readonly unitsActive: boolean | null;
}

/**
 * What is known of a person before he is registered with a network. Of two requests at once the later one may have the earlier
 * clock: what it makes begins a millisecond after what is there already, and everything is asked for that instant. What was
 * made to begin later than any clock is wrong does not stand in the way.
 */
export async function getRegistrationFacts(
  tx: Queryable,
  personId: string,
  networkId: string,
  now: Date,
): Promise<RegistrationFacts> {
  const [row] = await tx.query<Row>({
    name: 'facts-before-registration',
    text: `with instant as (
             select at, (at at time zone 'Asia/Bangkok')::date as today,
                    extract(year from at at time zone 'Asia/Bangkok' + interval '3 months')::int + 543 as fiscal_year
               from (select date_trunc('milliseconds', greatest($3::timestamptz,
                       max(case when upper_inf(effective) then lower(effective) else upper(effective) end) + interval '1 millisecond')) as at
                       from entitlement.registration
                      where person_id = $1 and lower(effective) < $3::timestamptz + interval '1 minute') l)
           select at, persons.api_by_id($1) as person, entitlement.api_rights_on($1, today)->'funds' as funds,
                  (select row_to_json(r) from (
                     select registration_id as "registrationId", network_id as "networkId", primary_unit as "primaryUnit",
                            regular_unit as "regularUnit", referral_unit as "referralUnit", paid_model as "paidModel",
                            province_code as "provinceCode", lower(effective) as "from"
                       from entitlement.registration where person_id = $1 and effective @> at) r) as current,
                  (select coalesce(max(change_no), 0) from entitlement.registration
                    where person_id = $1 and fiscal_year = i.fiscal_year) as counted,
                  row_to_json(n) as network,
                  coalesce((registry.api_unit_on(n."regularUnit", today)->>'generalCare')::boolean
                       and (registry.api_unit_on(n."primaryUnit", today)->>'generalCare')::boolean, false) as "unitsActive"
             from instant i left join lateral (
               select network_id as "networkId", primary_unit as "primaryUnit", regular_unit as "regularUnit",
                      referral_unit as "referralUnit", paid_model as "paidModel", province_code as "provinceCode"
                 from entitlement.network where network_id = $2 and valid @> today) n on true`,
    values: [personId, networkId, now],
  });
  if (!row) throw new Error('an aggregate without groups answered no row');
  return {
    at: row.at,
    person: row.person ?? undefined,
    funds: row.funds,
    current: row.current ?? undefined,
    counted: row.counted,
    network: row.network ?? undefined,
    unitsActive: row.unitsActive ?? false,
  };
}
