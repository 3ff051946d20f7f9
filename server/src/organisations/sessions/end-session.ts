import { z } from 'zod';
import { endSession, listSessions } from '../../identity/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseOpenId } from '../openid/refusals.ts';

/** Ends one of one's own sessions, as one forgotten on another computer; outside clients are signed out with it. */
export const endMySession = useCase({
  name: 'organisations.endSession',
  summary: { th: 'สิ้นสุดการเข้าสู่ระบบหนึ่งรายการของฉัน', en: 'End one of my sessions' },
  input: z.object({ sessionId: z.uuid() }),
  output: z.object({}),
  route: { method: 'DELETE', path: '/api/sessions/:sessionId' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: ['SESSION_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'identity.endSession' },
  example: { sessionId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { sessionId }) => {
    const { actor } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const sessions = await listSessions(ctx.db, actor.accountId, ctx.now);
    // Somebody else's session does not exist for the caller.
    if (!sessions.some((session) => session.sessionId === sessionId)) return refuseOpenId('SESSION_NOT_FOUND');
    ctx.note({ subject: actor.accountId, detail: { sessionId } });
    return ctx.transaction(async (tx) => {
      await endSession(tx, sessionId, ctx.now);
      return {};
    });
  },
});
