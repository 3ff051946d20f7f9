import type { Logger } from 'pino';
import type { CivilRegistryConfig } from '../../platform/config.ts';
import { type CircuitOptions, isDown, source } from '../source/index.ts';
import { Answer, type CivilResult } from './answer.ts';

/** The civil registration (สำนักบริหารการทะเบียน กรมการปกครอง, สน.บท.; SYS-24). */
export interface CivilRegistry {
  /** Asks for one person by citizen id. Never throws: a registration that does not answer is an answer. */
  find(citizenId: string): Promise<CivilResult>;
}

export interface CivilRegistryOptions {
  readonly registry: CivilRegistryConfig | undefined;
  readonly timeoutSeconds: () => number;
  readonly log: Logger;
  readonly circuit?: CircuitOptions;
}

/** The registration over HTTP and JSON: `POST /v1/persons/search`; the number stands in the body, not in an address. */
export function civilRegistryGateway({ registry, ...how }: CivilRegistryOptions): CivilRegistry {
  const ask = source({ ...how, name: 'civil registry', at: registry, answer: Answer });
  return {
    async find(citizenId) {
      const answer = await ask('/v1/persons/search', { citizenId });
      if (isDown(answer)) return answer;
      return answer.found ? { status: 'FOUND', person: answer.person } : { status: 'NOT_FOUND' };
    },
  };
}
