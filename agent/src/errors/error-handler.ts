import type { FastifyInstance } from 'fastify';
import { TEXT } from './error-texts.ts';
import { springError } from './spring-error.ts';

/** What the framework itself refuses, in the wire's words. */
const FRAMEWORK_TEXTS: Readonly<Record<number, string>> = {
  400: TEXT.badBody,
  413: TEXT.tooLarge,
  415: TEXT.notJson,
};

export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(springError(404, TEXT.notFound)));
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      // The route's template and the stack, never the URL or the body: a citizen id may stand in both.
      request.log.error({ route: request.routeOptions.url, stack: error.stack }, 'request failed');
      return reply.code(500).send(springError(500, TEXT.failed));
    }
    return reply.code(status).send(springError(status, FRAMEWORK_TEXTS[status] ?? TEXT.badBody));
  });
}
