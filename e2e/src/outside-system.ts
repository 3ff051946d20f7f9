import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { outsideClient } from '../../server/src/testing/outside-client.ts';

export interface OutsideSystem {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A hospital's own system as far as signing in goes: a web server on this computer that knows nothing of us but the
 * issuer's address. `/` signs in (`?prompt=consent` asks anew), `/callback` shows what the token says, `/leave` signs out.
 */
export async function outsideSystem(issuer: string): Promise<OutsideSystem> {
  const client = await outsideClient(issuer);
  let begun: Awaited<ReturnType<typeof client.begin>> | undefined;
  let idToken = '';
  const server = createServer(async (request, response) => {
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const url = new URL(request.url ?? '/', here);
    const leadTo = (location: string) => response.writeHead(302, { location }).end();
    if (url.pathname === '/') {
      begun = await client.begin(`${here}/callback`, Object.fromEntries(url.searchParams));
      return leadTo(begun.url);
    }
    if (url.pathname === '/leave') return leadTo(client.leave(idToken, `${here}/left`));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url.pathname !== '/callback') return response.end('<h1>left</h1>');
    if (url.searchParams.has('error')) return response.end(`<h1>${url.searchParams.get('error')}</h1>`);
    const tokens = await begun?.redeem(url).catch((error: Error) => error);
    if (!tokens || tokens instanceof Error) return response.end(`<h1>failed: ${tokens?.message ?? 'not begun'}</h1>`);
    idToken = tokens.id_token ?? '';
    const claims = tokens.claims();
    const unit = claims?.organisation as { hcode: string } | null;
    return response.end(`<h1>${String(claims?.preferred_username)} ${unit?.hcode ?? 'no unit'} ${claims?.acr}</h1>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
