import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { type Actor, type Assurance, actorKey, principalsOf } from '../actor.ts';
import type { Mode } from '../config.ts';
import { type Database, refusedCode } from '../database/index.ts';
import type { Parameters } from '../parameters/index.ts';
import { deskActionLevel } from '../parameters/platform-parameters.ts';
import { refuseRequest } from '../refusals/common.ts';
import { isRefusal, type Refusal } from '../refusals/index.ts';
import type { Replica } from '../replica/index.ts';
import { bangkokDate, type PlainDate } from '../time/index.ts';
import { Context, type ContextParts, type IdempotencyKey } from './context.ts';
import type { AnyUseCase, Level, UseCase } from './declare.ts';
import type { Ports } from './ports.ts';

/** What every call needs beside its use case; made once by `compose`. */
export interface Engine {
  readonly mode: Mode;
  readonly database: Database;
  /** Where look-ups are answered while the database is down; undefined = nowhere. */
  readonly replica?: Replica | undefined;
  readonly parameters: Parameters;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly ports: Ports;
  /** Observes each call, for metrics. */
  readonly observe: (name: string, outcome: string, seconds: number) => void;
}

export interface Call {
  readonly actor: Actor;
  readonly requestId: string;
  readonly idempotencyKey?: string | undefined;
  readonly browserKey?: string | undefined;
}

export interface Answer<T> {
  readonly value: T;
  /** True when an earlier request with the same key gave this answer. */
  readonly replayed: boolean;
}

const ORDER: Record<Assurance, number> = { L1: 1, L2: 2, L3: 3 };

function permit(useCase: AnyUseCase, actor: Actor, deskLevel: Assurance): Refusal | undefined {
  const held = principalsOf(actor);
  if (!useCase.allow.some((principal) => held.includes(principal))) {
    return actor.kind === 'PUBLIC' ? refuseRequest('UNAUTHENTICATED') : refuseRequest('FORBIDDEN');
  }
  // A level is about a person's sign-in: hospital software is known by its token, and by what that may be used for.
  if (actor.kind === 'UNIT_API' && !useCase.allow.includes('PUBLIC'))
    return useCase.tokenScopes?.some((scope) => actor.scopes.includes(scope))
      ? undefined
      : refuseRequest('FORBIDDEN', { tokenScopes: useCase.tokenScopes ?? [] });
  return tooLow(useCase.level, actor, deskLevel);
}

function tooLow(level: Level, actor: Actor, deskLevel: Assurance): Refusal | undefined {
  if (actor.kind !== 'ACCOUNT') return undefined;
  const needed = levelNeeded(level, deskLevel);
  return needed && ORDER[actor.level] < ORDER[needed] ? refuseRequest('ASSURANCE_TOO_LOW', { needed }) : undefined;
}

/** Outside the demo a desk needs L2 at least, whatever the parameter says. */
const deskLevelOf = (mode: Mode, set: Assurance): Assurance => (mode !== 'demo' && set === 'L1' ? 'L2' : set);

function levelNeeded(level: Level, deskLevel: Assurance): Assurance | undefined {
  if (level === 'NONE') return undefined;
  return level === 'DESK' ? deskLevel : level;
}

/** Stable hash of a request, so that one key cannot stand for two different requests. */
export const requestHash = (name: string, input: unknown): string =>
  createHash('sha256')
    .update(`${name}\n${JSON.stringify(input)}`)
    .digest('hex');

/** What an earlier request with this key was answered, shaped by the same schema as a first answer. */
async function findAnswer<O extends z.ZodType>(
  engine: Engine,
  key: IdempotencyKey,
  output: O,
): Promise<Answer<z.output<O>> | Refusal | undefined> {
  const [row] = await engine.database.query<{ found: { reused?: true; replay?: unknown } | null }>({
    name: 'idempotency-find',
    text: 'select platform.api_idempotency_find($1, $2, $3) as found',
    values: [key.caller, key.key, key.hash],
  });
  if (!row?.found) return undefined;
  if (row.found.reused) return refuseRequest('IDEMPOTENCY_KEY_REUSED');
  return { value: output.parse(row.found.replay), replayed: true };
}

/** The issues of a failed validation, as the problem document shows them. */
export const issuesOf = (error: z.ZodError) =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));

/**
 * Runs one use case for one caller: permission → input → earlier answer → recipe → output → audit.
 * Everything that calls a use case — routes, wire doors, jobs, tests — comes through here.
 * @returns the answer, or the refusal; throws only for bugs and for a database that is down
 */
