import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { openInvitation } from '../organisations/index.ts';
import type { Config } from '../platform/config.ts';
import { BROWSER_COOKIE, browserKeyOf, sendRefusal } from '../platform/http/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { type Engine, execute } from '../platform/use-case/index.ts';
import { addressLimit } from './address-limit.ts';

/** Opens an invitation; who comes for the first time is given the cookie that the next steps are bound to. */
export function addInvitationRoutes(app: FastifyInstance, engine: Engine, config: Config): void {
  const tooMany = addressLimit(engine, 'invitation');
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: config.publicUrl.startsWith('https:') };
  app.post('/api/invitations/open', async (request, reply) => {
    if (request.headers['x-requested-with'] === undefined)
      return sendRefusal(request, reply, refuseRequest('REQUEST_FORGED'));
    const limited = await tooMany(request.ip);
    if (limited) return sendRefusal(request, reply, limited);
    const browserKey = browserKeyOf(request) ?? randomBytes(32).toString('base64url');
    const caller = { actor: request.actor, requestId: request.id, browserKey };
    const opened = await execute(engine, openInvitation, caller, request.body);
    if (isRefusal(opened)) return sendRefusal(request, reply, opened);
    reply.setCookie(BROWSER_COOKIE, browserKey, cookie);
    return opened.value;
  });
}
