import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  directoryRequestsPerAddress,
  OPEN_DATA_FILES,
  type OpenDataFile,
  openData,
  openDataDownloadsPerAddress,
  openDataPage,
  PAGE_POLICY,
  pageLanguageOf,
  readQuery,
  showResource,
  siteMap,
} from '../directory/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import type { Config } from '../platform/config.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { publicPaceHook } from './public-pace.ts';

/** Asked about again each time: the answer is 304 while nothing changed. */
const ASK_AGAIN = 'public, no-cache';
const AN_HOUR = 'public, max-age=3600';

const names = (header: string | undefined, etag: string): boolean =>
  (header ?? '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, '') || one.trim() === '*');

/** Text in pieces, compressed where the client can: the bundle of twenty thousand units is large and says much twice. */
function send(request: FastifyRequest, reply: FastifyReply, pieces: AsyncGenerator<string>): FastifyReply {
  const text = Readable.from(pieces);
  reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(text);
  const packed = createGzip();
  text.on('error', (error) => packed.destroy(error)).pipe(packed);
  return reply.header('content-encoding', 'gzip').send(packed);
}

/** Open data: the announced units as files, as FHIR resources, and as a map of pages for search engines. */
export function addOpenData(app: FastifyInstance, engine: Engine, config: Config): void {
  const { publicUrl } = config;
  const options = (pace: typeof directoryRequestsPerAddress) => ({
    config: { anonymous: true },
    onRequest: publicPaceHook(engine, pace),
  });
  const page = options(directoryRequestsPerAddress);
  const download = options(openDataDownloadsPerAddress);
  const asked = () => ({ now: engine.clock(), publicUrl });

  for (const file of Object.keys(OPEN_DATA_FILES) as OpenDataFile[])
    app.get(`/open-data/${file}`, download, async (request, reply) => {
      const { etag, lastModified, pieces } = await openData(engine.database, file, asked());
      reply.header('etag', etag).header('last-modified', lastModified.toUTCString()).header('cache-control', ASK_AGAIN);
      if (names(request.headers['if-none-match'], etag)) return reply.code(304).send();
      const name = file.split('/').at(-1);
      reply.header('content-type', OPEN_DATA_FILES[file].type);
      reply.header('content-disposition', `attachment; filename="${name}"`);
      reply.header('access-control-allow-origin', '*');
      return request.method === 'HEAD' ? reply.send() : send(request, reply, pieces());
    });

  app.get('/open-data', page, async (request, reply) =>
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', PAGE_POLICY)
      .header('cache-control', AN_HOUR)
      .send(
        openDataPage({
          language: pageLanguageOf(readQuery(request.query)),
          publicUrl,
          demo: config.mode === 'demo',
        }),
      ),
  );

  app.get('/fhir/R4/:type/:id', page, async (request, reply) => {
    const call = { actor: PUBLIC_ACTOR, requestId: request.id };
    const input = { ...(request.params as object), publicUrl };
    const found = await execute(engine, showResource, call, input);
    if (isRefusal(found)) return sendRefusal(request, reply, found);
    reply.header('content-type', 'application/fhir+json; charset=utf-8').header('cache-control', 'public, max-age=60');
    return reply.send(JSON.stringify(found.value));
  });

  app.get('/sitemap.xml', download, async (_request, reply) =>
    reply
      .header('content-type', 'application/xml; charset=utf-8')
      .header('cache-control', AN_HOUR)
      .send(await siteMap(engine.database, asked())),
  );
  app.get('/robots.txt', { config: { anonymous: true } }, async (_request, reply) =>
    reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('cache-control', AN_HOUR)
      .send(`User-agent: *\nAllow: /search\nAllow: /open-data\nDisallow: /\nSitemap: ${publicUrl}/sitemap.xml\n`),
  );
}
