import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { saveConsent } from './store/consents.ts';

/** Agrees that an outside client is told something of oneself; holds until it is taken back. */
export const agreeToClient = useCase({
  name: 'organisations.agreeToClient',
  summary: { th: 'ยินยอมให้ข้อมูลแก่ระบบภายนอก', en: 'Agree to what a client wants to know' },
  input: z.object({ clientId: z.string().max(60), scopes: z.array(z.string().max(40)).max(20) }),
  output: z.object({}),
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  idempotent: false,
  audit: { action: 'organisations.agreeToClient' },
  example: { clientId: 'example-his', scopes: ['openid', 'profile'] },
  run: async (ctx, { clientId, scopes }) => {
    const { actor } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    ctx.note({ subject: clientId, detail: { scopes } });
    return ctx.transaction(async (tx) => {
      await saveConsent(tx, actor.accountId, { clientId, scopes, agreedAt: ctx.now });
      return {};
    });
  },
});
