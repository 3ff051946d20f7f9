import type { Grant, KoaContextWithOIDC } from 'oidc-provider';
import type { Queryable } from '../../platform/database/index.ts';
import { findConsent } from './store/consents.ts';

/** What a person has agreed to before: in this session, or — for a client he knows — in an earlier one. */
async function agreedScopes(db: Queryable, accountId: string, clientId: string): Promise<readonly string[]> {
  return (await findConsent(db, accountId, clientId))?.scopes ?? [];
}

/**
 * The grant to go on with. A client of ours is not asked about: it is given what it asks for. For others what was agreed to
 * earlier holds; the library asks for what is missing. A grant of another account, from before somebody else signed in, does not count.
 */
export async function existingGrant(ctx: KoaContextWithOIDC, db: Queryable): Promise<Grant | undefined> {
  const { oidc } = ctx;
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const { clientId } = client;
  const { accountId } = session;
  const grantId = oidc.result?.consent?.grantId ?? session.grantIdFor(clientId);
  const kept = grantId ? await provider.Grant.find(grantId) : undefined;
  const grant = kept?.accountId === accountId ? kept : new provider.Grant({ accountId, clientId });
  const scopes =
    client.trusted === true ? [...oidc.requestParamOIDCScopes] : await agreedScopes(db, accountId, clientId);
  const missing = scopes.filter((scope) => !grant.getOIDCScope().split(' ').includes(scope));
  if (missing.length === 0) return grant === kept ? grant : undefined;
  grant.addOIDCScope(missing.join(' '));
  await grant.save();
  return grant;
}