export async function execute<I extends z.ZodType, O extends z.ZodType, F>(
  engine: Engine,
  useCase: UseCase<I, O, F>,
  call: Call,
  rawInput: unknown,
): Promise<Answer<z.output<O>> | Refusal> {
  const started = performance.now();
  const result = await guarded(engine, useCase, call, rawInput);
  engine.observe(useCase.name, isRefusal(result) ? result.code : 'OK', (performance.now() - started) / 1000);
  return result;
}

async function guarded<I extends z.ZodType, O extends z.ZodType, F>(
  engine: Engine,
  useCase: UseCase<I, O, F>,
  call: Call,
  rawInput: unknown,
): Promise<Answer<z.output<O>> | Refusal> {
  const now = engine.clock();
  const parameters = engine.parameters.on(bangkokDate(now));
  const deskLevel = deskLevelOf(engine.mode, parameters.get(deskActionLevel));
  const forbidden = permit(useCase, call.actor, deskLevel);
  if (forbidden) return forbidden;

  const input = useCase.input.safeParse(rawInput);
  if (!input.success) return refuseRequest('INPUT_INVALID', { errors: issuesOf(input.error) });

  const idempotency =
    useCase.idempotent && call.idempotencyKey
      ? { caller: actorKey(call.actor), key: call.idempotencyKey, hash: requestHash(useCase.name, input.data) }
      : undefined;
  const earlier = idempotency && (await findAnswer(engine, idempotency, useCase.output));
  if (earlier) return earlier;

  const parts = {
    actor: call.actor,
    now,
    requestId: call.requestId,
    parameters,
    parametersOn: (date: PlainDate) => engine.parameters.on(date),
    log: engine.log,
    action: useCase.audit ? useCase.audit.action : undefined,
    levelTooLow: (level: Level) => tooLow(level, call.actor, deskLevel),
    idempotency,
    browserKey: call.browserKey,
    ports: engine.ports,
  };
  const { database, replica } = engine;
  const onPrimary = () => serve(engine, useCase, { ...parts, database, readOnly: false }, input.data);
  if (!useCase.lookUp || !replica) return onPrimary();
  return replica.instead(onPrimary, () =>
    serve(engine, useCase, { ...parts, database: replica.database, readOnly: true }, input.data),
  );
}

/** Recipe → audit → output, on one server. */
async function serve<I extends z.ZodType, O extends z.ZodType, F>(
  engine: Engine,
  useCase: UseCase<I, O, F>,
  parts: ContextParts,
  input: z.output<I>,
): Promise<Answer<z.output<O>> | Refusal> {
  const { actor, idempotency } = parts;
  const context = new Context<F>(parts, useCase.scope && ((facts) => useCase.scope?.(actor, facts)));
  const result = await runCatching(useCase, context, input);
  if (isRefusal(result)) {
    // The other request with this key may have won meanwhile: then its answer is this one's answer, too.
    const won = idempotency && (await findAnswer(engine, idempotency, useCase.output));
    if (won) return won;
  }
  if (context.auditPending) {
    const unseen = await writeAudit(engine, context, isRefusal(result) ? result.code : 'OK');
    if (unseen) return unseen;
  }
  return isRefusal(result) ? result : { value: useCase.output.parse(result), replayed: false };
}

/** The audit row in the database, or on this machine's disk while that is down. A refusal when it can be kept nowhere. */
async function writeAudit<F>(engine: Engine, context: Context<F>, outcome: string): Promise<Refusal | undefined> {
  const row = context.auditRow(outcome);
  if (context.readOnly && engine.replica) {
    try {
      await engine.replica.spool.append(row);
      return undefined;
    } catch (error) {
      engine.log.error({ err: (error as Error).message }, 'the audit spool cannot be written: look-ups are refused');
      return refuseRequest('AUDIT_UNWRITABLE');
    }
  }
  await engine.database.query({ name: 'audit', text: 'select platform.api_audit($1)', values: [row] });
  return undefined;
}

async function runCatching<I extends z.ZodType, O extends z.ZodType, F>(
  useCase: UseCase<I, O, F>,
  context: Context<F>,
  input: z.output<I>,
): Promise<z.input<O> | Refusal> {
  try {
    return await useCase.run(context, input);
  } catch (error) {
    if (refusedCode(error) === 'REQUEST_IN_FLIGHT') return refuseRequest('REQUEST_IN_FLIGHT');
    throw error;
  }
}
