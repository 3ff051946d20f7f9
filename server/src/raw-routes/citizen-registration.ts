import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import {
  citizenRequestsPerAddress,
  openOwnRegistration,
  previewOwn,
  printOwn,
  registerOwn,
  searchPublicNetworks,
} from '../entitlement/index.ts';
import { PUBLIC_ACTOR } from '../platform/actor.ts';
import { browserKeyOf, sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute, type UseCase } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';
import { inlineSafe } from './authority-documents.ts';
import { filledIn, publicPaceHook } from './public-pace.ts';

const PATH = '/api/citizen/registration';
const KEY_MAX = 200;

/** Citizens who register themselves: nobody signs in, a ticket is bound to the browser, and network addresses are paced. */
export function addCitizenRegistration(app: FastifyInstance, engine: Engine): void {
  const options = { config: { anonymous: true }, onRequest: publicPaceHook(engine, citizenRequestsPerAddress) };
  // Who tries proofs or tickets is counted in the database, and so the same in every process.
  const tooMany = addressLimit(engine, 'citizen-registration');

  const answer = async <I extends z.ZodType, O extends z.ZodType>(
    request: FastifyRequest,
    useCase: UseCase<I, O>,
    input: unknown,
  ) => {
    const key = request.headers['idempotency-key'];
    const idempotencyKey = typeof key === 'string' && key !== '' ? key : undefined;
    if (idempotencyKey && idempotencyKey.length > KEY_MAX) {
      const message = `longer than ${KEY_MAX} characters`;
      return refuseRequest('INPUT_INVALID', { errors: [{ path: 'Idempotency-Key', message }] });
    }
    const call = { actor: PUBLIC_ACTOR, requestId: request.id, browserKey: browserKeyOf(request), idempotencyKey };
    return execute(engine, useCase, call, input);
  };
  const post = <I extends z.ZodType, O extends z.ZodType>(path: string, useCase: UseCase<I, O>, status: number) =>
    app.post(`${PATH}/${path}`, options, async (request, reply) => {
      if (request.headers['x-requested-with'] === undefined)
        return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
      const limited = await tooMany(request.ip);
      if (limited) return sendRefusal(request, reply, limited);
      const answered = await answer(request, useCase, request.body);
      if (isRefusal(answered)) return sendRefusal(request, reply, answered);
      await tooMany.giveBack(request.ip);
      return reply.code(status).header('cache-control', 'private, no-store').send(answered.value);
    });

  app.get(`${PATH}/networks`, options, async (request, reply) => {
    const found = await answer(request, searchPublicNetworks, filledIn(request.query));
    return isRefusal(found) ? sendRefusal(request, reply, found) : reply.send(found.value);
  });
  post('open', openOwnRegistration, 200);
  post('preview', previewOwn, 200);
  post('register', registerOwn, 201);
  app.post(`${PATH}/slip.pdf`, options, async (request, reply) => {
    if (request.headers['x-requested-with'] === undefined)
      return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
    const call = { actor: PUBLIC_ACTOR, requestId: request.id, browserKey: browserKeyOf(request) };
    const slip = await execute(engine, printOwn, call, request.body);
    if (isRefusal(slip)) return sendRefusal(request, reply, slip);
    const { pdf, name } = slip.value;
    return inlineSafe(reply, { name, mediaType: 'application/pdf' }, true).send(Buffer.from(pdf));
  });
}
