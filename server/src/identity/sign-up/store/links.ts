import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { hashLinkToken, sha256 } from '../../secrets.ts';

/** Notes the address and the link that is on its way to it. */
export async function insertLink(
  tx: Queryable,
  link: { signUpId: string; email: string; token: string; now: Date; expiresAt: Date },
): Promise<void> {
  await tx.query(sql`
    update identity.sign_up set email = ${link.email}, mails = mails + 1, last_mail_at = ${link.now} where sign_up_id = ${link.signUpId}`);
  await tx.query(sql`
    insert into identity.sign_up_link (token_hash, sign_up_id, email, sent_at, expires_at)
    values (${hashLinkToken(link.token)}, ${link.signUpId}, ${link.email}, ${link.now}, ${link.expiresAt})`);
}

export interface LinkedSignUp {
  readonly signUpId: string;
  readonly personId: string;
  readonly used: boolean;
  /** Opened in the browser the sign-up is bound to. */
  readonly sameBrowser: boolean;
}

/** The sign-up a link belongs to, held until the transaction ends; only while the link is in time and its address is still the one. */
export async function lockLink(
  tx: Queryable,
  open: { token: string; browserKey: string | undefined; now: Date },
): Promise<LinkedSignUp | undefined> {
  const browserHash = open.browserKey === undefined ? null : sha256(open.browserKey);
  const [row] = await tx.query<LinkedSignUp>(sql`
    select s.sign_up_id as "signUpId", s.person_id as "personId", l.used_at is not null as used,
           coalesce(s.browser_hash = ${browserHash}::bytea, false) as "sameBrowser"
      from identity.sign_up_link l join identity.sign_up s using (sign_up_id)
     where l.token_hash = ${hashLinkToken(open.token)} and l.expires_at > ${open.now} and l.email = s.email
       and s.completed_at is null and s.expires_at > ${open.now} for update of s, l`);
  return row;
}

/** The address is confirmed; every link of this sign-up is used up with it. */
export async function confirmMail(tx: Queryable, signUpId: string, now: Date): Promise<void> {
  await tx.query(
    sql`update identity.sign_up_link set used_at = ${now} where sign_up_id = ${signUpId} and used_at is null`,
  );
  await tx.query(sql`
    update identity.sign_up set email_confirmed_at = ${now} where sign_up_id = ${signUpId} and email_confirmed_at is null`);
}

/** Carries a sign-up over to another browser; one that was begun there is forgotten. */
export async function moveSignUp(tx: Queryable, signUpId: string, browserKey: string): Promise<void> {
  const browserHash = sha256(browserKey);
  await tx.query(sql`
    delete from identity.sign_up where browser_hash = ${browserHash} and completed_at is null and sign_up_id <> ${signUpId}`);
  await tx.query(sql`update identity.sign_up set browser_hash = ${browserHash} where sign_up_id = ${signUpId}`);
}
