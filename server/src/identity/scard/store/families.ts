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

/** Families that are over are kept a week, for whoever asks why a program was turned away. */
export async function deleteOldFamilies(db: Queryable, before: Date): Promise<void> {
  await db.query(sql`delete from identity.scard_family where expires_at < ${before}`);
}
