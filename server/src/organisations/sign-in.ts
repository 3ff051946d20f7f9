import { z } from 'zod';
import {
  askForPasskey,
  insertSession,
  relyingPartySchema,
  sessionLifetime,
  verifyCredentials,
} from '../identity/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { sessionOriginSchema, sessionView, sessionViewSchema } from './session.ts';
import { findMemberships } from './store/find-memberships.ts';

/**
 * Opens a session by user name and password (เข้าสู่ระบบ), at level L1, acting for the first of the person's
 * organisations. Who has registered a passkey is asked for it first (PASSKEY_NEEDED). The answer's secret goes into the cookie and nowhere else: hence no route of its own.
 */
export const signIn = useCase({
  name: 'organisations.signIn',
  summary: { th: 'เข้าสู่ระบบด้วยชื่อผู้ใช้และรหัสผ่าน', en: 'Sign in with user name and password' },
  input: z.object({
    username: z.string().trim().min(1).max(100),
    password: z.string().min(1).max(200),
    from: sessionOriginSchema.optional(),
    /** Where the page stands; the edge says it, and without it no passkey can answer. */
    rp: relyingPartySchema.optional(),
  }),
  output: z.object({ secret: z.string(), expiresAt: z.date(), session: sessionViewSchema }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['SIGN_IN_FAILED', 'ACCOUNT_LOCKED', 'ACCOUNT_TYPE_NOT_ELIGIBLE', 'PASSKEY_NEEDED', 'PASSKEY_ADDRESS'],
  idempotent: false,
  audit: { action: 'identity.signIn' },
  example: { username: 'desk', password: 'not-a-real-password' },
  run: async (ctx, input) => {
    // A failed sign-in names the account in the audit, too: that is the row somebody will look for.
    const found = (accountId: string) => ctx.note({ subject: accountId });
    const account = await verifyCredentials(ctx.db, input, ctx.now, ctx.parameters, found);
    if (isRefusal(account)) return account;
    const { now, parameters } = ctx;
    const asked = await askForPasskey(ctx.db, { accountId: account.accountId, rp: input.rp, now, parameters });
    if (asked) return asked;
    const [first] = await findMemberships(ctx.db, account.accountId, ctx.today);
    const lifetime = sessionLifetime(ctx.parameters, ctx.now);
    const organisationId = first?.organisationId;
    return ctx.transaction(async (tx) => {
      const { accountId, displayName } = account;
      const { sessionId, secret } = await insertSession(tx, {
        accountId,
        assurance: 'L1',
        organisationId,
        now: ctx.now,
        ...lifetime,
        from: input.from,
      });
      const session = await sessionView(
        tx,
        { sessionId, accountId, displayName, level: 'L1', organisationId },
        ctx.today,
      );
      return { secret, expiresAt: lifetime.expiresAt, session };
    });
  },
});
