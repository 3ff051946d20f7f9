import { Agent, request } from 'node:http';
import { quantile } from '../lib/measure.ts';
import type { BenchRequest } from './requests.ts';

export interface Latencies {
  /** Milliseconds from the moment a request was due until its whole answer was there. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Requests that were answered, a second. */
  readonly rate: number;
}

function send(agent: Agent, port: number, what: BenchRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const { method, path, headers, body } = what;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      { agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } },
      (answer) => {
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`answered ${answer.statusCode}`)),
        );
        answer.resume();
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Requests at random moments (exponential gaps, a fixed seed) at a given mean rate, whether or not earlier ones were
 * answered: a server that stalls gets its queue, and every request of it counts its wait. The first second is not counted.
 */
export async function openLoop(order: {
  port: number;
  rate: number;
  seconds: number;
  next: () => BenchRequest;
}): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let seed = 20_260_315;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (seed + 1) / 2_147_483_649;
  };
  const begun = performance.now();
  const counted = begun + 1000;
  const end = counted + order.seconds * 1000;
  const waits: number[] = [];
  const open = new Set<Promise<void>>();
  let due = begun;
  while (due < end) {
    const now = performance.now();
    if (due > now) await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - now - 0.5)));
    while (due <= performance.now() && due < end) {
      const at = due;
      const one = send(agent, order.port, order.next()).then(() => {
        if (at >= counted) waits.push(performance.now() - at);
        open.delete(one);
      });
      open.add(one);
      due += (-Math.log(random()) * 1000) / order.rate;
    }
  }
  await Promise.all(open);
  agent.destroy();
  waits.sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(waits, share)) as [number, number, number];
  return { p50, p95, p99, rate: waits.length / order.seconds };
}
