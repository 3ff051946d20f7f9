import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Is this Host header one of ours? A web page whose own domain name was pointed at 127.0.0.1 (DNS rebinding) would be
 * "same origin" to the browser; only the Host it sends gives it away.
 * @param port the port we listen on; a Host without a port means 80
 */
export function isOwnHost(host: string | undefined, ownHost: string, port: number): boolean {
  if (host === undefined) return false;
  const [, name, given] = /^(\[[0-9a-fA-F:.]+\]|[^:]*)(?::(\d{1,5}))?$/.exec(host.toLowerCase()) ?? [];
  if (name === undefined || Number(given ?? 80) !== port) return false;
  const own = ownHost.includes(':') && !ownHost.startsWith('[') ? `[${ownHost}]` : ownHost;
  return LOOPBACK.includes(name) || name === own.toLowerCase();
}

/** @param refuse answers 403 in the words of the service that is guarded */
export function guardHost(app: FastifyInstance, ownHost: string, refuse: (reply: FastifyReply) => FastifyReply): void {
  app.addHook('onRequest', async (request, reply) => {
    const { port } = app.server.address() as AddressInfo;
    if (!isOwnHost(request.headers.host, ownHost, port)) return refuse(reply);
  });
}
