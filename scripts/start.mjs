import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { houseEnvironment } from './lib/environment.mjs';
import { house } from './lib/house.mjs';
import { requireFree } from './lib/ports.mjs';
import { demoGuide, readyWhen, untilReady } from './lib/ready.mjs';
import { sweepDatabase } from './lib/sweep-database.mjs';
import { buildWeb } from './lib/web-build.mjs';

await bootstrap(import.meta.url);

async function run() {
  const settings = await houseEnvironment();
  const { host, port, agentHost, agentPort, simPort, mode, dataDir, withAgent } = settings;
  const demo = mode === 'demo';
  await requireFree(host, port, 'PORT');
  if (withAgent) await requireFree(agentHost, agentPort, 'AGENT_PORT');
  if (demo) await requireFree('127.0.0.1', simPort, 'SIM_PORT');
  buildWeb();

  let leaving = false;
  const leave = async (code) => {
    if (leaving) return;
    leaving = true;
    await all.stop();
    await sweepDatabase(settings);
    process.exit(code);
  };
  const all = house({
    env: settings.variables,
    logs: demo ? join(dataDir, 'logs') : undefined,
    onFall: (name, how) => {
      console.error(`${name} ended (${how}); stopping the rest. Logs: ${demo ? join(dataDir, 'logs') : 'above'}`);
      void leave(1);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave(0));

  all.start('platform', ['server/src/main.ts', ...process.argv.slice(2)]);
  if (demo) all.start('simulators', ['simulators/src/main.ts']);
  if (withAgent) all.start('agent', ['agent/src/main.ts']);
  if (!(await untilReady(readyWhen(settings), all.isStanding))) return;
  console.log(`ready ${settings.local}`);
  if (demo) for (const line of await demoGuide(settings.local, settings.publicUrl)) console.log(line);
}

// Whoever read the output has gone: no reason to fall over.
process.stdout.on('error', () => undefined);
try {
  await run();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
