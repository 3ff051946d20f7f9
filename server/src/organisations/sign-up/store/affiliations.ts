import sql from 'sql-template-tag';
import type { Coordinator } from '../../../identity/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';

/** A unit somebody says he belongs to. */
export interface Affiliation {
  readonly organisationId: string;
  readonly hcode: string | null;
  readonly name: string;
  readonly affiliation: string;
  readonly coordinator: Coordinator;
  readonly chosenAt: Date;
}

/** Adds a unit to an account, with the coordinator he named for it. False when it is there already. */
export async function addAffiliation(
  tx: Queryable,
  a: { accountId: string; organisationId: string; coordinator: Coordinator; now: Date },
): Promise<boolean> {
  const added = await tx.query(sql`
    insert into organisations.affiliation as old (account_id, organisation_id, coordinator, chosen_at)
    values (${a.accountId}, ${a.organisationId}, ${JSON.stringify(a.coordinator)}::jsonb, ${a.now})
    on conflict (account_id, organisation_id) do update
       set ended_at = null, chosen_at = excluded.chosen_at, coordinator = excluded.coordinator where old.ended_at is not null
    returning organisation_id`);
  return added.length === 1;
}

/** Takes a unit off. False when it was not there. */
export async function endAffiliation(
  tx: Queryable,
  a: { accountId: string; organisationId: string; now: Date },
): Promise<boolean> {
  const ended = await tx.query(sql`
    update organisations.affiliation set ended_at = ${a.now}
     where account_id = ${a.accountId} and organisation_id = ${a.organisationId} and ended_at is null returning organisation_id`);
  return ended.length === 1;
}

/** The units an account has chosen (สังกัด), the first one first. */
export const affiliationsOf = (db: Queryable, accountId: string): Promise<readonly Affiliation[]> =>
  db.query<Affiliation>(sql`
    select organisation_id as "organisationId", o.hcode, o.name, o.affiliation, a.coordinator, a.chosen_at as "chosenAt"
      from organisations.affiliation a join organisations.organisation o using (organisation_id)
     where a.account_id = ${accountId} and a.ended_at is null order by a.chosen_at, o.hcode`);
