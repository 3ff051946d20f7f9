import type { UnitToken } from './unit-token.ts';

/** What came of asking the platform. */
export type PlatformAnswer =
  | { readonly kind: 'ANSWERED'; readonly status: number; readonly body: unknown; readonly retryAfter?: string }
  | { readonly kind: 'NO_TOKEN' }
  /** Unreachable, too slow, failing, or not the platform at all. */
  | { readonly kind: 'DOWN'; readonly why: string };

export interface PlatformClient {
  /** POSTs JSON to the platform's agent door with the unit's token. Never throws. */
  post(path: string, body: unknown, timeoutMs: number): Promise<PlatformAnswer>;
}

export function platformClient(platformUrl: string, token: UnitToken): PlatformClient {
  return {
    async post(path, body, timeoutMs) {
      const bearer = await token.current();
      if (bearer === undefined) return { kind: 'NO_TOKEN' };
      try {
        const response = await fetch(platformUrl + path, {
          method: 'POST',
          headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
          // A redirect would carry a citizen id to wherever it points.
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        });
        return await toAnswer(response);
      } catch (error) {
        return { kind: 'DOWN', why: causeOf(error as Error) };
      }
    },
  };
}

async function toAnswer(response: Response): Promise<PlatformAnswer> {
  const { status } = response;
  const text = await response.text();
  if (status >= 500) return { kind: 'DOWN', why: `platform answered ${status}` };
  const retryAfter = response.headers.get('retry-after') ?? undefined;
  try {
    return {
      kind: 'ANSWERED',
      status,
      body: text === '' ? undefined : JSON.parse(text),
      ...(retryAfter && { retryAfter }),
    };
  } catch {
    // A proxy's login or error page; with a 2xx it must not be taken for an answer.
    if (status < 400) return { kind: 'DOWN', why: 'answer is not JSON' };
    return { kind: 'ANSWERED', status, body: undefined };
  }
}

/** Only the system's word for it (ECONNREFUSED, TimeoutError …): a message could repeat what was sent. */
function causeOf(error: Error): string {
  const cause = error.cause as { code?: string } | undefined;
  return cause?.code ?? error.name;
}
