import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import Provider, { type Configuration, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import { sha256 } from '../../identity/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { postgresAdapter } from './adapter.ts';
import { CLAIMS_OF_SCOPES, claimsOf } from './claims.ts';
import { isLoopback, SANDBOX_CLIENT } from './client-metadata.ts';
import { existingGrant } from './grants.ts';
import type { ProviderKeys } from './keys.ts';
import { LEVELS, levelOf } from './levels.ts';
import { type OwnSession, standOnOwnSession } from './own-session.ts';
import { pagePolicy, signedOutPage, signOutPage, troublePage } from './pages.ts';
import { ssoCodeSeconds, ssoTokenSeconds } from './parameters.ts';
import { signInPolicy } from './policy.ts';
import { findLivingSession } from './store/sessions.ts';

const DAY_SECONDS = 86_400;

export interface ProviderParts {
  readonly issuer: string;
  readonly database: Database;
  readonly clock: () => Date;
  /** Of today. */
  readonly parameters: () => ParameterView;
  readonly stepUpMinutes: () => number;
  readonly keys: ProviderKeys;
  readonly demo: boolean;
  readonly ownOf: (request: IncomingMessage) => OwnSession | undefined;
}

/** The session a token was issued in; a token is never issued without one, nor good after it. */
const sessionIdOf = (ctx: KoaContextWithOIDC, token: object | undefined): string =>
  token && 'sessionUid' in token ? String(token.sessionUid) : (ctx.oidc.session?.uid ?? '');

function accountsOf({ database, clock, stepUpMinutes }: ProviderParts): Configuration['findAccount'] {
  return async (ctx, accountId, token) => {
    const session = await findLivingSession(database, sessionIdOf(ctx, token), clock());
    if (session?.accountId !== accountId) return undefined;
    return { accountId, claims: () => claimsOf(session, levelOf(session, clock(), stepUpMinutes())) };
  };
}

function showPage(ctx: KoaContextWithOIDC, body: string, target?: string): void {
  ctx.type = 'html';
  ctx.set('content-security-policy', pagePolicy(target));
  ctx.body = body;
}

/** Where a sign-out leads back to: browsers check the form's action along the redirect, too. */
function originOf(uri: unknown): string | undefined {
  return typeof uri === 'string' && URL.canParse(uri) ? new URL(uri).origin : undefined;
}

function configurationOf(parts: ProviderParts): Configuration {
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true, path: '/sso', overwrite: true } as const;
  const tokenSeconds = () => parts.parameters().get(ssoTokenSeconds);
  return {
    adapter: postgresAdapter(parts.database, parts.clock),
    clients: parts.demo ? [SANDBOX_CLIENT] : [],
    jwks: { keys: parts.keys.signing.map((key) => key.secret as unknown as JWK) },
    cookies: {
      keys: [...parts.keys.cookies],
      names: { session: 'sitthi_sso', interaction: 'sitthi_sso_step', resume: 'sitthi_sso_resume' },
      long: cookie,
      short: cookie,
    },
    acrValues: [...LEVELS],
    claims: CLAIMS_OF_SCOPES,
    scopes: Object.keys(CLAIMS_OF_SCOPES),
    conformIdTokenClaims: false,
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientAuthMethod === 'none' &&
      ((client.redirectUris ?? []).some((uri) => originOf(uri) === origin) ||
        (client.loopback === true && isLoopback(origin))),
    extraClientMetadata: { properties: ['loopback', 'trusted'] },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) =>
          showPage(
            ctx,
            signOutPage(form, ctx.oidc.client?.clientName),
            originOf(ctx.oidc.params?.post_logout_redirect_uri),
          ),
        postLogoutSuccessSource: (ctx) => showPage(ctx, signedOutPage()),
      },
    },
    findAccount: accountsOf(parts),
    loadExistingGrant: (ctx) => existingGrant(ctx, parts.database),
    interactions: { policy: signInPolicy(), url: (_ctx, interaction) => `/sso/interaction/${interaction.uid}` },
    // Every token lives at most as long as the session it was issued in: nobody acts for an organisation without one.
    expiresWithSession: () => true,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    pkce: { required: () => true },
    renderError: (ctx, out) => showPage(ctx, troublePage(out.error, out.error_description)),
    responseTypes: ['code'],
    ttl: {
      AuthorizationCode: () => parts.parameters().get(ssoCodeSeconds),
      AccessToken: tokenSeconds,
      IdToken: tokenSeconds,
      RefreshToken: DAY_SECONDS,
      Grant: DAY_SECONDS,
      Session: DAY_SECONDS,
      Interaction: 1_800,
    },
  };
}

/** The OpenID Provider (การเข้าสู่ระบบครั้งเดียว): the library with our sessions, our accounts, our keys and our database. */
export function createProvider(parts: ProviderParts): Provider {
  const provider = new Provider(parts.issuer, configurationOf(parts));
  provider.proxy = true; // the door sets the forwarded headers itself, from PUBLIC_URL
  standOnOwnSession(provider, parts.ownOf);
  const { prototype } = provider.Client;
  prototype.compareClientSecret = function compareWithHash(actual: string) {
    const hash = Buffer.from(this.clientSecret ?? '', 'hex');
    const given = sha256(actual);
    return hash.length === given.length && timingSafeEqual(hash, given);
  };
  const { redirectUriAllowed, postLogoutRedirectUriAllowed } = prototype;
  prototype.redirectUriAllowed = function anyLoopback(uri) {
    return this.loopback === true ? isLoopback(uri) : redirectUriAllowed.call(this, uri);
  };
  prototype.postLogoutRedirectUriAllowed = function anyLoopback(uri) {
    return this.loopback === true ? isLoopback(uri) : postLogoutRedirectUriAllowed.call(this, uri);
  };
  return provider;
}
