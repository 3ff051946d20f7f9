import { createHash } from 'node:crypto';
import { citizenIdFrom } from '../../../server/src/platform/citizen-id/index.ts';

/** The invented units of the benchmarks: hospitals, so that general care may be given to everybody. */
export const UNITS = 40;

const uuid = (text: string): string => {
  const hex = createHash('md5').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

export interface Unit {
  readonly hcode: string;
  readonly organisationId: string;
  readonly tokenId: string;
  readonly token: string;
}

export const unit = (number: number): Unit => {
  const hcode = `B${String(number).padStart(4, '0')}`;
  return {
    hcode,
    organisationId: uuid(`organisation ${hcode}`),
    tokenId: uuid(`token ${hcode}`),
    token: uuid(`secret ${hcode}`),
  };
};

export const units: readonly Unit[] = Array.from({ length: UNITS }, (_, number) => unit(number));

/** The citizen id of person `number` (0 … 9,999,999): checksum-valid, of the office that was never given out. */
export const citizenId = (number: number): string => citizenIdFrom(1, '9900', number);

/** Which person at which unit issue `number` is for: everybody at one unit, then everybody at the next. */
export const issueAt = (number: number, persons: number): { citizenId: string; unit: Unit } => ({
  citizenId: citizenId(number % persons),
  unit: units[Math.floor(number / persons) % UNITS] as Unit,
});
