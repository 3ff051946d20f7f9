import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { houseEnvironment } from './lib/environment.mjs';
import { house } from './lib/house.mjs';
import { requireFree } from './lib/ports.mjs';
import { untilReady } from './lib/ready.mjs';
import { root } from './lib/root.mjs';
import { sweepDatabase } from './lib/sweep-database.mjs';
import { buildWeb } from './lib/web-build.mjs';
import { serveWeb } from './lib/web-dev.mjs';

await bootstrap(import.meta.url);

/**
 * The house for developers: each program restarts when its source changes, the web app reloads in place on WEB_PORT
 * (5173). The database is held here, so that a restart of the platform does not restart it too.
 */
async function run() {
  const webPort = Number(process.env.WEB_PORT || 5173);
  const page = `http://127.0.0.1:${webPort}`;
  const settings = await houseEnvironment({ ...process.env, PUBLIC_URL: process.env.PUBLIC_URL || page });
  const { host, port, agentHost, agentPort, simPort, dataDir, variables } = settings;
  await requireFree(host, port, 'PORT');
  await requireFree(agentHost, agentPort, 'AGENT_PORT');
  await requireFree('127.0.0.1', simPort, 'SIM_PORT');
  await requireFree('127.0.0.1', webPort, 'WEB_PORT');
  if (!existsSync(join(root, 'web', 'dist'))) buildWeb();

  const { startEmbedded } = await import('../server/src/platform/database/embedded.ts');
  const database = variables.DATABASE_URL ? undefined : await startEmbedded({ dataDir });
  const web = await serveWeb({ port: webPort, platform: settings.local });
  let leaving = false;
  const leave = async (code) => {
    if (leaving) return;
    leaving = true;
    await Promise.all([all.stop(), web.close()]);
    await database?.stop();
    await sweepDatabase(settings);
    process.exit(code);
  };
  const all = house({
    env: variables,
    logs: join(dataDir, 'logs'),
    flags: ['--watch', '--watch-preserve-output'],
    onFall: (name, how) => {
      console.error(`${name} ended (${how})`);
      void leave(1);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave(0));

  all.start('platform', ['server/src/main.ts', ...process.argv.slice(2)]);
  all.start('simulators', ['simulators/src/main.ts']);
  all.start('agent', ['agent/src/main.ts']);
  if (await untilReady([`${settings.local}/readyz`], all.isStanding))
    console.log(`ready ${page} (hot reload; platform at ${settings.local}; logs in ${join(dataDir, 'logs')})`);
}

try {
  await run();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
