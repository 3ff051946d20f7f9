import type { FastifyInstance } from 'fastify';
import { isMigrated } from '../database/migrate.ts';
import type { Engine } from '../use-case/index.ts';
import type { Metrics } from './metrics.ts';

/** `/healthz` says the process is alive, `/readyz` that it can serve, `/metrics` speaks Prometheus. */
export function addHealthRoutes(app: FastifyInstance, engine: Engine, metrics: Metrics): void {
  const config = { anonymous: true };
  app.get('/healthz', { config }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config }, async (_request, reply) => {
    try {
      const ready = await isMigrated((text) => engine.database.query<{ n: number }>({ text, values: [] }));
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'migrating' });
    } catch {
      return reply.code(503).send({ status: 'database down' });
    }
  });
  app.get('/metrics', { config }, async (_request, reply) => {
    reply.header('content-type', metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}
