import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseProof } from './refusals.ts';
import { takeThaidRequest } from './store.ts';

/** Takes the answer of ThaiD that the browser brought back, once; what it is worth is not known yet. */
export const takeThaidAnswer = useCase({
  name: 'identity.takeThaidAnswer',
  summary: { th: 'รับคำตอบจาก ThaiD', en: 'Take the answer of ThaiD' },
  input: z.object({ state: z.string().min(1).max(200) }),
  output: z.object({
    requestId: z.uuid(),
    returnTo: z.string(),
    redirectUri: z.string(),
    nonce: z.string(),
    codeVerifier: z.string(),
  }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['THAID_REQUEST_UNKNOWN'],
  idempotent: false,
  audit: { action: 'identity.takeThaidAnswer' },
  example: { state: 'not-a-state' },
  run: async (ctx, { state }) => {
    const { browserKey } = ctx;
    if (!browserKey) return refuseProof('THAID_REQUEST_UNKNOWN');
    return ctx.transaction(async (tx) => {
      const request = await takeThaidRequest(tx, { state, browserKey, now: ctx.now });
      if (!request) return refuseProof('THAID_REQUEST_UNKNOWN');
      ctx.note({ subject: request.requestId });
      return request;
    });
  },
});
