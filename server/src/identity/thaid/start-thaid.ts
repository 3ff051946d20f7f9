import { z } from 'zod';
import { newId } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { newSecret } from '../secrets.ts';
import { returnToSchema, THAID_PURPOSES } from './model.ts';
import { thaidRequestMinutes } from './parameters.ts';
import { refuseProof } from './refusals.ts';
import { insertThaidRequest } from './store.ts';

/**
 * Begins a confirmation by ThaiD (เริ่มยืนยันตัวตนด้วย ThaiD) for a purpose, in the caller's browser. A step-up is for the
 * caller's own session, whatever reference was sent.
 */
export const startThaid = useCase({
  name: 'identity.startThaid',
  summary: { th: 'เริ่มยืนยันตัวตนด้วย ThaiD', en: 'Begin a confirmation by ThaiD' },
  input: z.object({
    purpose: z.enum(THAID_PURPOSES),
    reference: z.string().max(200).optional(),
    returnTo: returnToSchema,
    redirectUri: z.url(),
  }),
  output: z.object({
    redirectUri: z.string(),
    state: z.string(),
    nonce: z.string(),
    codeVerifier: z.string(),
  }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['THAID_REQUEST_UNKNOWN', 'UNAUTHENTICATED'],
  idempotent: false,
  audit: { action: 'identity.startThaid' },
  example: { purpose: 'SIGN_IN', returnTo: '/signin', redirectUri: 'http://127.0.0.1:8080/api/thaid/callback' },
  run: async (ctx, { purpose, reference, returnTo, redirectUri }) => {
    const { actor, browserKey } = ctx;
    if (purpose === 'STEP_UP' && actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    if (!browserKey) return refuseProof('THAID_REQUEST_UNKNOWN');
    const requestId = newId();
    ctx.note({ subject: requestId, purpose });
    const secrets = { state: newSecret(), nonce: newSecret(), codeVerifier: newSecret() };
    return ctx.transaction(async (tx) => {
      await insertThaidRequest(tx, {
        requestId,
        purpose,
        reference: purpose === 'STEP_UP' && actor.kind === 'ACCOUNT' ? actor.sessionId : reference,
        returnTo,
        redirectUri,
        ...secrets,
        browserKey,
        now: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + ctx.parameters.get(thaidRequestMinutes) * 60_000),
      });
      return { redirectUri, ...secrets };
    });
  },
});
