import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The request headers by which a browser tells who is asking. */
export interface BrowserHeaders {
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}

/**
 * May this request in? Programs send neither header and may. A page may when its origin is on the list. A browser
 * also sends requests without Origin (an image, a link of a foreign page): those tell on themselves by Sec-Fetch-Site.
 */
export function isAllowedCaller(headers: BrowserHeaders, allowedOrigins: readonly string[]): boolean {
  if (headers.origin !== undefined) return allowedOrigins.includes(headers.origin);
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'none' || site === 'same-origin';
}

/**
 * Refuses foreign pages before any handler runs, preflight or not, and answers CORS to those on the list.
 * @param isOpen requests that any page may lead a person to, because they show something and do nothing
 */
export async function guardBrowsers(
  app: FastifyInstance,
  allowedOrigins: readonly string[],
  refuse: (reply: FastifyReply) => FastifyReply,
  isOpen: (request: FastifyRequest) => boolean = () => false,
): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    if (!isAllowedCaller(request.headers, allowedOrigins) && !isOpen(request)) return refuse(reply);
    // A page of the public network asks before it may talk to a program on the visitor's own machine.
    if (request.headers['access-control-request-private-network'] === 'true') {
      reply.header('access-control-allow-private-network', 'true');
    }
  });
  await app.register(cors, { origin: [...allowedOrigins], methods: ['GET', 'POST', 'PUT', 'DELETE'], maxAge: 600 });
}
