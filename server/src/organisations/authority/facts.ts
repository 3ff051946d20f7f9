import type { AuthorityScope } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { Answers } from './rules/answers.ts';
import { type CapacityRule, capacityRule } from './rules/authority-matrix.ts';
import type { CaseFacts } from './rules/judge-decision.ts';
import type { HolderFacts } from './rules/judge-period.ts';
import type { GrantRow } from './store/grants.ts';
import { findHolders, wasHolder } from './store/holders.ts';

/** The answers of stored authority data, for the rules. */
export const answersOf = (grant: GrantRow): Answers => ({
  ...grant,
  holderPersonId: grant.holder?.personId ?? null,
  scopes: grant.scopes as readonly AuthorityScope[],
});

export const caseFactsOf = (grant: GrantRow): CaseFacts & { takenAt: Date | null; takenName: string | null } => ({
  ...grant,
  personId: grant.applicant.personId,
  holderPersonId: grant.holder?.personId ?? null,
});

/** Stored data are always of a cell of the matrix: they could not have been begun otherwise. */
export function ruleOf(grant: GrantRow): CapacityRule {
  const rule = capacityRule(grant.affiliation, grant.capacity);
  if (!rule) throw new Error(`no rule for ${grant.capacity} of ${grant.affiliation}`);
  return rule;
}

/** Approved and within its period (INV-ORG-2). */
export const isActive = (grant: GrantRow, today: PlainDate): boolean =>
  grant.state === 'APPROVED' &&
  grant.validFrom !== null &&
  grant.validFrom <= today &&
  (grant.validTo === null || grant.validTo >= today);

/** Whether whoever signed the paper of these data is the holder of the unit, as far as the house knows. */
export async function holderFactsOf(db: Queryable, grant: GrantRow, today: PlainDate): Promise<HolderFacts> {
  const [current] = await findHolders(db, grant.organisationId, today);
  const signer = grant.holder?.personId;
  return {
    current,
    notBefore: current && current.validFrom > today ? current.validFrom : undefined,
    signerEnded: signer !== undefined && (await wasHolder(db, grant.organisationId, signer, today)),
  };
}
