import type pg from 'pg';

/**
 * Knows since when each connection of a pool has been in use. When a server's machine or line falls silent, whatever was
 * asked hangs until the kernel gives up, a quarter of an hour later; `cutOff` ends what has been in use since before the
 * outage, so that the pool has its places back when the server is.
 */
export function checkouts(pool: pg.Pool): { cutOff(before: number): void } {
  const since = new Map<pg.PoolClient, number>();
  pool.on('acquire', (client) => since.set(client, performance.now()));
  pool.on('release', (_error, client) => since.delete(client));
  pool.on('remove', (client) => since.delete(client));
  return {
    cutOff(before) {
      for (const [client, at] of since) if (at < before) endNow(client);
    },
  };
}

/** `end` of a client that waits for an answer closes its line at once, and its query fails. */
function endNow(client: pg.PoolClient): void {
  const connection = client as unknown as { end(): Promise<void> };
  connection.end().catch(() => undefined);
}
