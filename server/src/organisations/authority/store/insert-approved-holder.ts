import type { Queryable } from '../../../platform/database/index.ts';

/** A holder whose authority was approved earlier, as a take-over or the demo brings him; people apply through the use cases. */
export interface ApprovedHolder {
  readonly grantId: string;
  readonly organisationId: string;
  readonly affiliation: string;
  readonly regionNo: number;
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  /** `YYYY-MM-DD`, first day of the authority. */
  readonly from: string;
  readonly decidedBy: { readonly accountId: string; readonly personId: string; readonly office: string };
  readonly decidedAt: Date;
}

/** Writes the grant with every scope and no last day. A grant that is there is left alone. */
export async function insertApprovedHolder(db: Queryable, holder: ApprovedHolder): Promise<void> {
  await db.query({
    text: `insert into organisations.authority_grant (grant_id, organisation_id, affiliation, region_no, account_id, person_id, capacity,
                  state, round, filled_on, position, scopes, valid_from, created_at, updated_at, submitted_at, thaid_person_id,
                  thaid_name, thaid_at, outcome, decided_by, decided_person, decided_region, decided_office, decided_at)
           values ($1, $2, $3, $4, $5, $6, 'HOLDER', 'APPROVED', 1, $7::date, 'ผู้ดำเนินการ',
                  '{SIGN_APPLICATION,MANAGE_BASIC_DATA,ANNUAL_ASSESSMENT,MANAGE_BANK,CONTRACT,RESIGN,APPEAL}', $7::date, $8, $8, $8, $6, $9, $8,
                  'APPROVED', $10, $11, $4, $12, $8)
           on conflict do nothing`,
    values: [
      holder.grantId,
      holder.organisationId,
      holder.affiliation,
      holder.regionNo,
      holder.accountId,
      holder.personId,
      holder.from,
      holder.decidedAt,
      holder.name,
      holder.decidedBy.accountId,
      holder.decidedBy.personId,
      holder.decidedBy.office,
    ],
  });
}
