import type { Logger } from 'pino';
import type { z } from 'zod';
import { Circuit, type CircuitOptions } from './circuit.ts';
import { answerOf, type DownReason, failureOf, type SourceDown } from './down.ts';

export interface SourceOptions<Answer> {
  /** As the log calls it. */
  readonly name: string;
  /** Undefined: none is set, which is as good as down. */
  readonly at: { readonly url: string; readonly apiKey?: string | undefined } | undefined;
  readonly answer: z.ZodType<Answer>;
  readonly timeoutSeconds: () => number;
  readonly log: Logger;
  readonly circuit?: CircuitOptions;
}

/**
 * Asks one thing. Never throws: a source that does not answer is an answer.
 * @param path under the source's address; a number of a person stands in the body, not here
 * @param part of the source that fails on its own, as one council of many; it is left alone on its own, and named in the log
 */
export type AskSource<Answer> = (path: string, body: object, part?: string) => Promise<Answer | SourceDown>;

const LEFT_ALONE: CircuitOptions = { failures: 3, restMs: 15_000, clock: () => performance.now() };

/** A register of others that is asked over HTTP and JSON, with its time-out, its circuit, and what is said of it when it is down. */
export function source<Answer extends object>({
  name,
  at,
  answer,
  timeoutSeconds,
  log,
  ...set
}: SourceOptions<Answer>) {
  const circuits = new Map<string, Circuit>();
  function circuitOf(part: string): Circuit {
    const circuit = circuits.get(part) ?? new Circuit(set.circuit ?? LEFT_ALONE);
    circuits.set(part, circuit);
    return circuit;
  }
  async function send(path: string, body: object): Promise<Answer | DownReason> {
    if (!at) return 'NOT_CONFIGURED';
    try {
      const response = await fetch(`${at.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(at.apiKey === undefined ? {} : { 'x-api-key': at.apiKey }),
        },
        body: JSON.stringify(body),
        // A key and a number go to the address that was set, and nowhere it points to.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutSeconds() * 1000),
      });
      return await answerOf(response, answer);
    } catch (error) {
      return failureOf(error);
    }
  }
  const ask: AskSource<Answer> = async (path, body, part = '') => {
    const circuit = circuitOf(part);
    const mayAsk = circuit.mayAsk();
    const answered = mayAsk ? await send(path, body) : 'CIRCUIT_OPEN';
    if (typeof answered !== 'string') {
      circuit.answered();
      return answered;
    }
    if (mayAsk) circuit.failed();
    log.warn({ ...(part === '' ? {} : { part }), reason: answered }, name);
    return { status: 'SOURCE_DOWN', reason: answered };
  };
  return ask;
}
