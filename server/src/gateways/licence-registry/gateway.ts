import type { Logger } from 'pino';
import type { LicenceRegistryConfig } from '../../platform/config.ts';
import { Answer, type DownReason, type LicenceResult } from './answer.ts';

/** A licence as it is looked up: the mark of the profession, as `พท.ป.`, and its digits. */
export interface LicenceNumber {
  readonly prefix: string;
  readonly no: string;
}

/** The registers of the professional councils (ทะเบียนผู้ประกอบวิชาชีพ). */
export interface LicenceRegistry {
  /**
   * Looks a licence up in one council's register. Never throws: a council that does not answer is an answer.
   * @param council its code of the 43-file standard
   */
  find(council: string, licence: LicenceNumber): Promise<LicenceResult>;
}

export interface LicenceRegistryOptions {
  readonly registry: LicenceRegistryConfig | undefined;
  readonly timeoutSeconds: () => number;
  readonly log: Logger;
}

const MAX_ANSWER_BYTES = 64_000;

const down = (reason: DownReason): LicenceResult => ({ status: 'SOURCE_DOWN', reason });

/** Names only: a message may hold what was sent. */
const failureOf = (error: unknown): DownReason =>
  error instanceof Error && error.name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE';

async function resultOf(response: Response): Promise<LicenceResult> {
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
  return answer.data.found ? { status: 'FOUND', ...answer.data.licence } : { status: 'NOT_FOUND' };
}

/** The registers over HTTP and JSON: `POST /v1/councils/<code>/licences/search`; the number stands in the body, not in an address. */
export function licenceRegistryGateway({ registry, timeoutSeconds, log }: LicenceRegistryOptions): LicenceRegistry {
  async function ask(council: string, { prefix, no }: LicenceNumber): Promise<LicenceResult> {
    if (!registry) return down('NOT_CONFIGURED');
    try {
      const response = await fetch(`${registry.url}/v1/councils/${encodeURIComponent(council)}/licences/search`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(registry.apiKey === undefined ? {} : { 'x-api-key': registry.apiKey }),
        },
        body: JSON.stringify({ prefix, number: no }),
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
    async find(council, licence) {
      const result = await ask(council, licence);
      if (result.status === 'SOURCE_DOWN') log.warn({ council, reason: result.reason }, 'licence registry');
      return result;
    },
  };
}
