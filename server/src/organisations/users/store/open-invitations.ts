import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { type Invitation, invitationColumns } from './invitations.ts';

/** Binds an invitation to the browser that opened its link; undefined when the link opens nothing. */
export async function openInvitationRow(
  tx: Queryable,
  tokenHash: Buffer,
  browserHash: Buffer,
  now: Date,
): Promise<Invitation | undefined> {
  const [row] = await tx.query<Invitation>(sql`
    update organisations.invitation set opened_by = ${browserHash}
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

/** Taken by somebody who has an account. */
export async function setAccepted(tx: Queryable, invitationId: string, accountId: string, now: Date): Promise<void> {
  await tx.query(sql`
    update organisations.invitation set account_id = ${accountId}, accepted_at = ${now}, confirm_hash = null, token_hash = null
     where invitation_id = ${invitationId}`);
}
