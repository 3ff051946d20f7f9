import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { insertPasswordReset } from './store/reset.ts';

/**
 * Asks for a link to set a new password (ลืมรหัสผ่าน, OSS-04), by user name or mail address. The answer is the same, and the work
 * for it too, whether or not there is such an account: the link is made by a job afterwards.
 */
export const askPasswordReset = useCase({
  name: 'identity.askPasswordReset',
  summary: { th: 'ขอลิงก์ตั้งรหัสผ่านใหม่', en: 'Ask for a link to set a new password' },
  input: z.object({ identifier: z.string().trim().min(1).max(200) }),
  output: z.object({}),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [],
  idempotent: false,
  audit: { action: 'identity.askPasswordReset' },
  example: { identifier: 'malee.k' },
  run: (ctx, { identifier }) =>
    ctx.transaction(async (tx) => {
      await insertPasswordReset(tx, identifier, ctx.now);
      return {};
    }),
});
