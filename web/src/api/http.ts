import createClient from 'openapi-fetch';
import type { paths } from './generated/schema.d.ts';
import type { Problem } from './types.ts';

/** A refusal of the platform, or SOURCE_DOWN when it did not answer at all. Screens show it; nothing else throws. */
export class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The problem of any thrown value, so that a screen always has something to show. */
export function problemOf(thrown: unknown): Problem {
  return thrown instanceof ApiError ? thrown.problem : unanswered('CLIENT_FAULT', 0);
}

/** `kind` SOURCE_DOWN without words: the screen writes them in the reader's language. */
const unanswered = (code: string, status: number): Problem => ({ title: '', status, code, kind: 'SOURCE_DOWN' });

/** Random UUID, also where `crypto.randomUUID` is missing (a tablet that opens the counter by plain http). */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Sends once more when the connection breaks before an answer, if that cannot do something twice: a GET, or a request
 * with an idempotency key.
 */
async function sendTwice(request: Request): Promise<Response | undefined> {
  const again = request.method === 'GET' || request.headers.has('idempotency-key') ? request.clone() : undefined;
  try {
    return await fetch(request);
  } catch {
    return again && (await fetch(again).catch(() => undefined));
  }
}

/** The fetch below every call: headers of this app, the language of the page, and refusals as ApiError. */
export async function send(request: Request): Promise<Response> {
  request.headers.set('accept-language', document.documentElement.lang);
  request.headers.set('x-requested-with', 'sitthi');
  const response = await sendTwice(request);
  if (!response) throw new ApiError(unanswered('NO_ANSWER', 0));
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.ok && (json || response.status === 204)) return response;
  const body: unknown = json ? await response.json() : undefined;
  if (typeof body === 'object' && body !== null && 'kind' in body) throw new ApiError(body as Problem);
  throw new ApiError(unanswered('NO_ANSWER', response.status));
}

/** The use cases of the platform, typed by their declarations. */
export const platform = createClient<paths>({ fetch: send, credentials: 'same-origin', cache: 'no-store' });

/** What a call answers; a refusal has been thrown before this. */
export async function answer<T>(asked: Promise<{ data?: T }>): Promise<T> {
  const { data } = await asked;
  if (data === undefined) throw new ApiError(unanswered('NO_ANSWER', 0));
  return data;
}

/** One intention is one key: a broken connection sends it again without doing it twice. */
export const once = () => ({ 'Idempotency-Key': newKey() });

/** A raw route of the platform, one that is no use case (session, sandbox). */
export async function call<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const init: RequestInit = { method, credentials: 'same-origin', cache: 'no-store' };
  if (body !== undefined) {
    init.headers = { 'content-type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  const response = await send(new Request(new URL(path, window.location.origin), init));
  return (response.status === 204 ? undefined : await response.json()) as T;
}
