import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { directoryRequestsPerAddress } from '../../directory/index.ts';
import type { Config } from '../../platform/config.ts';
import { sendRefusal } from '../../platform/http/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { publicPaceHook } from '../public-pace.ts';
import { scriptsFor } from './scripts.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const AGENT = join(import.meta.dirname, '..', '..', '..', '..', 'agent');
const FOLDER = 'srm-smart-card-single-sign-on';

/** The agent's own sources, without its tests. */
async function sources(): Promise<ZipEntry[]> {
  const names: string[] = [];
  for await (const name of glob(['src/**/*.ts', 'package.json', 'README.md'], { cwd: AGENT })) names.push(name);
  const kept = names.filter((name) => !name.endsWith('.test.ts')).sort();
  return Promise.all(
    kept.map(async (name) => ({
      name: name.replaceAll('\\', '/'),
      text: await readFile(join(AGENT, name), 'utf8'),
    })),
  );
}

/** The card agent to install on a unit's computer, with this house's address in it (SYS-19, SRM-09). */
export async function agentPackage(config: Pick<Config, 'publicUrl' | 'mode'>): Promise<Buffer> {
  const entries = [...scriptsFor(config), ...(await sources())];
  return zipOf(entries.map((entry) => ({ ...entry, name: `${FOLDER}/${entry.name}` })));
}

/** GET /downloads/agent: for everybody, since whoever needs it cannot sign in yet. It is made once. */
export function addAgentPackage(app: FastifyInstance, engine: Engine, config: Config): void {
  let made: Promise<Buffer> | undefined;
  const open = { config: { anonymous: true }, onRequest: publicPaceHook(engine, directoryRequestsPerAddress) };
  app.get('/downloads/agent', open, async (request, reply) => {
    if (!existsSync(AGENT)) return sendRefusal(request, reply, refuseRequest('NOT_FOUND'));
    made ??= agentPackage(config);
    return reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${FOLDER}.zip"`)
      .header('cache-control', 'public, no-cache')
      .send(await made);
  });
}
