import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { PROVINCE_OUTLINES } from '../provider/index.ts';

interface Outlines {
  readonly plain: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
}

function read(): Outlines {
  const plain = readFileSync(PROVINCE_OUTLINES);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`;
  return { plain, zipped: gzipSync(plain), etag };
}

/** The outlines of the provinces, for maps that ask no other site for pictures. Read and zipped once. */
export function addPlaceOutlines(app: FastifyInstance): void {
  let kept: Outlines | undefined;
  app.get('/api/places/provinces.geojson', { config: { anonymous: true } }, async (request, reply) => {
    kept ??= read();
    reply.headers({ 'cache-control': 'public, max-age=86400', vary: 'accept-encoding', etag: kept.etag });
    if (request.headers['if-none-match'] === kept.etag) return reply.code(304).send();
    reply.header('content-type', 'application/geo+json');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(kept.plain);
    return reply.header('content-encoding', 'gzip').send(kept.zipped);
  });
}
