import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseOpenId } from './refusals.ts';
import { disableClientRow } from './store/clients.ts';

/** Switches an outside client off: from the next request on it is unknown, and its tokens are good for nothing. */
export const disableClient = useCase({
  name: 'organisations.disableClient',
  summary: { th: 'ปิดใช้ระบบภายนอก', en: 'Switch a client of the single sign-on off' },
  input: z.object({ clientId: z.string().max(60) }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/sso/clients/:clientId' },
  level: 'L2',
  allow: ['CENTRAL_OFFICER', 'SYSTEM'],
  refusals: ['CLIENT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'organisations.disableClient' },
  example: { clientId: 'example-his' },
  run: async (ctx, { clientId }) => {
    ctx.note({ subject: clientId });
    return ctx.transaction(async (tx) =>
      (await disableClientRow(tx, clientId, ctx.now)) ? {} : refuseOpenId('CLIENT_NOT_FOUND'),
    );
  },
});
