import type { Queryable } from '../database/index.ts';

/** Something a module announces. Delivered at least once: handlers are idempotent, and no invariant rests on one. */
export interface DomainEvent<P = Record<string, unknown>> {
  /** `<module>.<PastTense>`, e.g. `verification.ClaimCodeIssued`. */
  readonly type: string;
  /** Opaque ids and codes only, never a citizen id. */
  readonly payload: P;
}

/** What a module listens to. The handler's name must be unique for its event: it names the job. */
export interface Subscription {
  readonly event: string;
  readonly handler: string;
  readonly handle: (payload: Record<string, unknown>, at: Date) => Promise<void>;
}

/** Announces an event in the transaction of what it tells of: both happen or neither (transactional outbox). */
export async function emit(tx: Queryable, event: DomainEvent, at: Date): Promise<void> {
  await tx.query({
    name: 'emit',
    text: 'select platform.api_emit($1, $2, $3)',
    values: [event.type, event.payload, at],
  });
}
