import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { buildApp } from './app.ts';
import type { AgentConfig } from './config.ts';
import { enrolmentFile } from './platform/enrolment.ts';
import { platformClient } from './platform/platform-client.ts';
import { srmTokenFiles } from './platform/srm-token-files.ts';
import { unitTokenFile } from './platform/unit-token.ts';
import { oneAtATime } from './reader/one-at-a-time.ts';
import { readCard, verifyHolder } from './reader/read-card.ts';
import type { CardReader } from './reader/reader.ts';

export interface RunningAgent {
  readonly port: number;
  /** Finishes what is being answered, then frees the port and the reader. */
  close(): Promise<void>;
}

/** Puts the parts together and listens. The reader is the agent's from here on. */
export async function startAgent(config: AgentConfig, reader: CardReader, log: Logger): Promise<RunningAgent> {
  const token = unitTokenFile(config.configFile);
  const queue = oneAtATime();
  const parts = {
    reader,
    readCard: (withPhoto: boolean) => queue(() => readCard(reader, withPhoto)),
    verifyHolder: (pin: string) => queue(() => verifyHolder(reader, pin)),
    enrolment: enrolmentFile(config.configFile),
    platform: platformClient(config.platformUrl, token),
    token,
    srmTokens: srmTokenFiles(config.srmFolder),
  };
  const app = await buildApp(config, parts, log);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  const twin = config.host === '127.0.0.1' ? await listenOnLoopback6(app, port) : undefined;
  return {
    port,
    async close() {
      twin?.close();
      await app.close();
      await reader.close();
    },
  };
}

/**
 * "localhost" means ::1 first on a Windows PC, and a refused ::1 costs a program two seconds before it tries
 * 127.0.0.1: more than it waits for us. Where there is no IPv6 nothing is missing.
 */
function listenOnLoopback6(app: FastifyInstance, port: number): Promise<Server | undefined> {
  const server = createServer(app.routing);
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen({ host: '::1', port, ipv6Only: true }, () => resolve(server));
  });
}
