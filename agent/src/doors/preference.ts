import type { FastifyInstance } from 'fastify';
import { maskedToken } from '../platform/unit-token.ts';
import type { AgentParts } from './agent-parts.ts';

/**
 * Which reader, and that there is a token (authen wire 1.8). The original hands the whole token to anyone on the
 * machine who asks; this one shows its end. The doubled path is what one known program calls.
 */
export function preferenceDoors(app: FastifyInstance, { reader, token }: AgentParts): void {
  const preference = async () => {
    const terminals = await reader.terminals();
    const chosen = terminals.find(({ present }) => present) ?? terminals[0];
    return { defaultTerminal: chosen?.name ?? '', token: maskedToken(await token.current()) };
  };
  app.get('/api/preference', preference);
  app.get('/api/api/preference', preference);
}
