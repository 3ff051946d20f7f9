import type { Database } from '../platform/database/index.ts';
import type { Subscription } from '../platform/events/index.ts';

/**
 * Does what the worker would: takes what was announced and hands it to its listeners, `times` times each, as a job that
 * runs at least once may come twice. A test house has no worker.
 */
export async function handleEvents(db: Database, subscriptions: readonly Subscription[], times = 1): Promise<void> {
  const events = await db.query<{ type: string; payload: Record<string, unknown>; at: Date }>({
    text: 'delete from platform.outbox where type = any ($1) returning type, payload, at',
    values: [subscriptions.map(({ event }) => event)],
  });
  for (const { type, payload, at } of events)
    for (const { event, handle } of subscriptions)
      for (let time = 0; event === type && time < times; time += 1) await handle(payload, at);
}
