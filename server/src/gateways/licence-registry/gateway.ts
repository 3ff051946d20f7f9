import type { Logger } from 'pino';
import type { LicenceRegistryConfig } from '../../platform/config.ts';
import { type CircuitOptions, isDown, source } from '../source/index.ts';
import { Answer, type LicenceResult } from './answer.ts';

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
  readonly circuit?: CircuitOptions;
}

/** The registers over HTTP and JSON: `POST /v1/councils/<code>/licences/search`; the number stands in the body, not in an address. */
export function licenceRegistryGateway({ registry, ...how }: LicenceRegistryOptions): LicenceRegistry {
  const ask = source({ ...how, name: 'licence registry', at: registry, answer: Answer });
  return {
    async find(council, { prefix, no }) {
      const path = `/v1/councils/${encodeURIComponent(council)}/licences/search`;
      const answer = await ask(path, { prefix, number: no }, council);
      if (isDown(answer)) return answer;
      return answer.found ? { status: 'FOUND', ...answer.licence } : { status: 'NOT_FOUND' };
    },
  };
}
