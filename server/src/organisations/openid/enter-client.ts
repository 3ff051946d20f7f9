import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';

/** Somebody goes on to an outside client with his session: written down, so that one can say later who was where. */
export const enterClient = useCase({
  name: 'organisations.enterClient',
  summary: { th: 'เข้าสู่ระบบภายนอกด้วยบัญชีนี้', en: 'Go on to a client of the single sign-on' },
  input: z.object({ clientId: z.string().max(60) }),
  output: z.object({}),
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  idempotent: false,
  audit: { action: 'organisations.enterClient' },
  example: { clientId: 'sandbox-client' },
  run: async (ctx, { clientId }) => {
    ctx.note({ subject: clientId });
    return ctx.transaction(async () => ({}));
  },
});
