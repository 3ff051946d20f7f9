import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'web', 'dist');

/** Our own scripts only; styles may stand in attributes, as the component kit writes them; the card agent is another origin. */
const contentSecurityPolicy = ({ agentUrl, simPort, mode }: Config): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${agentUrl} ${agentUrl.replace('127.0.0.1', 'localhost')}${mode === 'demo' ? ` http://127.0.0.1:${simPort}` : ''}`,
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

/** Serves the built web app; every page of it is `index.html`, and what looks like an API is a problem document. */
export async function addWebApp(app: FastifyInstance, config: Config): Promise<void> {
  const nothingHere = (request: FastifyRequest, reply: FastifyReply) =>
    sendRefusal(request, reply, refuseRequest('NOT_FOUND'));
  if (!existsSync(join(DIST, 'index.html'))) {
    app.setNotFoundHandler(nothingHere);
    return;
  }
  const policy = contentSecurityPolicy(config);
  await app.register(fastifyStatic, {
    root: DIST,
    wildcard: true,
    index: ['index.html'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('content-security-policy', policy);
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const isPage = (url: string) =>
    !/^\/(api|sandbox\/fixtures|nhsoendpoint|authencodestatus|metrics|healthz|readyz)(\/|$|\?)/.test(url);
  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && isPage(request.url) && request.headers.accept?.includes('text/html')) {
      return reply.sendFile('index.html');
    }
    return nothingHere(request, reply);
  });
}
