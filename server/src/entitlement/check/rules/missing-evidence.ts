import { type Evidence, RESIDENCE_EVIDENCES } from '../../registration/model.ts';

/** As much of a registration as its evidence hangs on. */
export interface Evidenced {
  readonly channel: string;
  readonly evidence: readonly Pick<Evidence, 'kind'>[];
  /** Of the units that were chosen. */
  readonly provinceCode: string | null;
}

/** Channels by which somebody asked, himself or through another; what the agency or a group enters needs no evidence of his. */
const ASKED = ['SELF', 'GUARDIAN', 'DELEGATE', 'REGISTRAR'];
const NEEDED: Readonly<Record<string, readonly Evidence['kind'][]>> = {
  GUARDIAN: ['GUARDIAN_RELATION'],
  DELEGATE: ['POWER_OF_ATTORNEY'],
  BIRTH: ['BIRTH_CERTIFICATE'],
};

/**
 * The evidence that a registration should have and has not (INV-ENT-5, INV-ENT-6): kinds of its channel, and RESIDENCE when it was
 * outside the province of the registered address and none of the five was shown.
 */
export function missingEvidence(registration: Evidenced, registeredProvince: string | null): string[] {
  const { channel, evidence, provinceCode } = registration;
  const shown = evidence.map(({ kind }) => kind);
  const missing: string[] = (NEEDED[channel] ?? []).filter((kind) => !shown.includes(kind));
  const outside = provinceCode !== null && registeredProvince !== null && provinceCode !== registeredProvince;
  const residence = shown.some((kind) => (RESIDENCE_EVIDENCES as readonly string[]).includes(kind));
  return ASKED.includes(channel) && outside && !residence ? [...missing, 'RESIDENCE'] : missing;
}
