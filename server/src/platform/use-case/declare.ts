import type { z } from 'zod';
import type { Actor, Principal, TokenScope } from '../actor.ts';
import type { Refusal } from '../refusals/index.ts';
import type { Context } from './context.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Sign-in level a use case needs; DESK is the effective-dated parameter `deskActionLevel`. */
export type Level = 'NONE' | 'L1' | 'L2' | 'L3' | 'DESK';

/**
 * One use case, declared once. From the declaration come its HTTP route, the validation of request and response, the
 * OpenAPI document, the permission page, the audit entry and the authorization matrix test.
 */
export interface UseCase<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType, Facts = never> {
  /** `<module>.<verb>`: the verb is also the file's name. */
  readonly name: string;
  readonly summary: { readonly th: string; readonly en: string };
  /** One object of path, query and body fields. */
  readonly input: I;
  readonly output: O;
  /** Absent for jobs and for what only wire doors call. Path parameters are written `:name` and are fields of `input`. */
  readonly route?: {
    readonly method: Method;
    readonly path: string;
    readonly status?: 200 | 201 | 204;
    /** Seconds that browsers and proxies may keep an answer; only for data of nobody. Absent: not at all. */
    readonly keep?: number;
    /** A page asks this by itself, again and again: a session may fall asleep over it. */
    readonly quiet?: boolean;
  };
  readonly level: Level;
  /** Who may call it at all. Not empty: the type says so. */
  readonly allow: readonly [Principal, ...Principal[]];
  /** For hospital software: its token needs one of these. Declared whenever UNIT_API is allowed; without it no token may. */
  readonly tokenScopes?: readonly [TokenScope, ...TokenScope[]];
  /** Sees the loaded facts: own unit, own region, not yourself. Called by the recipe through `ctx.scope(facts)`. */
  readonly scope?: (actor: Actor, facts: Facts) => Refusal | undefined;
  /** Codes it can answer beside the common ones, for the documentation. */
  readonly refusals: readonly string[];
  /**
   * Answered from the replica while the primary is down. It then runs with `ctx.readOnly`: it only reads, by `ctx.db`, may have
   * been begun on the primary before, and leaves its audit row to the recipe (`ctx.auditWritten()` is for the primary alone).
   */
  readonly lookUp?: true;
  /** True when a caller may send an Idempotency-Key. */
  readonly idempotent: boolean;
  /** The audit's action and, for reads of a person, the purpose; `false` only for what touches nobody's data. */
  readonly audit: { readonly action: string } | false;
  /** A valid input, used by the documentation and by the authorization matrix. */
  readonly example: z.input<I>;
  readonly run: (ctx: Context<Facts>, input: z.output<I>) => Promise<z.input<O> | Refusal>;
}

// biome-ignore lint/suspicious/noExplicitAny: the list of all use cases is of any input, output and facts
export type AnyUseCase = UseCase<any, any, any>;

/** Declares a use case; only here so that its types are inferred. */
export const useCase = <I extends z.ZodType, O extends z.ZodType, Facts = never>(
  declaration: UseCase<I, O, Facts>,
): UseCase<I, O, Facts> => declaration;
