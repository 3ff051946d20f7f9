export { type AskSource, type SourceOptions, source } from './ask.ts';
export type { CircuitOptions } from './circuit.ts';
export { type DownReason, isDown, type SourceDown } from './down.ts';
