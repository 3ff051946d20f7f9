export { drainSpool, spooledBytes } from './drain.ts';
export { AuditSpool } from './spool.ts';
export { type AuditReport, type BrokenBlock, verifyAudit } from './verify.ts';
