import { z } from 'zod';
import { endAllSessions } from '../../identity/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { deleteItemsOfAccount } from '../openid/store/items.ts';

/**
 * Signs out on every computer at once (ออกจากระบบทุกที่); the session that asks may be spared. Codes, grants and tokens of
 * outside clients go with the sessions.
 */
export const signOutEverywhere = useCase({
  name: 'organisations.signOutEverywhere',
  summary: { th: 'ออกจากระบบทุกที่', en: 'Sign out everywhere' },
  input: z.object({ keepThis: z.boolean().default(false) }),
  output: z.object({ ended: z.number().int() }),
  route: { method: 'POST', path: '/api/sessions/end-all' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  idempotent: false,
  audit: { action: 'identity.signOutEverywhere' },
  example: { keepThis: true },
  run: async (ctx, { keepThis }) => {
    const { actor } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    ctx.note({ subject: actor.accountId });
    return ctx.transaction(async (tx) => {
      const ended = await endAllSessions(tx, actor.accountId, ctx.now, keepThis ? actor.sessionId : undefined);
      // Tokens of the sessions that ended are void already; this forgets the agreements' grants, too.
      if (!keepThis) await deleteItemsOfAccount(tx, actor.accountId);
      return { ended };
    });
  },
});
