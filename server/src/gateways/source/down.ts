import type { z } from 'zod';

/** Why nobody could say; for the log. CIRCUIT_OPEN: it did not answer just now, and is left alone for a while. */
export type DownReason =
  | 'NOT_CONFIGURED'
  | 'CIRCUIT_OPEN'
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'HTTP_STATUS'
  | 'NOT_UNDERSTOOD';

/** Found, not found and this are three different things. */
export interface SourceDown {
  readonly status: 'SOURCE_DOWN';
  readonly reason: DownReason;
}

export const isDown = (answer: object): answer is SourceDown => 'status' in answer && answer.status === 'SOURCE_DOWN';

const MAX_ANSWER_BYTES = 64_000;

/** Names only: a message may hold what was sent. */
export const failureOf = (error: unknown): DownReason =>
  error instanceof Error && error.name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE';

/** What a source said, believed only when every part of it is as expected. */
export async function answerOf<Answer>(response: Response, schema: z.ZodType<Answer>): Promise<Answer | DownReason> {
  if (response.status !== 200) return 'HTTP_STATUS';
  const text = await response.text();
  if (text.length > MAX_ANSWER_BYTES) return 'NOT_UNDERSTOOD';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'NOT_UNDERSTOOD';
  }
  const answer = schema.safeParse(json);
  return answer.success ? answer.data : 'NOT_UNDERSTOOD';
}
