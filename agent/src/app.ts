import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import type { AgentConfig } from './config.ts';
import type { AgentParts } from './doors/agent-parts.ts';
import { nhsoServiceDoors } from './doors/nhso-service.ts';
import { preferenceDoors } from './doors/preference.ts';
import { smartcardDoors } from './doors/smartcard.ts';
import { srmTokenDoors } from './doors/srm-token.ts';
import { staffCardDoors } from './doors/staff-card.ts';
import { answerErrors } from './errors/error-handler.ts';
import { TEXT } from './errors/error-texts.ts';
import { springError } from './errors/spring-error.ts';
import { guardBrowsers } from './guard/browser-guard.ts';
import { guardHost } from './guard/host-guard.ts';
import { logRequests } from './log-requests.ts';

/** The agent's HTTP side, not yet listening. */
export async function buildApp(
  config: Pick<AgentConfig, 'host' | 'allowedOrigins'>,
  parts: AgentParts,
  log: FastifyBaseLogger,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log,
    // The framework's own request log prints the URL, and citizen ids stand in some of ours.
    logController: new LogController({ disableRequestLogging: true }),
    // Known programs put a base that ends in a slash before a path that begins with one.
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true },
    bodyLimit: 64 * 1024,
    // A path that cannot be decoded never reaches a route; the framework's own answer would repeat it.
    frameworkErrors: (_error, _request, reply) => void refuse(400, TEXT.badPath)(reply as FastifyReply),
  });
  // JSON only: a form of a foreign page could send text without asking first.
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  logRequests(app);
  app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  guardHost(app, config.host, refuse(403, TEXT.wrongHost));
  await guardBrowsers(app, config.allowedOrigins, refuse(403, TEXT.wrongOrigin));

  smartcardDoors(app, parts);
  nhsoServiceDoors(app, parts);
  preferenceDoors(app, parts);
  staffCardDoors(app, parts);
  srmTokenDoors(app, parts);
  app.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }));
  return app;
}

const refuse = (status: number, message: string) => (reply: FastifyReply) =>
  reply.code(status).send(springError(status, message));
