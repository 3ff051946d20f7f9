import type { FastifyInstance } from 'fastify';
import { directoryRequestsPerAddress, findUnits, showUnit } from '../directory/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import { sendRefusal } from '../platform/http/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { filledIn, publicPaceHook } from './public-pace.ts';

/** Anybody may keep an answer for a minute: units open and close by the minute. */
const KEEP = 'public, max-age=60';

/** The public search for programs: without signing in, paced by network address, and kept on the way. */
export function addDirectoryRoutes(app: FastifyInstance, engine: Engine): void {
  const options = { config: { anonymous: true }, onRequest: publicPaceHook(engine, directoryRequestsPerAddress) };
  const call = (requestId: string) => ({ actor: PUBLIC_ACTOR, requestId });
  app.get('/api/directory/units', options, async (request, reply) => {
    const found = await execute(engine, findUnits, call(request.id), filledIn(request.query));
    return isRefusal(found)
      ? sendRefusal(request, reply, found)
      : reply.header('cache-control', KEEP).send(found.value);
  });
  app.get('/api/directory/units/:code', options, async (request, reply) => {
    const found = await execute(engine, showUnit, call(request.id), request.params);
    return isRefusal(found)
      ? sendRefusal(request, reply, found)
      : reply.header('cache-control', KEEP).send(found.value);
  });
}
