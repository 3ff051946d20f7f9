import type { Queryable } from '../../platform/database/index.ts';

export interface NewAffiliation {
  readonly accountId: string;
  readonly organisationId: string;
  readonly now: Date;
}

/**
 * Attaches an account to the unit its person chose when he signed up (OSS-57 to OSS-59): he may act for it from then on, with
 * no right there until authority data are approved or an administrator gives a role.
 */
export async function insertAffiliations(tx: Queryable, affiliations: readonly NewAffiliation[]): Promise<void> {
  await tx.query({
    text: `insert into organisations.affiliation (account_id, organisation_id, chosen_at)
           select "accountId", "organisationId", "now"
             from jsonb_to_recordset($1) as r("accountId" uuid, "organisationId" uuid, "now" timestamptz)
           on conflict (account_id, organisation_id) do update set ended_at = null`,
    values: [JSON.stringify(affiliations)],
  });
}
