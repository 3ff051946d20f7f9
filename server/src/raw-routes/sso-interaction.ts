import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import {
  agreeToClient,
  askedScopes,
  clientIdOf,
  type Interaction,
  interactionPath,
  lacking,
  refuseOpenId,
  type SignOn,
  signedInAs,
} from '../organisations/index.ts';
import type { Config } from '../platform/config.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';

const PATH = '/sso/interaction/:uid';

/** The step this browser stands at; undefined when it has expired, is done, or belongs to another browser. */
async function stepOf(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Interaction | undefined> {
  try {
    const step = await provider.interactionDetails(request.raw, reply.raw);
    return step.uid === (request.params as { uid: string }).uid ? step : undefined;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

/** What stands between an authorization request and its code: signing in with us, and agreeing. */
export function addInteractionRoutes(app: FastifyInstance, engine: Engine, config: Config, signOn: SignOn): void {
  const gone = (request: FastifyRequest, reply: FastifyReply) =>
    sendRefusal(request, reply, refuseOpenId('SIGN_IN_REQUEST_GONE'));
  const leadTo = (reply: FastifyReply, path: string) => reply.redirect(`${config.publicUrl}${path}`, 303);

  // A browser comes here: every answer leads it on.
  app.get(PATH, async (request, reply) => {
    const provider = await signOn.provider();
    const step = await stepOf(provider, request, reply);
    if (!step) return leadTo(reply, '/agree/gone');
    const own = await signOn.ownSession(request.actor);
    const missing = lacking(step, own);
    if (missing || !own)
      return leadTo(reply, `/signin?${new URLSearchParams({ to: interactionPath(step), ...missing })}`);
    if (step.prompt.name === 'consent') return leadTo(reply, `/agree/${step.uid}`);
    const onward = await provider.interactionResult(request.raw, reply.raw, signedInAs(own));
    return reply.redirect(onward, 303);
  });

  app.get(`${PATH}/question`, async (request, reply) => {
    const provider = await signOn.provider();
    const step = await stepOf(provider, request, reply);
    const own = await signOn.ownSession(request.actor);
    if (step?.prompt.name !== 'consent') return gone(request, reply);
    if (!own) return sendRefusal(request, reply, refuseRequest('UNAUTHENTICATED'));
    const client = await provider.Client.find(clientIdOf(step));
    const { session } = own;
    return {
      client: { clientId: clientIdOf(step), name: client?.clientName ?? clientIdOf(step) },
      scopes: askedScopes(step),
      account: { name: session.displayName, username: session.username, email: session.email },
      organisation: session.organisation && { hcode: session.organisation.hcode, name: session.organisation.name },
      roles: session.roles,
    };
  });

  app.post(`${PATH}/answer`, async (request, reply) => {
    if (request.headers['x-requested-with'] === undefined)
      return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
    const provider = await signOn.provider();
    const step = await stepOf(provider, request, reply);
    const own = await signOn.ownSession(request.actor);
    if (step?.prompt.name !== 'consent') return gone(request, reply);
    if (!own) return sendRefusal(request, reply, refuseRequest('UNAUTHENTICATED'));
    const { agree } = (request.body ?? {}) as { agree?: unknown };
    if (agree !== true) {
      const refused = { error: 'access_denied', error_description: 'the person did not agree' };
      return {
        to: await provider.interactionResult(request.raw, reply.raw, refused, { mergeWithLastSubmission: false }),
      };
    }
    const input = { clientId: clientIdOf(step), scopes: [...askedScopes(step)] };
    const call = { actor: request.actor, requestId: request.id };
    const agreed = await execute(engine, agreeToClient, call, input);
    if (isRefusal(agreed)) return sendRefusal(request, reply, agreed);
    const grant = new provider.Grant({ accountId: own.session.accountId, clientId: input.clientId });
    grant.addOIDCScope(input.scopes.join(' '));
    const consent = { grantId: await grant.save() };
    return {
      to: await provider.interactionResult(request.raw, reply.raw, { consent }, { mergeWithLastSubmission: true }),
    };
  });
}
