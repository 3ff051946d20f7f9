import { z } from 'zod';
import { endSession } from '../identity/index.ts';
import { useCase } from '../platform/use-case/index.ts';

/** Ends the caller's session (ออกจากระบบ). */
export const signOut = useCase({
  name: 'organisations.signOut',
  summary: { th: 'ออกจากระบบ', en: 'Sign out' },
  input: z.object({}),
  output: z.object({}),
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  idempotent: false,
  audit: { action: 'identity.signOut' },
  example: {},
  run: async (ctx) => {
    const { actor } = ctx;
    return ctx.transaction(async (tx) => {
      if (actor.kind === 'ACCOUNT') await endSession(tx, actor.sessionId, ctx.now);
      return {};
    });
  },
});
