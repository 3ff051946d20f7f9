import * as client from 'openid-client';
import type { ThaidConfig } from '../../platform/config.ts';

const FRESH_MS = 60 * 60_000;
/** How long an old description is better than none. */
const USABLE_MS = 24 * 60 * 60_000;

/**
 * Id and secret exactly as they are, as every known client sends them (srm-identity wire 3.4); the library would
 * percent-encode first, which the standard says and ThaiD is not known to undo.
 */
const plainBasic =
  ({ clientId, clientSecret, apiKey }: ThaidConfig): client.ClientAuth =>
  (_server, _client, _body, headers) => {
    headers.set('authorization', `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`);
    if (apiKey) headers.set('x-api-key', apiKey);
  };

/**
 * What ThaiD says of itself (discovery), kept for an hour; while it cannot be asked again the old word holds for a day.
 * Signatures of id_tokens are always checked: the answer of the token endpoint is not believed for its TLS alone.
 */
export function discovered(thaid: ThaidConfig, timeoutSeconds: () => number, allowHttp: boolean) {
  let held: { configuration: client.Configuration; at: number } | undefined;
  const execute = [client.enableNonRepudiationChecks, ...(allowHttp ? [client.allowInsecureRequests] : [])];

  async function ask(): Promise<client.Configuration> {
    const configuration = await client.discovery(
      new URL(thaid.issuer),
      thaid.clientId,
      { id_token_signed_response_alg: 'ES256' },
      plainBasic(thaid),
      { execute, timeout: timeoutSeconds() },
    );
    held = { configuration, at: Date.now() };
    return configuration;
  }

  return async (): Promise<client.Configuration> => {
    const age = held ? Date.now() - held.at : Number.POSITIVE_INFINITY;
    const configuration =
      held && age < FRESH_MS
        ? held.configuration
        : await ask().catch((error: unknown) => {
            if (held && age < USABLE_MS) return held.configuration;
            throw error;
          });
    configuration.timeout = timeoutSeconds();
    return configuration;
  };
}
