import type { FastifyInstance } from 'fastify';
import { demoRegistrar, fixtures } from '../demo/index.ts';
import { issueScardTokens } from '../organisations/index.ts';
import type { Config } from '../platform/config.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { tokenFile } from '../wire/index.ts';

/** The invented world for those who write tests against the sandbox. Registered in demo mode only. */
export function addSandbox(app: FastifyInstance, engine: Engine, config: Config): void {
  app.get('/sandbox/fixtures', { config: { anonymous: true } }, async (request) => {
    const { only } = request.query as { only?: string };
    return fixtures({
      now: engine.clock(),
      namedOnly: only === 'named',
      simUrl: `http://127.0.0.1:${config.simPort}`,
      agentUrl: config.agentUrl,
    });
  });
  addSrmToken(app, engine);
}

/**
 * The token file of a unit's registrar without his card, and the older service's pair in two more lines: for trying a client
 * of the register.
 */
function addSrmToken(app: FastifyInstance, engine: Engine): void {
  void app.register(async (scope) => {
    // JSON under any name or none: it is tried by hand.
    const parse = scope.getDefaultJsonParser('ignore', 'ignore');
    scope.addContentTypeParser('*', { parseAs: 'string' }, (request, body, done) =>
      parse(request, body as string, done),
    );
    addSrmTokenRoute(scope, engine);
  });
}

function addSrmTokenRoute(app: FastifyInstance, engine: Engine): void {
  app.post('/sandbox/srm-token', { config: { anonymous: true } }, async (request, reply) => {
    const { hcode } = (request.body ?? {}) as { hcode?: unknown };
    const actor = typeof hcode === 'string' || typeof hcode === 'number' ? demoRegistrar(String(hcode)) : undefined;
    if (!actor) return sendRefusal(request, reply, refuseRequest('NOT_FOUND'));
    const made = await execute(engine, issueScardTokens, { actor, requestId: request.id }, {});
    if (isRefusal(made)) return sendRefusal(request, reply, made);
    const { accessToken, refreshToken, soap } = made.value;
    const older = soap ? `soap-user=${soap.userPersonId}\nsoap-token=${soap.smctoken}\n` : '';
    return reply.type('text/plain; charset=utf-8').send(tokenFile(accessToken, refreshToken) + older);
  });
}
