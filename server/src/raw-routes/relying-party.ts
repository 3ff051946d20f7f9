import type { FastifyRequest } from 'fastify';
import type { RelyingParty } from '../identity/index.ts';
import type { Config } from '../platform/config.ts';
import { ownAddress } from './own-address.ts';

/** The name and origin that passkeys of this page are bound to. */
export function relyingPartyOf(config: Config, request: FastifyRequest): RelyingParty {
  const { hostname, origin } = new URL(ownAddress(config, request.host));
  return { id: hostname, origin };
}
