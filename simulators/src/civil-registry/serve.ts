import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { z } from 'zod';
import { ANSWERS } from '../thaid/faults.ts';
import { misbehaving } from '../thaid/misbehave.ts';
import type { CivilPerson } from './people.ts';
import { Registration } from './registration.ts';

/** How the registration answers. */
export const CivilFaults = z.object({
  answers: z.enum(ANSWERS),
  /** How late SLOW is. */
  delaySeconds: z.number().min(0).max(120),
});
export type CivilFaults = z.infer<typeof CivilFaults>;

export interface RunningCivilRegistry {
  readonly port: number;
  readonly url: string;
  readonly registration: Registration;
  faults(): CivilFaults;
  setFaults(change: Partial<CivilFaults>): void;
  close(): Promise<void>;
}

const Search = z.object({ citizenId: z.string().regex(/^\d{13}$/) });

function answers(registration: Registration) {
  const app = fastify({ logger: false });
  app.post('/v1/persons/search', async (request, reply) => {
    const wanted = Search.safeParse(request.body);
    if (!wanted.success) return reply.code(400).send({ error: 'no such question' });
    const person = await registration.find(wanted.data.citizenId);
    return person ? { found: true, person } : { found: false };
  });
  return app;
}

/**
 * The civil registration on one port of this machine, with faults of its own.
 * @param options.load the sandbox's people; undefined while they cannot be had
 */
export async function serveCivilRegistry(options: {
  host: string;
  port: number;
  load: () => Promise<ReadonlyMap<string, CivilPerson> | undefined>;
}): Promise<RunningCivilRegistry> {
  const registration = new Registration(options.load);
  let faults: CivilFaults = { answers: 'NORMAL', delaySeconds: 20 };
  const app = answers(registration);
  await app.ready();
  const server = createServer((request, response) =>
    misbehaving(
      () => faults,
      (asked, answer) => void app.routing(asked, answer),
    )(request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: options.host, port: options.port }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    registration,
    faults: () => faults,
    setFaults: (change) => {
      faults = CivilFaults.parse({ ...faults, ...change });
    },
    async close() {
      server.closeAllConnections();
      await app.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
