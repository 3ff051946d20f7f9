import autocannon from 'autocannon';
import { openLoop } from './open-loop.ts';
import { serve } from './process.ts';
import { type Load, requestsOf } from './requests.ts';

/** Closed: `connections` ask again as soon as they are answered. Open: requests leave at a rate, answered or not. */
export interface Order {
  readonly port: number;
  readonly load: Load | { readonly kind: 'constant' };
  readonly seconds: number;
  readonly connections: number;
  readonly rate?: number;
}

async function closedLoop({ port, load, seconds, connections }: Order): Promise<number> {
  const next =
    load.kind === 'constant' ? () => ({ method: 'GET' as const, path: '/constant', headers: {} }) : requestsOf(load);
  let other = '';
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    // Some doors refuse with 200: an answer counts only when it is the one that was asked for.
    verifyBody: (body) => {
      const asked = load.kind !== 'authen-code' || String(body).includes('"authenCode":"PP');
      if (!asked) other ||= String(body);
      return asked;
    },
    requests: [{ setupRequest: (request: object) => ({ ...request, ...next() }) }],
  });
  if (result.non2xx > 0 || result.errors > 0 || result.mismatches > 0)
    throw new Error(
      `${result.non2xx} answers were no success, ${result.errors} requests failed, ${result.mismatches} answers were others: ${other}`,
    );
  return result['2xx'] / result.duration;
}

serve(async (order: Order) => {
  if (order.rate === undefined || order.load.kind === 'constant') return closedLoop(order);
  return openLoop({ ...order, rate: order.rate, next: requestsOf(order.load) });
});
