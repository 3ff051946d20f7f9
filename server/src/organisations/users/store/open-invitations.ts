import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { type Invitation, invitationColumns } from './invitations.ts';

/**
 * Binds an invitation to the browser that opened its link; undefined when the link opens nothing. What was proved in another browser
 * does not hold in this one: a link alone, in a mail that strayed, carries nobody's identity.
 */
export async function openInvitationRow(
  tx: Queryable,
  tokenHash: Buffer,
  browserHash: Buffer,
  now: Date,
): Promise<Invitation | undefined> {
  const [row] = await tx.query<Invitation>(sql`
    update organisations.invitation
       set opened_by = ${browserHash},
           proved_person = case when opened_by = ${browserHash} then proved_person end,
           proved_name   = case when opened_by = ${browserHash} then proved_name end,
           proved_level  = case when opened_by = ${browserHash} then proved_level end,
           proved_at     = case when opened_by = ${browserHash} then proved_at end
     where token_hash = ${tokenHash} and cancelled_at is null and accepted_at is null and expires_at > ${now}
    returning ${invitationColumns}`);
  return row;
}

/** The invitation as the browser that opened it may go on with it, locked. */
export async function takeOpened(
  tx: Queryable,
  invitationId: string,
  browserHash: Buffer,
  now: Date,
): Promise<Invitation | undefined> {
  const [row] = await tx.query<Invitation>(sql`
    select ${invitationColumns} from organisations.invitation
     where invitation_id = ${invitationId} and opened_by = ${browserHash} and cancelled_at is null
       and (accepted_at is not null or greatest(expires_at, confirm_expires) > ${now})
       for update`);
  return row;
}

export async function setProved(
  tx: Queryable,
  invitationId: string,
  proof: { personId: string; name: string; level: string | null; at: Date },
): Promise<void> {
  await tx.query(sql`
    update organisations.invitation
       set proved_person = ${proof.personId}, proved_name = ${proof.name}, proved_level = ${proof.level}, proved_at = ${proof.at}
     where invitation_id = ${invitationId}`);
}

/** The account that waits, and until when its address may be confirmed. */
export async function setWaitingAccount(
  tx: Queryable,
  invitationId: string,
  accountId: string,
  confirmExpires: Date,
): Promise<void> {
  await tx.query(sql`
    update organisations.invitation set account_id = ${accountId}, confirm_expires = ${confirmExpires}
     where invitation_id = ${invitationId}`);
}

export async function setConfirmLink(tx: Queryable, invitationId: string, tokenHash: Buffer): Promise<void> {
  await tx.query(
    sql`update organisations.invitation set confirm_hash = ${tokenHash} where invitation_id = ${invitationId}`,
  );
}

/** Uses the second link once; undefined when it opens nothing. */
export async function useConfirmLink(tx: Queryable, tokenHash: Buffer, now: Date): Promise<Invitation | undefined> {
  const [row] = await tx.query<Invitation>(sql`
    update organisations.invitation set accepted_at = ${now}, confirm_hash = null, token_hash = null
     where confirm_hash = ${tokenHash} and cancelled_at is null and accepted_at is null and confirm_expires > ${now}
    returning ${invitationColumns}`);
  return row;
}

/** The account that waited is given up, and the second link with it. */
export async function forgetWaitingAccount(tx: Queryable, invitationId: string): Promise<void> {
  await tx.query(sql`
    update organisations.invitation set account_id = null, confirm_hash = null, confirm_expires = null
     where invitation_id = ${invitationId} and accepted_at is null`);
}

/** The invitations that ran out while an account waited begin anew; answers those accounts. */
export async function takeLapsed(tx: Queryable, now: Date): Promise<readonly string[]> {
  const rows = await tx.query<{ accountId: string }>(sql`
    with lapsed as (
      select invitation_id, account_id from organisations.invitation
       where accepted_at is null and cancelled_at is null and account_id is not null and greatest(expires_at, confirm_expires) <= ${now}
         for update)
    update organisations.invitation i
       set account_id = null, confirm_hash = null, confirm_expires = null, proved_person = null, proved_name = null,
           proved_level = null, proved_at = null
      from lapsed where i.invitation_id = lapsed.invitation_id
    returning lapsed.account_id as "accountId"`);
  return rows.map(({ accountId }) => accountId);
}

/** Taken by somebody who has an account. */
export async function setAccepted(tx: Queryable, invitationId: string, accountId: string, now: Date): Promise<void> {
  await tx.query(sql`
    update organisations.invitation set account_id = ${accountId}, accepted_at = ${now}, confirm_hash = null, token_hash = null
     where invitation_id = ${invitationId}`);
}
