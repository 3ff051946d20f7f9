import type { Logger } from 'pino';
import { type Actor, actorKey, organisationOf } from '../actor.ts';
import type { Database, Queryable } from '../database/index.ts';
import type { ParameterView } from '../parameters/index.ts';
import { isRefusal, type Refusal } from '../refusals/index.ts';
import { bangkokDate, type PlainDate } from '../time/index.ts';
import type { Level } from './declare.ts';
import type { Ports } from './ports.ts';

/** What one audit row says beyond who, what and when. `subject` is an opaque id, never a citizen id. */
export interface AuditNote {
  readonly subject?: string | undefined;
  readonly purpose?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The key a caller sent so that a repeated request has one effect and one answer (INV-PLT-2). */
export interface IdempotencyKey {
  readonly caller: string;
  readonly key: string;
  readonly hash: string;
}

export interface ContextParts {
  readonly actor: Actor;
  readonly now: Date;
  readonly requestId: string;
  readonly database: Database;
  readonly readOnly: boolean;
  readonly parameters: ParameterView;
  readonly parametersOn: (date: PlainDate) => ParameterView;
  readonly log: Logger;
  readonly action: string | undefined;
  readonly idempotency: IdempotencyKey | undefined;
  readonly browserKey: string | undefined;
  readonly levelTooLow: (level: Level) => Refusal | undefined;
  readonly ports: Ports;
}

/** Carries a refusal out of a transaction, so that it rolls back. Never leaves this file. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Everything a use case may know about the call it serves. One per call. */
export class Context<Facts = never> {
  readonly actor: Actor;
  /** The instant of the call: rules take it as a parameter and never ask the clock. */
  readonly now: Date;
  readonly today: PlainDate;
  readonly requestId: string;
  /** On the replica, while the primary is down: nothing can be written, not even the audit row in the same statement. */
  readonly readOnly: boolean;
  /** The parameters of today. */
  readonly parameters: ParameterView;
  /** The parameters of another date, for what is decided by a date in the past. */
  readonly parametersOn: (date: PlainDate) => ParameterView;
  readonly log: Logger;
  readonly idempotency: IdempotencyKey | undefined;
  /** The secret of the caller's browser, which what was begun in it is bound to; undefined for programs. */
  readonly browserKey: string | undefined;
  /** ASSURANCE_TOO_LOW when the caller's sign-in does not reach a level, for what asks about it after something else. */
  readonly levelTooLow: (level: Level) => Refusal | undefined;
  /** What stands outside the house; never to be asked while a transaction is open. */
  readonly ports: Ports;
  readonly #database: Database;
  readonly #action: string | undefined;
  readonly #scope: ((facts: Facts) => Refusal | undefined) | undefined;
  #note: AuditNote = {};
  #audited = false;

  constructor(parts: ContextParts, scope?: (facts: Facts) => Refusal | undefined) {
    this.actor = parts.actor;
    this.now = parts.now;
    this.today = bangkokDate(parts.now);
    this.requestId = parts.requestId;
    this.readOnly = parts.readOnly;
    this.parameters = parts.parameters;
    this.parametersOn = parts.parametersOn;
    this.log = parts.log;
    this.idempotency = parts.idempotency;
    this.levelTooLow = parts.levelTooLow;
    this.browserKey = parts.browserKey;
    this.ports = parts.ports;
    this.#database = parts.database;
    this.#action = parts.action;
    this.#scope = scope;
  }

  /** For reads, and for writes of one statement that carry their own audit row. */
  get db(): Queryable {
    return this.#database;
  }

  /** The use case's own scope rule over what was loaded; undefined = inside. */
  scope(facts: Facts): Refusal | undefined {
    return this.#scope?.(facts);
  }

  /** Says whom the call is about. May be called as facts become known; later notes add to earlier ones. */
  note(note: AuditNote): void {
    this.#note = { ...this.#note, ...note };
  }

  /** The audit row as JSON for a SQL function that writes it itself (`platform.api_audit`). */
  auditRow(outcome = 'OK'): Record<string, unknown> {
    return {
      at: this.now.toISOString(),
      actor: actorKey(this.actor),
      organisation: organisationOf(this.actor) ?? null,
      action: this.#action ?? 'unaudited',
      subject: this.#note.subject ?? null,
      purpose: this.#note.purpose ?? null,
      outcome,
      requestId: this.requestId,
      detail: this.#note.detail ?? {},
    };
  }

  /** To be called when a statement carried `auditRow()` and succeeded: nobody writes it again. */
  auditWritten(): void {
    this.#audited = true;
  }

  get auditPending(): boolean {
    return this.#action !== undefined && !this.#audited;
  }

  /**
   * One transaction with its audit row and, when a key was sent, its idempotent answer: what `work` returns is what the
   * use case must answer. A refusal rolls everything back and is answered.
   */
  async transaction<T>(work: (tx: Queryable) => Promise<T | Refusal>): Promise<T | Refusal> {
    try {
      const value = await this.#database.transaction(async (tx) => {
        const result = await work(tx);
        if (isRefusal(result)) throw new RolledBack(result);
        await this.#seal(tx, result);
        return result;
      });
      if (this.#action) this.#audited = true;
      return value;
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      throw error;
    }
  }

  async #seal(tx: Queryable, answer: unknown): Promise<void> {
    if (this.auditPending) {
      await tx.query({ name: 'audit', text: 'select platform.api_audit($1)', values: [this.auditRow()] });
    }
    if (this.idempotency) {
      await tx.query({
        name: 'idempotency-keep',
        text: 'select platform.api_idempotency_keep($1, $2, $3)',
        values: [this.idempotency, JSON.stringify(answer ?? null), this.now],
      });
    }
  }
}
