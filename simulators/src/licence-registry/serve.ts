import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { z } from 'zod';
import { ANSWERS } from '../thaid/faults.ts';
import { misbehaving } from '../thaid/misbehave.ts';
import { COUNCILS, Council, type Licence } from './licences.ts';
import { Registers } from './registers.ts';

/** How one council answers. */
export const CouncilFaults = z.object({
  answers: z.enum(ANSWERS),
  /** How late SLOW is. */
  delaySeconds: z.number().min(0).max(120),
});
export type CouncilFaults = z.infer<typeof CouncilFaults>;

const NO_FAULTS: CouncilFaults = { answers: 'NORMAL', delaySeconds: 20 };

export interface RunningLicenceRegistry {
  readonly port: number;
  readonly url: string;
  readonly registers: Registers;
  faults(): Readonly<Record<Council, CouncilFaults>>;
  /** For one council, or for all of them. */
  setFaults(council: Council | undefined, change: Partial<CouncilFaults>): void;
  close(): Promise<void>;
}

const Search = z.object({ prefix: z.string().max(20), number: z.string().max(20) });
const councilIn = (url: string | undefined): Council | undefined =>
  Council.safeParse(/^\/v1\/councils\/(\d\d)\//.exec(url ?? '')?.[1]).data;

function answers(registers: Registers) {
  const app = fastify({ logger: false });
  app.post('/v1/councils/:council/licences/search', async (request, reply) => {
    const council = Council.safeParse((request.params as { council: string }).council);
    const wanted = Search.safeParse(request.body);
    if (!council.success || !wanted.success) return reply.code(400).send({ error: 'no such question' });
    const found = await registers.find(council.data, wanted.data.prefix, wanted.data.number);
    return found ? { found: true, licence: { name: found.name, expires: found.expires } } : { found: false };
  });
  return app;
}

/**
 * The registers of the professional councils on one port of this machine, each with faults of its own.
 * @param options.load the sandbox's professionals; undefined while they cannot be had
 */
export async function serveLicenceRegistry(options: {
  host: string;
  port: number;
  load: () => Promise<readonly Licence[] | undefined>;
}): Promise<RunningLicenceRegistry> {
  const registers = new Registers(options.load);
  const faults = new Map<Council, CouncilFaults>();
  const faultsOf = (council: Council | undefined) => (council && faults.get(council)) ?? NO_FAULTS;
  const app = answers(registers);
  await app.ready();
  const server = createServer((request, response) =>
    misbehaving(
      () => faultsOf(councilIn(request.url)),
      (asked, answer) => void app.routing(asked, answer),
    )(request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: options.host, port: options.port }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const codes = Object.keys(COUNCILS) as Council[];
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    registers,
    faults: () => Object.fromEntries(codes.map((code) => [code, faultsOf(code)])) as Record<Council, CouncilFaults>,
    setFaults: (council, change) => {
      for (const code of council === undefined ? codes : [council])
        faults.set(code, CouncilFaults.parse({ ...faultsOf(code), ...change }));
    },
    async close() {
      server.closeAllConnections();
      await app.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
