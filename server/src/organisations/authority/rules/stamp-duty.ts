import type { ParameterView } from '../../../platform/parameters/index.ts';
import type { Affiliation } from '../model.ts';
import { stampDutyBaht, stampDutyPerDelegateBaht, stampExemptAffiliations } from '../parameters.ts';

export interface StampDuty {
  readonly baht: number;
  readonly bahtPerDelegate: number;
  readonly exempt: boolean;
}

/** The duty for letters of units of an affiliation, on the day of the parameters. */
export const stampDutyFor = (affiliation: Affiliation, parameters: ParameterView): StampDuty => ({
  baht: parameters.get(stampDutyBaht),
  bahtPerDelegate: parameters.get(stampDutyPerDelegateBaht),
  exempt: parameters.get(stampExemptAffiliations).includes(affiliation),
});

/**
 * Baht that must stick on the letter (INV-ORG-3): once for a letter under which several act together, once for each
 * person where each may act alone.
 */
export const stampNeeded = (duty: StampDuty, separateDelegates: number): number =>
  duty.exempt ? 0 : Math.max(duty.baht, duty.bahtPerDelegate * Math.max(1, separateDelegates));
