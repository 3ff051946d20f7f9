import sql, { empty, type Sql } from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { GrantState } from '../model.ts';

const change = async (tx: Queryable, grantId: string, now: Date, state: GrantState, more: Sql = empty) => {
  await tx.query(sql`
    update organisations.authority_grant set state = ${state}, version = version + 1, updated_at = ${now} ${more}
     where grant_id = ${grantId}`);
};

/** Sends it on its way: a reference number at the first time, the next round, and what the stamp had to be. */
export const submit = (tx: Queryable, grantId: string, now: Date, buddhistYear: number, stampNeeded: number | null) =>
  change(
    tx,
    grantId,
    now,
    'AWAITING_THAID',
    sql`, round = round + 1, submitted_at = ${now}, stamp_needed = ${stampNeeded}, thaid_person_id = null, thaid_name = null,
        thaid_at = null, taken_by = null, taken_name = null, taken_at = null,
        reference_no = coalesce(reference_no, 'A' || ${String(buddhistYear % 100).padStart(2, '0')}::text || '-'
                                  || lpad(nextval('organisations.authority_reference')::text, 6, '0'))`,
  );

export const confirm = (tx: Queryable, grantId: string, now: Date, by: { personId: string; name: string; at: Date }) =>
  change(
    tx,
    grantId,
    now,
    'UNDER_REVIEW',
    sql`, thaid_person_id = ${by.personId}, thaid_name = ${by.name}, thaid_at = ${by.at}`,
  );

/** Back to its writer before anybody looked at it. */
export const reopen = (tx: Queryable, grantId: string, now: Date) => change(tx, grantId, now, 'DRAFT');

export const withdraw = (tx: Queryable, grantId: string, now: Date, by: string) =>
  change(
    tx,
    grantId,
    now,
    'WITHDRAWN',
    sql`, ended_at = ${now}, ended_by = ${by}, taken_by = null, taken_name = null, taken_at = null`,
  );

export async function take(tx: Queryable, grantId: string, now: Date, by: { accountId: string; name: string } | null) {
  await tx.query(sql`
    update organisations.authority_grant
       set taken_by = ${by?.accountId ?? null}, taken_name = ${by?.name ?? null}, taken_at = ${by ? now : null}
     where grant_id = ${grantId}`);
}

export interface Decision {
  readonly outcome: 'APPROVED' | 'RETURNED' | 'REJECTED';
  readonly accountId: string;
  readonly personId: string;
  readonly regionNo: number;
  readonly office: string;
  readonly reasonCode?: string | null;
  readonly reasonText?: string | null;
}

export const decide = (tx: Queryable, grantId: string, now: Date, d: Decision) =>
  change(
    tx,
    grantId,
    now,
    d.outcome,
    sql`, outcome = ${d.outcome}, decided_by = ${d.accountId}, decided_person = ${d.personId}, decided_region = ${d.regionNo},
        decided_office = ${d.office}, decided_at = ${now}, reason_code = ${d.reasonCode ?? null}, reason_text = ${d.reasonText ?? null},
        taken_by = null, taken_name = null, taken_at = null`,
  );

/** Ends an authority that is in force, at once. */
export const end = (
  tx: Queryable,
  grantId: string,
  now: Date,
  how: { state: 'REVOKED' | 'SUPERSEDED' | 'SUSPENDED'; by: string; reason: string; replacedBy?: string },
) =>
  change(
    tx,
    grantId,
    now,
    how.state,
    sql`, ended_at = ${now}, ended_by = ${how.by}, end_reason = ${how.reason}, replaced_by = ${how.replacedBy ?? null}`,
  );

/** Lets an authority that is in force end on a day to come, because of another; from then on it has ended under that name. */
export async function shorten(
  tx: Queryable,
  grantId: string,
  now: Date,
  lastDay: PlainDate,
  endsAs: 'SUPERSEDED' | 'SUSPENDED',
) {
  await tx.query(sql`
    update organisations.authority_grant
       set valid_to = ${lastDay}, ends_as = ${endsAs}, version = version + 1, updated_at = ${now}
     where grant_id = ${grantId}`);
}
