import autocannon from 'autocannon';
import { type Latencies, openLoop } from '../http/open-loop.ts';
import { serve } from '../http/process.ts';
import { questionPath } from './questions.ts';

/** Closed: `connections` ask again as soon as they are answered. Open, when there is a rate: requests leave answered or not. */
export interface Order {
  readonly port: number;
  readonly seconds: number;
  readonly connections: number;
  /** How many different questions are asked in turn. */
  readonly questions: number;
  readonly rate?: number;
}

async function closedLoop({ port, seconds, connections }: Order, path: () => string): Promise<number> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    requests: [{ setupRequest: (request: object) => ({ ...request, method: 'GET' as const, path: path() }) }],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were no success, ${result.errors} requests failed`);
  return result['2xx'] / result.duration;
}

serve(async (order: Order): Promise<number | Latencies> => {
  let number = 0;
  const path = () => questionPath(number++ % order.questions);
  if (order.rate === undefined) return closedLoop(order, path);
  const next = () => ({ method: 'GET' as const, path: path(), headers: {} });
  return openLoop({ port: order.port, rate: order.rate, seconds: order.seconds, next });
});
