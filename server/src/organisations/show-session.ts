import { z } from 'zod';
import { refuseRequest } from '../platform/refusals/common.ts';
import { useCase } from '../platform/use-case/index.ts';
import { sessionView, sessionViewSchema } from './session.ts';

/** The session of the caller, as the web app shows it in its header. */
export const showSession = useCase({
  name: 'organisations.showSession',
  summary: { th: 'ข้อมูลการเข้าสู่ระบบของฉัน', en: 'My session' },
  input: z.object({}),
  output: sessionViewSchema,
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  lookUp: true,
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) =>
    ctx.actor.kind === 'ACCOUNT' ? sessionView(ctx.db, ctx.actor, ctx.today) : refuseRequest('UNAUTHENTICATED'),
});
