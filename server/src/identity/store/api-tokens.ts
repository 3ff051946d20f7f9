import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import { sha256 } from '../secrets.ts';

/** Stores a unit's token, hashed; the secret itself is shown once by whoever made it. */
export async function insertApiToken(
  db: Queryable,
  token: {
    tokenId: string;
    organisationId: string;
    name: string;
    secret: string;
    scopes: readonly string[];
    now: Date;
  },
): Promise<void> {
  await db.query(sql`
    insert into identity.api_token (token_id, organisation_id, name, token_hash, scopes, created_at)
    values (${token.tokenId}, ${token.organisationId}, ${token.name}, ${sha256(token.secret)}, ${[...token.scopes]}, ${token.now})
    on conflict do nothing`);
}
