export { addReplicaMetrics } from './metrics.ts';
export { MinuteCounts } from './minute-counts.ts';
export { openReplica, type Replica, type ReplicaReport, spoolFolder } from './replica.ts';
