import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { Period } from '../rules/decide-grant.ts';

/** A role as it was offered. */
export interface OfferedRole extends Period {
  readonly role: string;
}

export interface Invitation {
  readonly invitationId: string;
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly personId: string | null;
  readonly language: 'th' | 'en';
  readonly roles: readonly OfferedRole[];
  readonly invitedBy: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly provedPerson: string | null;
  readonly provedName: string | null;
  readonly provedLevel: string | null;
  readonly provedAt: Date | null;
  readonly accountId: string | null;
  readonly confirmExpires: Date | null;
  readonly acceptedAt: Date | null;
}

export const invitationColumns = sql`
  invitation_id as "invitationId", organisation_id as "organisationId", email, name, person_id as "personId", language, roles,
  invited_by as "invitedBy", invited_at as "invitedAt", expires_at as "expiresAt", proved_person as "provedPerson",
  proved_name as "provedName", proved_level as "provedLevel", proved_at as "provedAt", account_id as "accountId",
  confirm_expires as "confirmExpires", accepted_at as "acceptedAt"`;

export interface NewInvitation extends Pick<Invitation, 'invitationId' | 'organisationId' | 'email' | 'name'> {
  readonly personId: string | undefined;
  readonly language: 'th' | 'en';
  readonly roles: readonly OfferedRole[];
  readonly by: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** False when an open invitation to the same address is there already. */
export async function insertInvitation(tx: Queryable, i: NewInvitation): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into organisations.invitation
      (invitation_id, organisation_id, email, name, person_id, language, roles, invited_by, invited_at, expires_at)
    values (${i.invitationId}, ${i.organisationId}, ${i.email}, ${i.name}, ${i.personId ?? null}, ${i.language},
            ${JSON.stringify(i.roles)}, ${i.by}, ${i.now}, ${i.expiresAt})
    on conflict do nothing returning 1`);
  return rows.length > 0;
}

/** One that ran out makes way for a new invitation to the same address; answers the account that waited for it. */
export async function endLapsed(
  tx: Queryable,
  lapsed: { organisationId: string; email: string; now: Date },
): Promise<readonly string[]> {
  const rows = await tx.query<{ accountId: string | null }>(sql`
    update organisations.invitation set cancelled_at = ${lapsed.now}
     where organisation_id = ${lapsed.organisationId} and email = ${lapsed.email} and accepted_at is null and cancelled_at is null
       and greatest(expires_at, confirm_expires) <= ${lapsed.now}
    returning account_id as "accountId"`);
  return rows.flatMap(({ accountId }) => (accountId ? [accountId] : []));
}

/** Not yet accepted and not cancelled, newest first; those that ran out are still shown. */
export const findOpenInvitations = (db: Queryable, organisationId: string): Promise<readonly Invitation[]> =>
  db.query<Invitation>(sql`
    select ${invitationColumns} from organisations.invitation
     where organisation_id = ${organisationId} and accepted_at is null and cancelled_at is null order by invited_at desc`);

/** Again, with new days and by whoever asks for it now: his standing counts when it is accepted. The earlier link ends. */
export async function renewInvitation(
  tx: Queryable,
  renewal: { invitationId: string; organisationId: string; by: string; expiresAt: Date },
): Promise<boolean> {
  const rows = await tx.query(sql`
    update organisations.invitation set expires_at = ${renewal.expiresAt}, invited_by = ${renewal.by}
     where invitation_id = ${renewal.invitationId} and organisation_id = ${renewal.organisationId}
       and accepted_at is null and cancelled_at is null
    returning 1`);
  return rows.length > 0;
}

/** Answers the account that waited for it; undefined when there is no such open invitation. */
export async function cancelInvitationRow(
  tx: Queryable,
  cancel: { invitationId: string; organisationId: string; by: string; now: Date },
): Promise<{ accountId: string | null } | undefined> {
  const [row] = await tx.query<{ accountId: string | null }>(sql`
    update organisations.invitation set cancelled_at = ${cancel.now}, cancelled_by = ${cancel.by}, token_hash = null, confirm_hash = null
     where invitation_id = ${cancel.invitationId} and organisation_id = ${cancel.organisationId}
       and accepted_at is null and cancelled_at is null
    returning account_id as "accountId"`);
  return row;
}

export async function getInvitation(tx: Queryable, invitationId: string): Promise<Invitation> {
  const [row] = await tx.query<Invitation>(sql`
    select ${invitationColumns} from organisations.invitation where invitation_id = ${invitationId}`);
  if (!row) throw new Error('the invitation is gone');
  return row;
}

export async function setLink(tx: Queryable, invitationId: string, tokenHash: Buffer): Promise<void> {
  await tx.query(
    sql`update organisations.invitation set token_hash = ${tokenHash} where invitation_id = ${invitationId}`,
  );
}
