import { findPersonById } from '../../../persons/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import { bangkokDate, fiscalYearOf } from '../../../platform/time/index.ts';
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

/** What is known of a person before he is registered with a network. */
export async function getRegistrationFacts(
  tx: Queryable,
  personId: string,
  networkId: string,
  now: Date,
): Promise<RegistrationFacts> {
  const today = bangkokDate(now);
  const [row] = await tx.query<{
    funds: Fund[];
    current: CurrentRegistration | null;
    counted: number;
    network: Network | null;
  }>({
    name: 'registration-facts',
    text: `select entitlement.api_rights_on($1, $3)->'funds' as funds,
                  (select row_to_json(r) from (
                     select registration_id as "registrationId", network_id as "networkId", primary_unit as "primaryUnit",
                            regular_unit as "regularUnit", referral_unit as "referralUnit", paid_model as "paidModel",
                            province_code as "provinceCode", lower(effective) as "from"
                       from entitlement.registration where person_id = $1 and effective @> $4::timestamptz) r) as current,
                  (select coalesce(max(change_no), 0) from entitlement.registration
                    where person_id = $1 and fiscal_year = $5) as counted,
                  (select row_to_json(n) from (
                     select network_id as "networkId", primary_unit as "primaryUnit", regular_unit as "regularUnit",
                            referral_unit as "referralUnit", paid_model as "paidModel", province_code as "provinceCode"
                       from entitlement.network where network_id = $2 and valid @> $3::date) n) as network`,
    values: [personId, networkId, today, now, fiscalYearOf(today)],
  });
  if (!row) throw new Error('a statement without FROM answered nothing');
  return {
    person: await findPersonById(tx, personId),
    funds: row.funds,
    current: row.current ?? undefined,
    counted: row.counted,
    network: row.network ?? undefined,
  };
}
