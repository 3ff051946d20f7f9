import { TEXT } from '../errors/error-texts.ts';
import { fieldError, type SpringError, springError } from '../errors/spring-error.ts';
import type { PlatformAnswer } from '../platform/platform-client.ts';

export interface WireReply {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter?: string;
}

/** Hands the platform's answer on. A body already in the wire's shape is not touched; only its absence is filled. */
export function toWireReply(answer: PlatformAnswer): WireReply {
  if (answer.kind === 'NO_TOKEN') return refusal(401, TEXT.noToken);
  if (answer.kind === 'DOWN') return refusal(503, TEXT.platformDown);
  const { status, body, retryAfter } = answer;
  if (status < 300) return body === undefined ? refusal(503, TEXT.platformDown) : { status, body };
  if (isSpringError(body, status)) return { status, body, ...(retryAfter && { retryAfter }) };
  const message = status === 401 ? TEXT.tokenRefused : (problemText(body) ?? TEXT.platformRefused);
  const errors = status === 400 ? [fieldError('request', '', problemCode(body) ?? 'Invalid', message)] : [];
  return { status, body: springError(status, message, errors), ...(retryAfter && { retryAfter }) };
}

function refusal(status: number, message: string): WireReply {
  return { status, body: springError(status, message) };
}

function isSpringError(body: unknown, status: number): body is SpringError {
  const record = asRecord(body);
  if (typeof record?.message !== 'string' || typeof record.error !== 'string') return false;
  return record.status === status && (status !== 400 || (Array.isArray(record.errors) && record.errors.length > 0));
}

/** The text of problem JSON (RFC 9457), which is what the platform says where no wire shape is prescribed. */
function problemText(body: unknown): string | undefined {
  const record = asRecord(body);
  return [record?.detail, record?.message, record?.title].find((text): text is string => typeof text === 'string');
}

function problemCode(body: unknown): string | undefined {
  const code = asRecord(body)?.code;
  return typeof code === 'string' ? code : undefined;
}

function asRecord(body: unknown): Record<string, unknown> | undefined {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : undefined;
}
