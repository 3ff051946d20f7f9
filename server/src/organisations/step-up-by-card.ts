import { z } from 'zod';
import { consumeCardProof, raiseSession, refuseCard } from '../identity/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { sessionView, sessionViewSchema } from './session.ts';

/**
 * Lifts one's session to L3 for a few minutes by the card and PIN of the same person (INV-IDN-7), read by an agent of the
 * organisation one is acting for. The cookie's secret changes with the level.
 */
export const stepUpByCard = useCase({
  name: 'organisations.stepUpByCard',
  summary: { th: 'ยืนยันตัวตนซ้ำด้วยบัตรและรหัส PIN', en: 'Step up with card and PIN' },
  input: z.object({ challengeId: z.uuid() }),
  output: z.object({ secret: z.string(), expiresAt: z.date(), session: sessionViewSchema }),
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: ['CARD_CHALLENGE_INVALID', 'CARD_NOT_PROVEN', 'CARD_OTHER_PERSON'],
  idempotent: false,
  audit: { action: 'identity.stepUpByCard' },
  example: { challengeId: '00000000-0000-4000-8000-000000000001' },
  run: (ctx, { challengeId }) =>
    ctx.transaction(async (tx) => {
      const { actor, browserKey, now } = ctx;
      if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
      const { sessionId } = actor;
      const proof = await consumeCardProof(tx, { challengeId, browserKey, sessionId, now });
      if (isRefusal(proof)) return proof;
      const own = proof.personId !== undefined && proof.personId === actor.personId;
      if (!own || proof.organisationId !== actor.organisationId) return refuseCard('CARD_OTHER_PERSON');
      const raised = await raiseSession(tx, sessionId, { stepUpAt: now, methods: ['sc', 'pin'] });
      if (!raised) return refuseRequest('UNAUTHENTICATED');
      const session = await sessionView(tx, { ...actor, level: 'L3' }, ctx.today);
      return { ...raised, expiresAt: new Date(session.expiresAt), session };
    }),
});
