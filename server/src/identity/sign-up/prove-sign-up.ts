import { z } from 'zod';
import { findPersonById } from '../../persons/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { verifyPassword } from '../secrets.ts';
import { consumeProof } from '../thaid/consume-proof.ts';
import { signUpStepSchema } from './begin-sign-up.ts';
import { refuseSignUp } from './refusals.ts';
import { noteSignUp } from './store/events.ts';
import { findSelfAccount } from './store/self-accounts.ts';
import { updateProof } from './store/sign-ups.ts';
import { takeSignUpStep } from './take-step.ts';

async function isTypedId(tx: Queryable, personId: string, citizenHash: string): Promise<boolean> {
  const person = await findPersonById(tx, personId);
  return person !== undefined && verifyPassword(citizenHash, person.citizenId);
}

/**
 * Takes the applicant's proof by ThaiD (ยืนยัน ThaiD, OSS-53): it must be of the person whose citizen id he typed (INV-IDN-2).
 * Who has an account of his own already is told so now, when he has shown who he is, and not before (INV-IDN-1).
 */
export const proveSignUp = useCase({
  name: 'identity.proveSignUp',
  summary: { th: 'ยืนยันตัวตนด้วย ThaiD เพื่อสมัครบัญชี', en: 'Prove oneself by ThaiD to sign up' },
  input: z.object({ proof: z.uuid() }),
  output: signUpStepSchema,
  route: { method: 'POST', path: '/api/sign-up/thaid' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [
    'SIGN_UP_NOT_FOUND',
    'SIGN_UP_STEP_TOO_EARLY',
    'THAID_PROOF_INVALID',
    'SIGN_UP_OTHER_PERSON',
    'SIGN_UP_ACCOUNT_EXISTS',
  ],
  idempotent: false,
  audit: { action: 'identity.proveSignUp' },
  example: { proof: '00000000-0000-4000-8000-000000000001' },
  run: (ctx, { proof: proofId }) =>
    takeSignUpStep(ctx, 'THAID', async (tx, signUp) => {
      // Done before: a page that was loaded again.
      if (signUp.citizenHash === null) return undefined;
      const { signUpId } = signUp;
      const use = {
        proofId,
        purpose: 'SIGN_UP' as const,
        reference: signUpId,
        browserKey: ctx.browserKey,
        now: ctx.now,
      };
      const proof = await consumeProof(tx, use, ctx.parameters);
      if (isRefusal(proof)) return proof;
      if (!(await isTypedId(tx, proof.personId, signUp.citizenHash))) return refuseSignUp('SIGN_UP_OTHER_PERSON');
      const account = await findSelfAccount(tx, proof.personId);
      if (account) return refuseSignUp('SIGN_UP_ACCOUNT_EXISTS', { username: account.username });
      const { personId, name: displayName, level, at } = proof;
      await updateProof(tx, signUpId, { personId, displayName, level, at });
      await noteSignUp(tx, signUpId, 'PROVED', ctx.now);
      return undefined;
    }),
});
