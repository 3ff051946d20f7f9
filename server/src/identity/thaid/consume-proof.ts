import { getPersonName } from '../../persons/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { ThaidProof, ThaidPurpose } from './model.ts';
import { thaidProofMinutes } from './parameters.ts';
import { refuseProof } from './refusals.ts';
import { useUpProof } from './store.ts';

export interface ProofUse {
  /** As the browser brought it back in `?proof=`. */
  readonly proofId: string;
  readonly purpose: ThaidPurpose;
  readonly reference?: string | undefined;
  /** `ctx.browserKey`. */
  readonly browserKey: string | undefined;
  readonly now: Date;
}

/**
 * Uses a ThaiD proof (การยืนยันตัวตนด้วย ThaiD) once, within the caller's transaction: when that rolls back, the proof is
 * still there. It holds for the purpose, the reference and the browser it was asked for in, and for a few minutes.
 * @returns who it was, or THAID_PROOF_INVALID
 */
export async function consumeProof(
  tx: Queryable,
  use: ProofUse,
  parameters?: ParameterView,
): Promise<ThaidProof | Refusal> {
  if (!use.browserKey) return refuseProof('THAID_PROOF_INVALID');
  const minutes = parameters?.get(thaidProofMinutes) ?? thaidProofMinutes.default;
  const proof = await useUpProof(tx, {
    proofId: use.proofId,
    purpose: use.purpose,
    reference: use.reference,
    browserKey: use.browserKey,
    now: use.now,
    notBefore: new Date(use.now.getTime() - minutes * 60_000),
  });
  if (!proof) return refuseProof('THAID_PROOF_INVALID');
  return { ...proof, name: await getPersonName(tx, proof.personId) };
}
