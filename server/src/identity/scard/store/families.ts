import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { sha256 } from '../../secrets.ts';

export interface NewFamily {
  readonly familyId: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly sessionId: string;
  /** `jti` of its first refresh token; kept hashed. */
  readonly refreshId: string;
  /** The old service's token and the one Bangkok day it is good for; kept hashed. */
  readonly dayToken: { readonly secret: string; readonly on: string } | undefined;
  readonly now: Date;
  readonly expiresAt: Date;
}

export async function insertFamily(tx: Queryable, family: NewFamily): Promise<void> {
  const { dayToken } = family;
  await tx.query(sql`
    insert into identity.scard_family (family_id, account_id, organisation_id, session_id, refresh_hash, day_token_hash, day_token_on,
                                       issued_at, expires_at)
    values (${family.familyId}, ${family.accountId}, ${family.organisationId}, ${family.sessionId}, ${sha256(family.refreshId)},
            ${dayToken ? sha256(dayToken.secret) : null}, ${dayToken?.on ?? null}::date, ${family.now}, ${family.expiresAt})`);
}

/** Puts the next refresh token in the place of this one; undefined when this one is not the family's, or the family is over. */
export async function rotateFamily(
  tx: Queryable,
  rotation: { familyId: string; from: string; to: string; now: Date },
): Promise<{ expiresAt: Date } | undefined> {
  const [row] = await tx.query<{ expiresAt: Date }>(sql`
    update identity.scard_family set refresh_hash = ${sha256(rotation.to)}, refreshed_at = ${rotation.now}
     where family_id = ${rotation.familyId} and refresh_hash = ${sha256(rotation.from)} and ended_at is null
       and expires_at > ${rotation.now}
    returning expires_at as "expiresAt"`);
  return row;
}

/** A refresh token came a second time: one of its two holders is not who he should be, and nobody knows which. */
export async function endReusedFamily(db: Queryable, familyId: string, now: Date): Promise<boolean> {
  const ended = await db.query(sql`
    update identity.scard_family set ended_at = ${now}, ended_why = 'REUSED'
     where family_id = ${familyId} and ended_at is null returning family_id`);
  return ended.length === 1;
}

/** A family as its owner may recognise it; no token of it is kept anywhere. */
export interface FamilyRow {
  readonly familyId: string;
  readonly organisationId: string;
  readonly sessionId: string;
  /** The browser that it was asked for in, in a few words. */
  readonly device: string | null;
  readonly issuedAt: Date;
  readonly usedAt: Date | null;
  readonly refreshedAt: Date | null;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly endedWhy: 'REUSED' | 'SIGNED_OUT' | 'REVOKED' | null;
}

/** The families of an account that are not forgotten yet: first those that are good, then the newest. */
export const listFamilies = (db: Queryable, accountId: string, now: Date): Promise<readonly FamilyRow[]> =>
  db.query<FamilyRow>(sql`
    select f.family_id as "familyId", f.organisation_id as "organisationId", f.session_id as "sessionId", s.device,
           f.issued_at as "issuedAt", f.used_at as "usedAt", f.refreshed_at as "refreshedAt", f.expires_at as "expiresAt",
           f.ended_at as "endedAt", f.ended_why as "endedWhy"
      from identity.scard_family f left join identity.session s using (session_id)
     where f.account_id = ${accountId}
     order by (f.ended_at is null and f.expires_at > ${now}) desc, f.issued_at desc, f.family_id limit 100`);

/** Its owner takes it back: every token of it is dead from now on. False when it was over, or is somebody else's. */
export async function revokeFamily(
  db: Queryable,
  { familyId, accountId, now }: { familyId: string; accountId: string; now: Date },
): Promise<boolean> {
  const ended = await db.query(sql`
    update identity.scard_family set ended_at = ${now}, ended_why = 'REVOKED'
     where family_id = ${familyId} and account_id = ${accountId} and ended_at is null and expires_at > ${now}
    returning family_id`);
  return ended.length === 1;
}

/** Families that are over are kept a week, for whoever asks why a program was turned away. */
export async function deleteOldFamilies(db: Queryable, before: Date): Promise<void> {
  await db.query(sql`delete from identity.scard_family where expires_at < ${before}`);
}
