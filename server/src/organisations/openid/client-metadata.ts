import type { ClientMetadata } from 'oidc-provider';
import type { ClientRow } from './store/clients.ts';

/** What every client may do: codes with PKCE, and refreshing while the session lives. */
const COMMON = {
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  application_type: 'web',
} satisfies Partial<ClientMetadata>;

/** A client as the provider's library wants it. Its `client_secret` is our hash; the comparison is ours, too. */
export const clientMetadata = (client: ClientRow): ClientMetadata => ({
  ...COMMON,
  client_id: client.clientId,
  client_name: client.name,
  redirect_uris: [...client.redirectUris],
  post_logout_redirect_uris: [...client.postLogoutRedirectUris],
  ...(client.secretHash
    ? { token_endpoint_auth_method: 'client_secret_basic', client_secret: client.secretHash.toString('hex') }
    : { token_endpoint_auth_method: 'none' }),
});

/**
 * The client everybody may try the sandbox with: public, from any program of one's own computer, trusted like a portal of
 * ours. It exists in demo mode only.
 */
export const SANDBOX_CLIENT: ClientMetadata = {
  ...COMMON,
  client_id: 'sandbox-client',
  client_name: 'Sandbox',
  redirect_uris: ['http://127.0.0.1/callback'],
  post_logout_redirect_uris: ['http://127.0.0.1/'],
  token_endpoint_auth_method: 'none',
  loopback: true,
  trusted: true,
};

/** An address of one's own computer, by plain http, with any port and path (RFC 8252 §7.3). */
export function isLoopback(uri: string): boolean {
  const parsed = URL.canParse(uri) ? new URL(uri) : undefined;
  return (
    parsed !== undefined &&
    parsed.protocol === 'http:' &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname) &&
    parsed.username === '' &&
    parsed.password === '' &&
    !uri.includes('#')
  );
}
