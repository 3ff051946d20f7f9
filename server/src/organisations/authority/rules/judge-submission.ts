import { isRefusal, type Refusal } from '../../../platform/refusals/index.ts';
import type { PlainDate } from '../../../platform/time/index.ts';
import type { Affiliation, Field, Slot } from '../model.ts';
import { refuseAuthority } from '../refusals.ts';
import { type Answers, missingAnswers, missingSlots } from './answers.ts';
import { type CapacityRule, capacityRule } from './authority-matrix.ts';
import { type HolderFacts, judgeDates, judgeSigner } from './judge-period.ts';
import { type StampDuty, stampNeeded } from './stamp-duty.ts';

export interface SubmissionFacts {
  readonly affiliation: Affiliation;
  readonly answers: Answers;
  /** Slots with at least one file. */
  readonly filledSlots: readonly Slot[];
  /** Answers an officer asked about and that were not saved since. */
  readonly openNotes: readonly Field[];
  readonly duty: StampDuty;
  readonly holder: HolderFacts;
  readonly today: PlainDate;
}

/** The rule of the capacity when the scopes are within it (INV-ORG-4). */
export function judgeScopes(
  affiliation: Affiliation,
  answers: Pick<Answers, 'capacity' | 'scopes'>,
): CapacityRule | Refusal {
  const rule = capacityRule(affiliation, answers.capacity);
  if (!rule) return refuseAuthority('SCOPE_NOT_ALLOWED', { capacity: answers.capacity, affiliation });
  const allowed: readonly string[] = rule.scopes;
  const beyond = answers.scopes.filter((scope) => !allowed.includes(scope));
  return beyond.length > 0 ? refuseAuthority('SCOPE_NOT_ALLOWED', { scopes: beyond }) : rule;
}

/**
 * Whether authority data may go to the region.
 * @returns the baht that must stick on the letter (null where no stamp is needed), or why not
 */
export function judgeSubmission(facts: SubmissionFacts): { stampNeeded: number | null } | Refusal {
  const { answers, affiliation } = facts;
  const rule = judgeScopes(affiliation, answers);
  if (isRefusal(rule)) return rule;
  const missing = missingAnswers(answers, rule);
  if (missing.length > 0) return refuseAuthority('ANSWERS_MISSING', { missing });
  const slots = missingSlots(facts.filledSlots, rule);
  if (slots.length > 0) return refuseAuthority('DOCUMENT_MISSING', { slots });
  const needed = rule.stamped ? stampNeeded(facts.duty, answers.separateDelegates ?? 1) : null;
  const declared = answers.stampBaht ?? 0;
  if (needed !== null && declared < needed)
    return refuseAuthority('STAMP_DUTY_MISSING', { neededBaht: needed, declaredBaht: declared });
  const dates = judgeDates(answers, facts.today);
  if (dates) return dates;
  if (facts.openNotes.length > 0) return refuseAuthority('CORRECTION_MISSING', { fields: facts.openNotes });
  const signer = rule.signedBy === 'HOLDER' ? judgeSigner(answers.holderPersonId, answers, facts.holder) : undefined;
  return signer ?? { stampNeeded: needed };
}
