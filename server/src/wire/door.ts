import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import { type Engine, execute, type UseCase } from '../platform/use-case/index.ts';

/** One door that existing hospital software knows: only translation to and from the use case it names. */
export interface Door {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** The use cases behind it, for the list of raw routes. */
  readonly useCases: readonly string[];
  readonly handle: (call: DoorCall) => Promise<FastifyReply>;
  /** Body for errors that never reach `handle`: JSON that cannot be read, a body too large, a source that is down. */
  readonly onError: (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => FastifyReply;
}

export interface DoorCall {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly now: Date;
  /** The body as an object; anything else counts as an empty one. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Query parameters by lower-cased name: some clients write them in capitals. */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Calls a use case as the unit of the token; a missing or bad token is a refusal, too. */
  readonly ask: <I extends z.ZodType, O extends z.ZodType, F>(
    useCase: UseCase<I, O, F>,
    input: z.input<I>,
  ) => Promise<z.output<O> | Refusal>;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

function queryOf(request: FastifyRequest): Record<string, string | undefined> {
  const entries = Object.entries(asObject(request.query));
  return Object.fromEntries(
    entries.map(([key, value]) => [key.toLowerCase(), Array.isArray(value) ? String(value[0]) : String(value)]),
  );
}

/** Puts doors on the server. Their JSON is taken whatever the content type says: clients are known to forget it. */
export async function addDoors(app: FastifyInstance, engine: Engine, doors: readonly Door[]): Promise<void> {
  await app.register(async (scope) => {
    const parse = scope.getDefaultJsonParser('ignore', 'ignore');
    scope.addContentTypeParser(['application/json', 'text/plain', '*'], { parseAs: 'string' }, (request, body, done) =>
      body.length === 0 ? done(null, {}) : parse(request, body as string, done),
    );
    for (const door of doors) {
      scope.route({
        method: door.method,
        url: door.path,
        config: { wireError: door.onError },
        handler: (request, reply) =>
          door.handle({
            request,
            reply,
            now: engine.clock(),
            body: asObject(request.body),
            query: queryOf(request),
            ask: async (useCase, input) => {
              if (request.credentialRefusal) return request.credentialRefusal;
              if (request.actor.kind !== 'UNIT_API') return refuseRequest('TOKEN_INVALID');
              const answer = await execute(engine, useCase, { actor: request.actor, requestId: request.id }, input);
              return isRefusal(answer) ? answer : answer.value;
            },
          }),
      });
    }
  });
}
