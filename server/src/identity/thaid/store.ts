import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import { sha256 } from '../secrets.ts';
import type { ThaidPurpose } from './model.ts';

export interface NewThaidRequest {
  readonly requestId: string;
  readonly purpose: ThaidPurpose;
  readonly reference: string | undefined;
  readonly returnTo: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly browserKey: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** Writes down that somebody goes to ThaiD; state and browser are kept as hashes. */
export async function insertThaidRequest(db: Queryable, request: NewThaidRequest): Promise<void> {
  await db.query(sql`
    insert into identity.thaid_request (request_id, purpose, reference, return_to, redirect_uri, state_hash, browser_hash, nonce,
                                        code_verifier, created_at, expires_at)
    values (${request.requestId}, ${request.purpose}, ${request.reference ?? null}, ${request.returnTo}, ${request.redirectUri},
            ${sha256(request.state)}, ${sha256(request.browserKey)}, ${request.nonce}, ${request.codeVerifier}, ${request.now},
            ${request.expiresAt})`);
}

export interface OpenThaidRequest {
  readonly requestId: string;
  readonly returnTo: string;
  readonly redirectUri: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Takes the one answer of a request, in the browser that began it and in time; a second one finds nothing. */
export async function takeThaidRequest(
  db: Queryable,
  answer: { state: string; browserKey: string; now: Date },
): Promise<OpenThaidRequest | undefined> {
  const [row] = await db.query<OpenThaidRequest>(sql`
    update identity.thaid_request set answered_at = ${answer.now}
     where state_hash = ${sha256(answer.state)} and browser_hash = ${sha256(answer.browserKey)}
       and answered_at is null and expires_at > ${answer.now}
    returning request_id as "requestId", return_to as "returnTo", redirect_uri as "redirectUri", nonce,
              code_verifier as "codeVerifier"`);
  return row;
}

/** Keeps whom ThaiD named. False when this request has its proof already, or was never answered. */
export async function keepThaidProof(
  db: Queryable,
  proof: { requestId: string; personId: string; level: string | undefined; now: Date },
): Promise<boolean> {
  const kept = await db.query(sql`
    update identity.thaid_request set person_id = ${proof.personId}, proof_level = ${proof.level ?? null}, proved_at = ${proof.now}
     where request_id = ${proof.requestId} and answered_at is not null and proved_at is null
    returning request_id`);
  return kept.length > 0;
}

export interface ConsumedProof {
  readonly personId: string;
  readonly level: string | null;
  readonly at: Date;
}

/** Uses a proof up: the right purpose, the right thing, the right browser, in time, and never twice. */
export async function useUpProof(
  tx: Queryable,
  use: {
    proofId: string;
    purpose: ThaidPurpose;
    reference: string | undefined;
    browserKey: string;
    now: Date;
    notBefore: Date;
  },
): Promise<ConsumedProof | undefined> {
  const [row] = await tx.query<ConsumedProof>(sql`
    update identity.thaid_request set consumed_at = ${use.now}
     where request_id = ${use.proofId} and purpose = ${use.purpose} and reference is not distinct from ${use.reference ?? null}
       and browser_hash = ${sha256(use.browserKey)} and proved_at > ${use.notBefore} and consumed_at is null
    returning person_id as "personId", proof_level as level, proved_at as at`);
  return row;
}

/** Forgets what nobody can use any more. */
export async function deleteThaidRequests(db: Queryable, before: Date): Promise<void> {
  await db.query(sql`delete from identity.thaid_request where expires_at < ${before}`);
}
