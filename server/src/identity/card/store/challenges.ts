import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import { newId } from '../../../platform/database/index.ts';
import { newSecret, sha256 } from '../../secrets.ts';

/** Begins a try with card and PIN; the nonce is for the agent to sign, and only its hash is kept. */
export async function insertChallenge(
  db: Queryable,
  of: { browserKey: string; sessionId: string | undefined; now: Date; expiresAt: Date },
): Promise<{ challengeId: string; nonce: string }> {
  const challengeId = newId();
  const nonce = newSecret();
  await db.query(sql`
    insert into identity.card_challenge (challenge_id, nonce_hash, browser_hash, session_id, made_at, expires_at)
    values (${challengeId}, ${sha256(nonce)}, ${sha256(of.browserKey)}, ${of.sessionId ?? null}, ${of.now}, ${of.expiresAt})`);
  return { challengeId, nonce };
}

/** Writes down whose card answered. False when the try is over, was answered before, or never was. */
export async function proveChallenge(
  tx: Queryable,
  proof: { nonce: string; personId: string | undefined; enrolmentId: string; now: Date },
): Promise<boolean> {
  const rows = await tx.query(sql`
    update identity.card_challenge
       set person_id = ${proof.personId ?? null}, enrolment_id = ${proof.enrolmentId}, proven_at = ${proof.now}
     where nonce_hash = ${sha256(proof.nonce)} and proven_at is null and expires_at > ${proof.now} returning 1`);
  if (rows.length === 0) return false;
  await tx.query(
    sql`update identity.agent_enrolment set last_used_at = ${proof.now} where enrolment_id = ${proof.enrolmentId}`,
  );
  return true;
}

export interface ChallengeState {
  readonly proven: boolean;
  readonly personId: string | null;
  readonly organisationId: string | null;
}

/** The try of this browser (and, for a step-up, of this session) that is still going on. */
export async function findChallenge(
  tx: Queryable,
  use: { challengeId: string; browserKey: string; sessionId: string | undefined; now: Date },
): Promise<ChallengeState | undefined> {
  const [row] = await tx.query<ChallengeState>(sql`
    select c.proven_at is not null as proven, c.person_id as "personId", e.organisation_id as "organisationId"
      from identity.card_challenge c left join identity.agent_enrolment e using (enrolment_id)
     where c.challenge_id = ${use.challengeId} and c.browser_hash = ${sha256(use.browserKey)}
       and c.session_id is not distinct from ${use.sessionId ?? null}::uuid and c.used_at is null and c.expires_at > ${use.now}
       for update of c`);
  return row;
}

export async function useChallenge(tx: Queryable, challengeId: string, now: Date): Promise<void> {
  await tx.query(sql`update identity.card_challenge set used_at = ${now} where challenge_id = ${challengeId}`);
}
