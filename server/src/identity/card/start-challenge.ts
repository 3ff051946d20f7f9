import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { cardChallengeSeconds } from './parameters.ts';
import { refuseCard } from './refusals.ts';
import { insertChallenge } from './store/challenges.ts';

/**
 * Begins a sign-in, or a step-up of one's session, by card and PIN (SRM-12): a nonce for the card agent to sign, bound to this browser
 * and good for two minutes.
 */
export const startCardChallenge = useCase({
  name: 'identity.startCardChallenge',
  summary: { th: 'เริ่มเข้าสู่ระบบด้วยบัตรและรหัส PIN', en: 'Begin a sign-in by card and PIN' },
  input: z.object({ purpose: z.enum(['SIGN_IN', 'STEP_UP']) }),
  output: z.object({ challengeId: z.uuid(), nonce: z.string(), expiresAt: z.iso.datetime() }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['CARD_CHALLENGE_INVALID'],
  idempotent: false,
  audit: { action: 'identity.startCardChallenge' },
  example: { purpose: 'SIGN_IN' },
  run: async (ctx, { purpose }) => {
    const { actor, browserKey, now } = ctx;
    if (!browserKey) return refuseCard('CARD_CHALLENGE_INVALID');
    if (purpose === 'STEP_UP' && actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const sessionId = purpose === 'STEP_UP' && actor.kind === 'ACCOUNT' ? actor.sessionId : undefined;
    const expiresAt = new Date(now.getTime() + ctx.parameters.get(cardChallengeSeconds) * 1000);
    return ctx.transaction(async (tx) => ({
      ...(await insertChallenge(tx, { browserKey, sessionId, now, expiresAt })),
      expiresAt: expiresAt.toISOString(),
    }));
  },
});
