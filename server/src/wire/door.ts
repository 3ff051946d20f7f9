import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '../platform/actor.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import { type Engine, execute, type UseCase } from '../platform/use-case/index.ts';

/** One door that existing hospital software knows: only translation to and from the use case it names. */
export interface Door {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** The use cases behind it, for the list of raw routes. */
  readonly useCases: readonly string[];
  /** The body is text that the door reads itself (a form, XML), whatever its content type; absent: JSON. */
  readonly reads?: 'TEXT';
  /** Who calls is found by the door itself (`askAs`), not by the house's own credentials. */
  readonly ownCallers?: true;
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
  /** The body of a door that reads text; empty otherwise. */
  readonly text: string;
  readonly engine: Engine;
  /** Query parameters by lower-cased name: some clients write them in capitals. */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Calls a use case as the unit of the token; a missing or bad token is a refusal, too. */
  readonly ask: <I extends z.ZodType, O extends z.ZodType, F>(
    useCase: UseCase<I, O, F>,
    input: z.input<I>,
  ) => Promise<z.output<O> | Refusal>;
  /** Calls a use case as somebody the door knows by its own credentials. */
  readonly askAs: <I extends z.ZodType, O extends z.ZodType, F>(
    actor: Actor,
    useCase: UseCase<I, O, F>,
    input: z.input<I>,
  ) => Promise<z.output<O> | Refusal>;
}

/** Texts of clients are short: a form with one token, a SOAP call with three. */
const LONGEST_TEXT = 65_536;

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

function queryOf(request: FastifyRequest): Record<string, string | undefined> {
  const entries = Object.entries(asObject(request.query));
  return Object.fromEntries(
    entries.map(([key, value]) => [key.toLowerCase(), Array.isArray(value) ? String(value[0]) : String(value)]),
  );
}

function callOf(engine: Engine, request: FastifyRequest, reply: FastifyReply): DoorCall {
  const askAs: DoorCall['askAs'] = async (actor, useCase, input) => {
    const answer = await execute(engine, useCase, { actor, requestId: request.id }, input);
    return isRefusal(answer) ? answer : answer.value;
  };
  return {
    request,
    reply,
    engine,
    now: engine.clock(),
    body: asObject(request.body),
    text: typeof request.body === 'string' ? request.body : '',
    query: queryOf(request),
    askAs,
    ask: async (useCase, input) => {
      if (request.credentialRefusal) return request.credentialRefusal;
      if (request.actor.kind !== 'UNIT_API') return refuseRequest('TOKEN_INVALID');
      return askAs(request.actor, useCase, input);
    },
  };
}

function addRoute(app: FastifyInstance, engine: Engine, door: Door): void {
  app.route({
    method: door.method,
    url: door.path,
    config: { wireError: door.onError, ...(door.ownCallers ? { anonymous: true } : {}) },
    ...(door.reads === 'TEXT' ? { bodyLimit: LONGEST_TEXT } : {}),
    handler: (request, reply) => door.handle(callOf(engine, request, reply)),
  });
}

/** Puts doors on the server. Their JSON is taken whatever the content type says: clients are known to forget it; so is their text. */
export async function addDoors(app: FastifyInstance, engine: Engine, doors: readonly Door[]): Promise<void> {
  await app.register(async (scope) => {
    const parse = scope.getDefaultJsonParser('ignore', 'ignore');
    // Before any parser is asked: what is no media type at all would be refused.
    scope.addHook('onRequest', (request, _reply, done) => {
      request.headers['content-type'] = 'application/json';
      done();
    });
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) =>
      body.length === 0 ? done(null, {}) : parse(request, body as string, done),
    );
    for (const door of doors) if (door.reads !== 'TEXT') addRoute(scope, engine, door);
  });
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    for (const door of doors) if (door.reads === 'TEXT') addRoute(scope, engine, door);
  });
}
