import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../database/index.ts';
import { isMigrated } from '../database/migrate.ts';
import type { Engine } from '../use-case/index.ts';
import type { Metrics } from './metrics.ts';

/** Whether this process can serve, and how. With a replica it serves look-ups without the primary, and stays in the balance. */
async function readiness({ database, replica }: Engine): Promise<{ status: number; body: object }> {
  const migrated = (db: Queryable) => isMigrated((text) => db.query<{ n: number }>({ text, values: [] }));
  const servers = replica ? await replica.report() : {};
  const answer = (status: number, text: string) => ({ status, body: { status: text, ...servers } });
  const onPrimary = async () => ((await migrated(database)) ? answer(200, 'ready') : answer(503, 'migrating'));
  if (!replica) return onPrimary();
  return replica.instead(onPrimary, async () =>
    (await migrated(replica.database)) ? answer(200, 'look-ups only') : answer(503, 'migrating'),
  );
}

/** `/healthz` says the process is alive, `/readyz` that it can serve, `/metrics` speaks Prometheus. */
export function addHealthRoutes(app: FastifyInstance, engine: Engine, metrics: Metrics): void {
  const config = { anonymous: true };
  app.get('/healthz', { config }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config }, async (_request, reply) => {
    try {
      const { status, body } = await readiness(engine);
      return reply.code(status).send(body);
    } catch {
      return reply.code(503).send({ status: 'database down' });
    }
  });
  app.get('/metrics', { config }, async (_request, reply) => {
    reply.header('content-type', metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}
