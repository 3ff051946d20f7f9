import { isDatabaseDown } from '../platform/database/index.ts';

/** A statement that was given up because it took too long: the chunk's own fault when it happens again and again. */
const GIVEN_UP = '57014';
const LONG_NUMBER = /\d{8,}/g;

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** Whether a failure counts against the part of a job that was tried: not when the database itself was away. */
export const countsAgainstChunk = (error: unknown): boolean => !isDatabaseDown(error) || codeOf(error) === GIVEN_UP;

/** What a log may say of it: the database's words without what stood in the rows. */
export const faultOf = (error: unknown): { code: string | undefined; err: string } => ({
  code: codeOf(error),
  err: (error instanceof Error ? error.message : String(error)).replace(LONG_NUMBER, 'x'),
});
