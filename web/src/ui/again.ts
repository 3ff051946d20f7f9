import { problemOf } from '../api/http.ts';

/**
 * The same action again, for `Failure`: where nobody answered, and where a higher sign-in was asked for. Every other
 * refusal would only be repeated.
 */
export function again(thrown: unknown, retry: () => void): { retry?: () => void } {
  const { code, kind } = problemOf(thrown);
  return code === 'ASSURANCE_TOO_LOW' || kind === 'SOURCE_DOWN' ? { retry } : {};
}
