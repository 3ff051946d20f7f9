import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { SignUp } from '../model.ts';

/** The user name of the person's own account, if he has signed up before (INV-IDN-1). */
export async function findSelfAccount(db: Queryable, personId: string): Promise<{ username: string } | undefined> {
  const [row] = await db.query<{ username: string }>(sql`
    select username from identity.account where person_id = ${personId} and origin = 'SELF' and status = 'ACTIVE'`);
  return row;
}

/**
 * Opens the account of a finished sign-up: ACTIVE, of origin SELF for ever (INV-IDN-3). False when the name was taken or the
 * person signed up elsewhere meanwhile; nothing is stored then.
 */
export async function insertSelfAccount(tx: Queryable, s: SignUp, now: Date): Promise<boolean> {
  const made = await tx.query(sql`
    insert into identity.account (account_id, person_id, display_name, username, password_hash, origin, status, email,
                                  email_confirmed_at, proofed_at, proof_level, language, created_at)
    values (${s.accountId}, ${s.personId}, ${s.displayName}, ${s.username}, ${s.passwordHash}, 'SELF', 'ACTIVE', ${s.email},
            ${s.emailConfirmedAt}, ${s.proofedAt}, ${s.proofLevel}, ${s.language}, ${now})
    on conflict do nothing returning account_id`);
  return made.length === 1;
}
