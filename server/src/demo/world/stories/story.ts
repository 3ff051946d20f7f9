/** One row behind a named person; the running number makes the citizen id and never changes. */
import type { PlainDate } from '../../../platform/time/index.ts';
import type { Sex } from '../names.ts';
import type { DemoPerson, NETWORKS } from '../persons.ts';

export interface Story extends Pick<DemoPerson, 'scenario' | 'what' | 'deathDate' | 'rightEnd' | 'usedQuota'> {
  readonly running: number;
  /** First digit of the id, 1 unless told; it proves nothing about nationality. */
  readonly firstDigit?: number;
  readonly sex?: Sex;
  readonly birth: string;
  /** Main and sub right; left out = the UC right of the age; null = none. */
  readonly right?: readonly [mainInscl: string, subInscl: string] | null;
  readonly rightStart?: PlainDate;
  readonly nationality?: string;
  readonly network?: keyof typeof NETWORKS;
}
