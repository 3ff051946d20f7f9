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

async function read<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = json ? await response.json() : undefined;
  if (response.ok && json) return body as T;
  if (json && body !== null && typeof body === 'object' && 'kind' in body) throw new ApiError(body as Problem);
  throw new ApiError(unanswered('NO_ANSWER', response.status));
}

interface Send {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** Given for what must happen once: the same key is sent again when the connection breaks before the answer. */
  key?: string;
}

/** One request to the platform in the language of the page. Throws ApiError, always with a problem. */
export async function call<T>(path: string, { method, body, key }: Send = { method: 'GET' }): Promise<T> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
    'x-requested-with': 'sitthi',
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (key) headers['idempotency-key'] = key;
  const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await fetch(path, init)
    .catch(() => (key || method === 'GET' ? fetch(path, init) : undefined))
    .catch(() => undefined);
  if (!response) throw new ApiError(unanswered('NO_ANSWER', 0));
  return read<T>(response);
}
