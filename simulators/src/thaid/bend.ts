import type { Provider } from 'oidc-provider';
import type { Faults } from './faults.ts';
import type { SigningKey } from './keys.ts';
import type { People } from './people.ts';
import { PATHS, SCOPES } from './provider.ts';
import { withTokenHash, wrongIdToken } from './wrong-id-token.ts';

type Middleware = Parameters<Provider['use']>[0];
type Context = Parameters<Middleware>[0];
type Json = Record<string, unknown>;

const bodyOf = (ctx: Context): Json | undefined =>
  typeof ctx.body === 'object' && ctx.body !== null ? (ctx.body as Json) : undefined;

/** What ThaiD says of itself: fewer keys than the library, and one of them in the singular (srm-identity wire 3.1). */
const discovery: Middleware = async (ctx, next) => {
  await next();
  if (ctx.path !== '/.well-known/openid-configuration') return;
  const { issuer, authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri } = bodyOf(ctx) ?? {};
  ctx.body = {
    issuer,
    authorization_endpoint,
    token_endpoint,
    userinfo_endpoint,
    introspection_endpoint: `${issuer}${PATHS.introspect}`,
    revocation_endpoint: `${issuer}${PATHS.revoke}`,
    jwks_uri,
    scopes_supported: SCOPES,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_type_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  };
};

/** Refusals at the authorize door are JSON with 400, not a redirect (srm-identity wire 3.2, 3.5). */
const authorize =
  (provider: Provider): Middleware =>
  async (ctx, next) => {
    if (ctx.path !== PATHS.authorize) return next();
    const refuse = (error: string, error_description: string) => {
      ctx.status = 400;
      ctx.body = { error, error_description };
    };
    const { client_id, redirect_uri, response_type, scope } = ctx.query as Record<string, string>;
    const client = await provider.Client.find(client_id ?? '');
    if (!client) return refuse('invalid_request', 'Unknown client');
    if (!redirect_uri || !client.redirectUris?.includes(redirect_uri))
      return refuse('invalid_request', 'The redirect or callback url mismatch');
    if (response_type !== 'code') return refuse('unsupported_response_type', 'Only code is supported');
    const asked = (scope ?? '').split(' ').filter(Boolean);
    if (asked.length === 0 || asked.some((name) => !SCOPES.includes(name)))
      return refuse('invalid_scope', 'The requested scope is not granted to this client');
    // Nobody stays signed in at ThaiD: an earlier confirmation in this browser has no part in this one.
    ctx.req.headers.cookie = (ctx.req.headers.cookie ?? '').replace(/thaid_session[^;]*;? ?/g, '');
    // `auth_time` stands in every id_token; the library writes it when an age was asked for.
    const { nonce, ...rest } = ctx.query;
    ctx.query = asked.includes('openid') ? { ...ctx.query, max_age: '600' } : rest;
    return next();
  };

/** Redirects are 302, and the one back names no issuer, as newer servers do (srm-identity wire 3.3). */
const redirects: Middleware = async (ctx, next) => {
  await next();
  const location = ctx.response.get('location');
  if (!location) return;
  ctx.status = 302;
  ctx.body = '';
  if (!/[?&](code|error)=/.test(location)) return;
  const url = new URL(location);
  url.searchParams.delete('iss');
  ctx.set('location', url.href);
};

const tokenAnswer =
  (parts: BendParts): Middleware =>
  async (ctx, next) => {
    await next();
    if (ctx.path !== PATHS.token) return;
    const body = bodyOf(ctx);
    if (!body) return;
    if (body.error === 'invalid_grant') ctx.body = { ...body, error_description: 'Invalid Authorization Code' };
    if (typeof body.access_token !== 'string') return;
    const seconds = Number(body.expires_in);
    const { expiresIn, idToken } = parts.faults();
    const answer: Json = {
      ...body,
      expires_in: expiresIn === 'TIMESTAMP' ? Math.floor(Date.now() / 1000) + seconds : seconds,
    };
    if (typeof body.id_token === 'string')
      answer.id_token = wrongIdToken(
        withTokenHash(body.id_token, body.access_token, parts.keys.own),
        idToken,
        parts.keys,
      );
    // Without openid there is no id_token, and the values of the scopes stand beside the token.
    else Object.assign(answer, await claimsBeside(parts, body.access_token, String(body.scope ?? '')));
    ctx.body = answer;
  };

async function claimsBeside({ provider, people }: BendParts, accessToken: string, scope: string): Promise<Json> {
  const token = await provider.AccessToken.find(accessToken);
  if (!token?.accountId) return {};
  const person = (await people.find(token.accountId)) as unknown as Json;
  return Object.fromEntries(scope.split(' ').flatMap((name) => (name in person ? [[name, person[name]]] : [])));
}

export interface BendParts {
  readonly provider: Provider;
  readonly people: People;
  readonly faults: () => Faults;
  readonly keys: { readonly own: SigningKey; readonly foreign: SigningKey };
}

/** Makes the library answer as ThaiD does where no setting of it can. */
export function bend(parts: BendParts): void {
  for (const layer of [discovery, authorize(parts.provider), redirects, tokenAnswer(parts)]) parts.provider.use(layer);
}
