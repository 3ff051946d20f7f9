import { availableParallelism, cpus, totalmem } from 'node:os';
import type pg from 'pg';

/** What the figures came from: processor, memory, versions; no name and no path. */
export async function machine(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ server_version: string }>('show server_version');
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() || 'unknown processor'})`,
    `${memory} GB RAM`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${rows[0]?.server_version.split(' ')[0]}`,
    'load generator, program and database share the cores',
  ].join(' · ');
}
