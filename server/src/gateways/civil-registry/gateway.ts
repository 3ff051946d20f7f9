import type { Logger } from 'pino';
import type { CivilRegistryConfig } from '../../platform/config.ts';
import { Answer, type CivilResult, type DownReason } from './answer.ts';
import { Circuit } from './circuit.ts';

/** The civil registration (สำนักบริหารการทะเบียน กรมการปกครอง, สน.บท.; SYS-24). */
export interface CivilRegistry {
  /** Asks for one person by citizen id. Never throws: a registration that does not answer is an answer. */
  find(citizenId: string): Promise<CivilResult>;
}

export interface CivilRegistryOptions {
  readonly registry: CivilRegistryConfig | undefined;
  readonly timeoutSeconds: () => number;
  readonly log: Logger;
  readonly circuit?: Circuit;
}

const MAX_ANSWER_BYTES = 64_000;
const FAILURES = 3;
const REST_MS = 15_000;

const down = (reason: DownReason): CivilResult => ({ status: 'SOURCE_DOWN', reason });

/** Names only: a message may hold what was sent. */
const failureOf = (error: unknown): DownReason =>
  error instanceof Error && error.name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE';

async function resultOf(response: Response): Promise<CivilResult> {
  if (response.status !== 200) return down('HTTP_STATUS');
  const text = await response.text();
  if (text.length > MAX_ANSWER_BYTES) return down('NOT_UNDERSTOOD');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return down('NOT_UNDERSTOOD');
  }
  const answer = Answer.safeParse(json);
  if (!answer.success) return down('NOT_UNDERSTOOD');
  return answer.data.found ? { status: 'FOUND', person: answer.data.person } : { status: 'NOT_FOUND' };
}

/** The registration over HTTP and JSON: `POST /v1/persons/search`; the number stands in the body, not in an address. */
export function civilRegistryGateway({ registry, timeoutSeconds, log, ...set }: CivilRegistryOptions): CivilRegistry {
  const circuit = set.circuit ?? new Circuit({ failures: FAILURES, restMs: REST_MS, clock: () => performance.now() });
  async function ask(citizenId: string): Promise<CivilResult> {
    if (!registry) return down('NOT_CONFIGURED');
    if (!circuit.mayAsk()) return down('CIRCUIT_OPEN');
    try {
      const response = await fetch(`${registry.url}/v1/persons/search`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(registry.apiKey === undefined ? {} : { 'x-api-key': registry.apiKey }),
        },
        body: JSON.stringify({ citizenId }),
        // A key and a number go to the address that was set, and nowhere it points to.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutSeconds() * 1000),
      });
      return await resultOf(response);
    } catch (error) {
      return down(failureOf(error));
    }
  }
  return {
    async find(citizenId) {
      const result = await ask(citizenId);
      if (result.status !== 'SOURCE_DOWN') circuit.answered();
      else {
        if (result.reason !== 'CIRCUIT_OPEN') circuit.failed();
        log.warn({ reason: result.reason }, 'civil registry');
      }
      return result;
    },
  };
}
