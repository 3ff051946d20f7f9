import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { TEXT } from '../errors/error-texts.ts';
import { springError } from '../errors/spring-error.ts';
import type { AgentParts } from './agent-parts.ts';

// Three parts of base64url: nothing that could add a line to the file.
const Jwt = z
  .string()
  .max(8_000)
  .regex(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);

const Tokens = z.object({
  accessToken: Jwt,
  refreshToken: Jwt,
  soap: z
    .object({ userPersonId: z.string().regex(/^\d{13}$/), smctoken: z.string().regex(/^[a-z0-9]{16}$/) })
    .nullish(),
});

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * Writes the registrar's tokens where the unit's other programs look for them (SRM wire 1.7), our own door: for a page on the list, in
 * a browser of this computer, when the registrar clicked for it. A program needs no help to write a file, and another
 * computer must not change what stands here.
 */
export function srmTokenDoors(app: FastifyInstance, { srmTokens }: AgentParts): void {
  app.post('/api/srm-token', async (request, reply) => {
    if (request.headers.origin === undefined || !LOOPBACK.includes(request.ip))
      return reply.code(403).send(springError(403, TEXT.notLocal));
    const asked = Tokens.safeParse(request.body);
    if (!asked.success) return reply.code(400).send(springError(400, TEXT.badBody));
    const { soap, ...pair } = asked.data;
    try {
      await srmTokens.write({ ...pair, soap: soap ?? undefined });
    } catch (error) {
      request.log.error({ code: (error as NodeJS.ErrnoException).code }, 'the token file was not written');
      return reply.code(500).send({ ...springError(500, TEXT.notWritten), result: 'NOT_WRITTEN' });
    }
    return { result: 'WRITTEN', folder: srmTokens.folder };
  });
}
