export { type AuditNote, Context, type IdempotencyKey } from './context.ts';
export { type AnyUseCase, type Level, type Method, type UseCase, useCase } from './declare.ts';
export { type Answer, type Call, type Engine, execute, requestHash } from './execute.ts';
export { definePort, type Port, Ports } from './ports.ts';
export { readAnywhere } from './read-anywhere.ts';
