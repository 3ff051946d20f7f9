import { Gauge, type Registry } from 'prom-client';
import type { Replica, ReplicaReport } from './replica.ts';

const GAUGES: readonly [string, string, (report: ReplicaReport) => number | null][] = [
  [
    'sitthi_primary_up',
    'The database that is written to answers (1) or is away (0)',
    ({ primary }) => Number(primary === 'up'),
  ],
  ['sitthi_replica_up', 'The replica answers (1) or is away (0)', ({ replica }) => Number(replica === 'up')],
  ['sitthi_replica_lag_bytes', 'Bytes of the log that the replica has not taken over', ({ lagBytes }) => lagBytes],
  ['sitthi_replica_lag_seconds', 'Seconds since the newest transaction of the replica', ({ lagSeconds }) => lagSeconds],
  ['sitthi_audit_spooled_events', 'Audit events this process wrote to its disk', ({ spooledEvents }) => spooledEvents],
  ['sitthi_audit_spool_bytes', 'Bytes of audit events that wait to be put in', ({ spooledBytes }) => spooledBytes],
];

/** The replica's numbers for Prometheus, read at each scrape. What is not known is left out. */
export function addReplicaMetrics(registry: Registry, replica: Replica): void {
  for (const [name, help, read] of GAUGES) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.reset();
        const value = read(await replica.report());
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  }
}
