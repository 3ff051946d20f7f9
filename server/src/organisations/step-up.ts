import { z } from 'zod';
import { consumeProof, raiseSession, refuseProof } from '../identity/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { levelSince } from './open-session.ts';
import { sessionView, sessionViewSchema } from './session.ts';

/**
 * Lifts the caller's session by a fresh ThaiD of the same person (ยืนยันตัวตนซ้ำ): L2 from now on, L3 for a few minutes
 * (INV-IDN-7). The cookie's secret changes with it. An account that belongs to nobody in particular cannot be lifted.
 */
export const stepUp = useCase({
  name: 'organisations.stepUp',
  summary: { th: 'ยืนยันตัวตนซ้ำด้วย ThaiD', en: 'Step up by ThaiD' },
  input: z.object({ proof: z.uuid() }),
  output: z.object({ secret: z.string(), expiresAt: z.date(), session: sessionViewSchema }),
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: ['THAID_PROOF_INVALID', 'THAID_OTHER_PERSON'],
  idempotent: false,
  audit: { action: 'identity.stepUp' },
  example: { proof: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, input) => {
    const { actor, browserKey, now } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    ctx.note({ subject: actor.accountId });
    return ctx.transaction(async (tx) => {
      const use = { proofId: input.proof, purpose: 'STEP_UP', reference: actor.sessionId, browserKey, now } as const;
      const proof = await consumeProof(tx, use, ctx.parameters);
      if (isRefusal(proof)) return proof;
      if (proof.personId !== actor.personId) return refuseProof('THAID_OTHER_PERSON');
      const raised = await raiseSession(tx, actor.sessionId, { stepUpAt: proof.at, methods: ['thaid'] });
      if (!raised) return refuseRequest('UNAUTHENTICATED');
      const session = await sessionView(tx, { ...actor, level: levelSince(proof.at, ctx) }, ctx.today);
      return { secret: raised.secret, expiresAt: new Date(session.expiresAt), session };
    });
  },
});
