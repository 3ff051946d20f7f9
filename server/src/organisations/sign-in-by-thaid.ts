import { z } from 'zod';
import { consumeProof, findAccountsOfPerson, refuseProof } from '../identity/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { openProvedSession } from './open-session.ts';
import { sessionOriginSchema, sessionViewSchema } from './session.ts';

/**
 * Opens a session by ThaiD (เข้าสู่ระบบด้วย ThaiD) for the account of the person who confirmed, at level L2 with a fresh
 * step-up. A lock after wrong passwords does not keep its owner out. Somebody with several accounts is asked which, and
 * his proof waits meanwhile; somebody with none is led to the sign-up.
 */
export const signInByThaid = useCase({
  name: 'organisations.signInByThaid',
  summary: { th: 'เข้าสู่ระบบด้วย ThaiD', en: 'Sign in by ThaiD' },
  input: z.object({ proof: z.uuid(), accountId: z.uuid().optional(), from: sessionOriginSchema.optional() }),
  output: z.object({ secret: z.string(), expiresAt: z.date(), session: sessionViewSchema }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['THAID_PROOF_INVALID', 'THAID_NO_ACCOUNT', 'THAID_SEVERAL_ACCOUNTS'],
  idempotent: false,
  audit: { action: 'identity.signInByThaid' },
  example: { proof: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, input) =>
    ctx.transaction(async (tx) => {
      const { browserKey, now } = ctx;
      const proof = await consumeProof(
        tx,
        { proofId: input.proof, purpose: 'SIGN_IN', browserKey, now },
        ctx.parameters,
      );
      if (isRefusal(proof)) return proof;
      const accounts = await findAccountsOfPerson(tx, proof.personId);
      const account = input.accountId
        ? accounts.find(({ accountId }) => accountId === input.accountId)
        : accounts.length === 1
          ? accounts[0]
          : undefined;
      if (!account && accounts.length > 0) return refuseProof('THAID_SEVERAL_ACCOUNTS', { accounts });
      if (!account) return refuseProof('THAID_NO_ACCOUNT');
      ctx.note({ subject: account.accountId });
      return openProvedSession(tx, ctx, { ...account, provedAt: proof.at, methods: ['thaid'], from: input.from });
    }),
});
