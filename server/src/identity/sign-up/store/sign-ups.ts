import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { sha256 } from '../../secrets.ts';
import type { Coordinator, SignUp } from '../model.ts';

const COLUMNS = sql`
  sign_up_id as "signUpId", account_id as "accountId", request_no as "requestNo", language, citizen_hash as "citizenHash",
  person_id as "personId", display_name as "displayName", proof_level as "proofLevel", proofed_at as "proofedAt", email,
  email_confirmed_at as "emailConfirmedAt", mails, last_mail_at as "lastMailAt", username, password_hash as "passwordHash",
  coordinator, affiliation, organisation_id as "organisationId", begun_at as "begunAt", expires_at as "expiresAt"`;

export interface NewSignUp {
  readonly signUpId: string;
  readonly accountId: string;
  readonly browserKey: string;
  readonly language: 'th' | 'en';
  readonly citizenHash: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** Begins anew in a browser: what was under way there is forgotten. Two clicks at once begin one after the other. */
export async function insertSignUp(tx: Queryable, s: NewSignUp): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(encode(${sha256(s.browserKey)}, 'hex'), 0))`);
  await tx.query(
    sql`delete from identity.sign_up where browser_hash = ${sha256(s.browserKey)} and completed_at is null`,
  );
  await tx.query(sql`
    insert into identity.sign_up (sign_up_id, account_id, browser_hash, language, citizen_hash, begun_at, expires_at)
    values (${s.signUpId}, ${s.accountId}, ${sha256(s.browserKey)}, ${s.language}, ${s.citizenHash}, ${s.now}, ${s.expiresAt})`);
}

/** The sign-up under way in a browser. */
export async function findSignUp(db: Queryable, browserKey: string, now: Date): Promise<SignUp | undefined> {
  const [row] = await db.query<SignUp>(sql`
    select ${COLUMNS} from identity.sign_up
     where browser_hash = ${sha256(browserKey)} and completed_at is null and expires_at > ${now}`);
  return row;
}

/** The same, held until the transaction ends: two clicks at once take one step. */
export async function lockSignUp(tx: Queryable, browserKey: string, now: Date): Promise<SignUp | undefined> {
  const [row] = await tx.query<SignUp>(sql`
    select ${COLUMNS} from identity.sign_up
     where browser_hash = ${sha256(browserKey)} and completed_at is null and expires_at > ${now} for update`);
  return row;
}

/** Keeps whom ThaiD named, and forgets the number that was typed. */
export async function updateProof(
  tx: Queryable,
  signUpId: string,
  proof: { personId: string; displayName: string; level: string | null; at: Date },
): Promise<void> {
  await tx.query(sql`
    update identity.sign_up set person_id = ${proof.personId}, display_name = ${proof.displayName}, proof_level = ${proof.level},
           proofed_at = ${proof.at}, citizen_hash = null where sign_up_id = ${signUpId}`);
}

export async function updateCredentials(
  tx: Queryable,
  signUpId: string,
  credentials: { username: string; passwordHash: string },
): Promise<void> {
  await tx.query(sql`
    update identity.sign_up set username = ${credentials.username}, password_hash = ${credentials.passwordHash}
     where sign_up_id = ${signUpId}`);
}

export async function updateCoordinator(tx: Queryable, signUpId: string, coordinator: Coordinator): Promise<void> {
  await tx.query(sql`
    update identity.sign_up set coordinator = ${JSON.stringify(coordinator)}::jsonb where sign_up_id = ${signUpId}`);
}

/** Another kind of affiliation asks for the unit again. */
export async function updateAffiliation(tx: Queryable, signUpId: string, affiliation: string): Promise<void> {
  await tx.query(sql`
    update identity.sign_up set affiliation = ${affiliation},
           organisation_id = case when affiliation = ${affiliation} then organisation_id end where sign_up_id = ${signUpId}`);
}

export async function updateUnit(tx: Queryable, signUpId: string, organisationId: string): Promise<void> {
  await tx.query(sql`update identity.sign_up set organisation_id = ${organisationId} where sign_up_id = ${signUpId}`);
}

/** Done: the password belongs to the account now. */
export async function updateCompleted(tx: Queryable, signUpId: string, now: Date): Promise<void> {
  await tx.query(sql`
    update identity.sign_up set completed_at = ${now}, password_hash = null where sign_up_id = ${signUpId}`);
}

/** Forgets what nobody finished in time. */
export async function deleteExpiredSignUps(db: Queryable, now: Date): Promise<void> {
  await db.query(sql`delete from identity.sign_up where completed_at is null and expires_at <= ${now}`);
}
