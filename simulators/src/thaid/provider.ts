import { interactionPolicy, Provider } from 'oidc-provider';
import type { SigningKey } from './keys.ts';
import { memoryAdapter } from './memory.ts';
import type { People } from './people.ts';

/** Where ThaiD's doors are; the trailing slashes matter (srm-identity wire 3.1). */
export const PATHS = {
  authorize: '/api/v2/oauth2/auth/',
  token: '/api/v2/oauth2/token/',
  userinfo: '/api/v2/oauth2/userinfo/',
  introspect: '/api/v2/oauth2/introspect/',
  revoke: '/api/v2/oauth2/revoke/',
  jwks: '/jwks/',
} as const;

/** srm-identity wire 3.2. */
export const SCOPES = [
  ...['openid', 'pid', 'address', 'gender', 'birthdate', 'given_name', 'middle_name', 'family_name', 'name'],
  ...['given_name_en', 'middle_name_en', 'family_name_en', 'name_en', 'title', 'title_en', 'ial', 'smartcard_code'],
  ...['date_of_expiry', 'date_of_issuance'],
];

export interface ThaidClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
}

/** Every confirmation is asked anew: nobody stays signed in at ThaiD. */
function askEachTime() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  policy
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('each_time', 'each confirmation is asked anew', 'login_required', (ctx) =>
        ctx.oidc.result?.login ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

const metadata = ({ clientId, clientSecret, redirectUris }: ThaidClient) => ({
  client_id: clientId,
  client_secret: clientSecret,
  redirect_uris: [...redirectUris],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code' as const],
  scope: SCOPES.join(' '),
  id_token_signed_response_alg: 'ES256' as const,
});

/** The certified library with ThaiD's addresses, keys, scopes and times; what it cannot be told is bent in `bend.ts`. */
export function thaidProvider(setup: {
  issuer: string;
  clients: readonly ThaidClient[];
  keys: readonly SigningKey[];
  people: People;
}): Provider {
  return new Provider(setup.issuer, {
    adapter: memoryAdapter(),
    clients: setup.clients.map(metadata),
    jwks: { keys: setup.keys.map(({ jwk }) => jwk) },
    scopes: SCOPES,
    claims: {
      openid: ['sub', 'version'],
      ...Object.fromEntries(SCOPES.filter((scope) => scope !== 'openid').map((scope) => [scope, [scope]])),
    },
    conformIdTokenClaims: false,
    routes: {
      authorization: PATHS.authorize,
      token: PATHS.token,
      userinfo: PATHS.userinfo,
      jwks: PATHS.jwks,
    },
    // In the sandbox `sub` is the citizen id (srm-identity wire 3.4): so that nobody relies on it being anything else.
    findAccount: async (_ctx, pid) => {
      const person = await setup.people.find(pid);
      return { accountId: pid, claims: async () => ({ ...person, sub: pid, version: '2.0' }) };
    },
    loadExistingGrant: async (ctx) => {
      const { provider, client, session, params } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope(String(params?.scope ?? ''));
      await grant.save();
      return grant;
    },
    issueRefreshToken: async () => true,
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    interactions: { policy: askEachTime(), url: (_ctx, interaction) => `/qr/${interaction.uid}` },
    pkce: { required: () => false },
    // Other programs of this machine share its cookies, whatever their port.
    cookies: {
      names: { session: 'thaid_session', interaction: 'thaid_screen', resume: 'thaid_resume' },
      keys: [setup.keys.map(({ jwk }) => jwk.d).join('')],
    },
    ttl: {
      AuthorizationCode: 30,
      AccessToken: 3600,
      IdToken: 3600,
      RefreshToken: 86_400,
      Interaction: 600,
      Session: 600,
      Grant: 86_400,
    },
  });
}
