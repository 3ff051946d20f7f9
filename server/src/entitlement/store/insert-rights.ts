import type { Queryable } from '../../platform/database/index.ts';

export interface NewPeriod {
  readonly personId: string;
  readonly mainRight: string;
  readonly subRight?: string | undefined;
  readonly from: string;
  /** Last day; absent = open. */
  readonly to?: string | undefined;
  readonly changedAt: Date;
}

export interface NewRegistrationOfPerson {
  readonly personId: string;
  readonly networkId?: string | undefined;
  readonly primaryUnit?: string | undefined;
  readonly regularUnit?: string | undefined;
  readonly referralUnit?: string | undefined;
  readonly paidModel?: string | undefined;
  readonly provinceCode?: string | undefined;
  readonly from: Date;
}

/** A network that takes registrations. */
export interface NewNetwork {
  readonly networkId: string;
  readonly primaryUnit: string;
  readonly regularUnit: string;
  readonly referralUnit: string;
  readonly paidModel: string;
  readonly provinceCode: string;
  readonly from: string;
}

export async function insertNetworks(db: Queryable, networks: readonly NewNetwork[]): Promise<void> {
  await db.query({
    text: `insert into entitlement.network (network_id, primary_unit, regular_unit, referral_unit, paid_model, province_code, valid)
           select "networkId", "primaryUnit", "regularUnit", "referralUnit", "paidModel", "provinceCode", daterange("from", null)
             from jsonb_to_recordset($1) as r("networkId" text, "primaryUnit" uuid, "regularUnit" uuid, "referralUnit" uuid,
               "paidModel" text, "provinceCode" text, "from" date)
           on conflict do nothing`,
    values: [JSON.stringify(networks)],
  });
}

export async function insertPeriods(db: Queryable, periods: readonly NewPeriod[]): Promise<void> {
  await db.query({
    text: `insert into entitlement.period (person_id, main_right, sub_right, valid, source, changed_at)
           select "personId", "mainRight", "subRight", daterange("from", "to", '[]'), 'FUND_FEED', "changedAt"
             from jsonb_to_recordset($1) as r("personId" uuid, "mainRight" text, "subRight" text, "from" date, "to" date, "changedAt" timestamptz)
           on conflict do nothing`,
    values: [JSON.stringify(periods)],
  });
}

export async function insertPersonRegistrations(
  db: Queryable,
  rows: readonly NewRegistrationOfPerson[],
): Promise<void> {
  await db.query({
    text: `insert into entitlement.registration (person_id, network_id, primary_unit, regular_unit, referral_unit, paid_model, province_code, effective)
           select "personId", "networkId", "primaryUnit", "regularUnit", "referralUnit", "paidModel", "provinceCode", tstzrange("from", null)
             from jsonb_to_recordset($1) as r("personId" uuid, "networkId" text, "primaryUnit" uuid, "regularUnit" uuid,
               "referralUnit" uuid, "paidModel" text, "provinceCode" text, "from" timestamptz)
           on conflict do nothing`,
    values: [JSON.stringify(rows)],
  });
}
