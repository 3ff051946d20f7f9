import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { deleteConsents } from './store/consents.ts';
import { deleteItemsOfAccount } from './store/items.ts';

/** Takes back what one agreed to with an outside client: its tokens are void, and it must ask again. */
export const forgetClient = useCase({
  name: 'organisations.forgetClient',
  summary: { th: 'ถอนความยินยอมที่ให้แก่ระบบภายนอก', en: 'Take back what one agreed to with a client' },
  input: z.object({ clientId: z.string().max(60) }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/consents/:clientId' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  idempotent: false,
  audit: { action: 'organisations.forgetClient' },
  example: { clientId: 'example-his' },
  run: async (ctx, { clientId }) => {
    const { actor } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    ctx.note({ subject: clientId });
    return ctx.transaction(async (tx) => {
      await deleteConsents(tx, actor.accountId, clientId);
      await deleteItemsOfAccount(tx, actor.accountId, clientId);
      return {};
    });
  },
});
