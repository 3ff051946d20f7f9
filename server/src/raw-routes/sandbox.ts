import type { FastifyInstance } from 'fastify';
import { fixtures } from '../demo/index.ts';
import type { Config } from '../platform/config.ts';
import type { Engine } from '../platform/use-case/index.ts';

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
}
