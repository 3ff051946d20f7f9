import { z } from 'zod';
import {
  consumePasskey,
  credentialSchema,
  findAccounts,
  insertSession,
  PASSKEY_ROLES,
  refusePasskey,
  relyingPartySchema,
  sessionLifetime,
} from '../identity/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { sessionOriginSchema, sessionView, sessionViewSchema } from './session.ts';
import { findMemberships } from './store/find-memberships.ts';

/**
 * The second half of an officer's sign-in: the passkey that answers the challenge which a right password was given. Opens a session at L2
 * for officers of the agency; somebody who is none any more gets what the password alone is worth.
 */
export const signInByPasskey = useCase({
  name: 'organisations.signInByPasskey',
  summary: { th: 'ยืนยันการเข้าสู่ระบบด้วยพาสคีย์', en: 'Confirm a sign-in with a passkey' },
  input: z.object({
    challengeId: z.uuid(),
    response: credentialSchema,
    rp: relyingPartySchema,
    from: sessionOriginSchema.optional(),
  }),
  output: z.object({ secret: z.string(), expiresAt: z.date(), session: sessionViewSchema }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['PASSKEY_INVALID'],
  idempotent: false,
  audit: { action: 'identity.signInByPasskey' },
  example: {
    challengeId: '00000000-0000-4000-8000-000000000001',
    response: { id: 'x', rawId: 'x', type: 'public-key', response: { clientDataJSON: 'x' } },
    rp: { id: 'localhost', origin: 'http://localhost:8080' },
  },
  run: async (ctx, { challengeId, response, rp, from }) => {
    const { now, today } = ctx;
    const used = await consumePasskey(ctx.db, { challengeId, response, rp, now });
    if (isRefusal(used)) return used;
    const { accountId } = used;
    ctx.note({ subject: accountId });
    const [account] = await findAccounts(ctx.db, [accountId]);
    if (account?.status !== 'ACTIVE') return refusePasskey('PASSKEY_INVALID');
    const memberships = await findMemberships(ctx.db, accountId, today);
    const officer = memberships.some(({ roles }) => PASSKEY_ROLES.some((role) => roles.includes(role)));
    const level = officer ? 'L2' : 'L1';
    const organisationId = memberships[0]?.organisationId;
    const lifetime = sessionLifetime(ctx.parameters, now);
    return ctx.transaction(async (tx) => {
      const opened = { accountId, assurance: level, organisationId, now, ...lifetime, from } as const;
      const { sessionId, secret } = await insertSession(tx, { ...opened, methods: ['pwd', 'hwk'] });
      const { displayName } = account;
      const session = await sessionView(tx, { sessionId, accountId, displayName, level, organisationId }, today);
      return { secret, expiresAt: lifetime.expiresAt, session };
    });
  },
});
