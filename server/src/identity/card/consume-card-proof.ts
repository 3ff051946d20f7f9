import type { Queryable } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { refuseCard } from './refusals.ts';
import { findChallenge, useChallenge } from './store/challenges.ts';

export interface CardProofUse {
  readonly challengeId: string;
  /** `ctx.browserKey`: the browser it was begun in. */
  readonly browserKey: string | undefined;
  /** The session that steps up; undefined when signing in. */
  readonly sessionId?: string | undefined;
  readonly now: Date;
}

/** Whose card it was (undefined: nobody we know), and of which organisation the agent is that says so. */
export interface CardProof {
  readonly personId: string | undefined;
  readonly organisationId: string;
}

/** Uses a proof by card and PIN once, within the caller's transaction. CARD_NOT_PROVEN leaves it to be tried again. */
export async function consumeCardProof(tx: Queryable, use: CardProofUse): Promise<CardProof | Refusal> {
  const { browserKey } = use;
  const found = browserKey ? await findChallenge(tx, { ...use, browserKey, sessionId: use.sessionId }) : undefined;
  if (!found) return refuseCard('CARD_CHALLENGE_INVALID');
  if (!found.proven || !found.organisationId) return refuseCard('CARD_NOT_PROVEN');
  await useChallenge(tx, use.challengeId, use.now);
  return { personId: found.personId ?? undefined, organisationId: found.organisationId };
}
