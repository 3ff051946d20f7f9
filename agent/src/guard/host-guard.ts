import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { FastifyInstance, FastifyReply } from 'fastify';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

const written = (address: string): string =>
  address.includes(':') && !address.startsWith('[') ? `[${address.toLowerCase()}]` : address.toLowerCase();

/** The names that stand for a bound address: itself, or, bound to all, every address this machine has at the moment. */
function namesOf(ownHost: string): string[] {
  if (ownHost !== '0.0.0.0' && ownHost !== '::') return [written(ownHost)];
  const addresses = Object.values(networkInterfaces()).flatMap((of) => of ?? []);
  return addresses.map(({ address }) => written(address));
}

/**
 * Is this Host header one of ours? A web page whose own domain name was pointed at 127.0.0.1 (DNS rebinding) would be
 * "same origin" to the browser; only the Host it sends gives it away.
 * @param port the port we listen on; a Host without a port means 80
 */
export function isOwnHost(host: string | undefined, ownHost: string, port: number): boolean {
  if (host === undefined) return false;
  const [, name, given] = /^(\[[0-9a-fA-F:.]+\]|[^:]*)(?::(\d{1,5}))?$/.exec(host.toLowerCase()) ?? [];
  if (name === undefined || Number(given ?? 80) !== port) return false;
  return LOOPBACK.includes(name) || namesOf(ownHost).includes(name);
}

/** @param refuse answers 403 in the words of the service that is guarded */
export function guardHost(app: FastifyInstance, ownHost: string, refuse: (reply: FastifyReply) => FastifyReply): void {
  app.addHook('onRequest', async (request, reply) => {
    const { port } = app.server.address() as AddressInfo;
    if (!isOwnHost(request.headers.host, ownHost, port)) return refuse(reply);
  });
}
