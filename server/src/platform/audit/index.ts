export { type AuditReport, type BrokenBlock, verifyAudit } from './verify.ts';
