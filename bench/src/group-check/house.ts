import { monitorEventLoopDelay } from 'node:perf_hooks';
import fastify from 'fastify';
import type { AccountActor } from '../../../server/src/platform/actor.ts';
import { addGroupCheckFiles } from '../../../server/src/raw-routes/group-check.ts';
import { openHouse } from '../claim-code/ours.ts';
import { units } from '../database/world.ts';
import { serve } from '../http/process.ts';

/** What a stretch of work took of the program. Megabytes and milliseconds. */
export interface Taken {
  readonly rss: number;
  readonly peak: number;
  readonly loopP99: number;
  readonly loopMax: number;
}

type Order = { readonly address: string } | { readonly begin: true } | { readonly end: true };

const MB = 1_048_576;
const SAMPLE_MS = 20;
const loop = monitorEventLoopDelay({ resolution: 5 });
let peak = 0;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, SAMPLE_MS);

/** Who sends the files: these doors take his word for it, because what is measured is what comes behind. */
const registrar: AccountActor = {
  kind: 'ACCOUNT',
  accountId: '00000000-0000-4000-8000-00000000beef',
  displayName: 'bench',
  sessionId: '00000000-0000-4000-8000-00000000beef',
  level: 'L2',
  organisationId: units[0]?.organisationId,
  hcode: units[0]?.hcode,
  regionNo: 1,
  roles: ['REGISTRAR'],
  personId: undefined,
  origin: 'SELF',
  proofed: true,
  scopes: [],
};

const portOf = (address: unknown): number => (address as { port: number }).port;

async function open(address: string): Promise<{ port: number; lookUps: number }> {
  const house = await openHouse(address, 24);
  await house.startWorker();
  const doors = fastify();
  doors.addHook('onRequest', async (request) => {
    request.actor = registrar;
    request.credentialRefusal = undefined;
  });
  await addGroupCheckFiles(doors, house.engine);
  for (const app of [doors, house.app]) await app.listen({ host: '127.0.0.1', port: 0 });
  return { port: portOf(doors.server.address()), lookUps: portOf(house.app.server.address()) };
}

/** The platform in the role `all`, which measures itself between `begin` and `end`. */
serve(async (order: Order): Promise<Taken | { port: number; lookUps: number } | null> => {
  if ('address' in order) return open(order.address);
  if ('begin' in order) {
    loop.enable();
    loop.reset();
    peak = process.memoryUsage.rss();
    return { rss: peak / MB, peak: peak / MB, loopP99: 0, loopMax: 0 };
  }
  return {
    rss: process.memoryUsage.rss() / MB,
    peak: peak / MB,
    loopP99: loop.percentile(99) / 1e6,
    loopMax: loop.max / 1e6,
  };
});
