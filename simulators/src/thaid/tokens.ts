import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { PATHS } from './provider.ts';

/** Id and secret of `Authorization: Basic …`, taken as they are. */
function basicOf(request: FastifyRequest): [string, string] {
  const [, encoded = ''] = /^Basic (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return [id, secret.join(':')];
}

/** Some clients write `Bearer ` inside the form value, some do not (srm-identity wire 3.5). */
const tokenOf = (request: FastifyRequest): string =>
  String((request.body as { token?: unknown } | undefined)?.token ?? '').replace(/^Bearer\s+/i, '');

/** Introspection and revocation in ThaiD's own shapes, over the library's tokens. */
export function addTokenDoors(app: FastifyInstance, provider: Provider): void {
  const known = async (request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> => {
    const [id, secret] = basicOf(request);
    const client = await provider.Client.find(id);
    if (client && client.clientSecret === secret) return client.clientId;
    reply.code(401).header('www-authenticate', 'Basic');
    return undefined;
  };
  const refused = { error: 'invalid_client', error_description: 'Client authentication failed' };

  app.post(PATHS.introspect, async (request, reply) => {
    const clientId = await known(request, reply);
    if (clientId === undefined) return refused;
    const token = await provider.AccessToken.find(tokenOf(request));
    return token?.clientId === clientId
      ? { active: true, sub: token.accountId, scope: token.scope ?? '' }
      : { active: false };
  });

  app.post(PATHS.revoke, async (request, reply) => {
    const clientId = await known(request, reply);
    if (clientId === undefined) return refused;
    const value = tokenOf(request);
    for (const token of [await provider.AccessToken.find(value), await provider.RefreshToken.find(value)])
      if (token?.clientId === clientId) await token.destroy();
    return { message: 'success' };
  });
}
