import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What the stand-in says next; a string is sent as it is, with the content type of a proxy's error page. */
export interface Script {
  status: number;
  body: unknown;
  delayMs?: number;
  retryAfter?: string;
}

/** Stands where the platform would: notes what it is asked and says what the test told it to. */
export async function standInPlatform(script: Script) {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = await json(request).catch(() => undefined);
    seen.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
    if (script.delayMs) await new Promise((resolve) => setTimeout(resolve, script.delayMs));
    const text = typeof script.body === 'string' ? script.body : JSON.stringify(script.body);
    const type = typeof script.body === 'string' ? 'text/html' : 'application/json';
    response.writeHead(script.status, {
      'content-type': type,
      ...(script.retryAfter && { 'retry-after': script.retryAfter }),
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
