import { z } from 'zod';
import {
  type CardProof,
  consumeCardProof,
  findAccountsOfPerson,
  insertSession,
  refuseCard,
  sessionLifetime,
} from '../identity/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import type { PlainDate } from '../platform/time/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { sessionOriginSchema, sessionView, sessionViewSchema } from './session.ts';
import { findMemberships } from './store/find-memberships.ts';

/**
 * Opens a session by national id card and PIN (SRM-06), at level L2, once a card agent has signed whose card it is. What an agent says
 * counts for people of its own organisation only, and the session acts for that one: a lost agent key opens no other door.
 */
export const signInByCard = useCase({
  name: 'organisations.signInByCard',
  summary: { th: 'เข้าสู่ระบบด้วยบัตรประชาชนและรหัส PIN', en: 'Sign in with the national id card and its PIN' },
  input: z.object({ challengeId: z.uuid(), from: sessionOriginSchema.optional() }),
  output: z.object({ secret: z.string(), expiresAt: z.date(), session: sessionViewSchema }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['CARD_CHALLENGE_INVALID', 'CARD_NOT_PROVEN', 'CARD_NO_ACCOUNT'],
  idempotent: false,
  audit: { action: 'identity.signInByCard' },
  example: { challengeId: '00000000-0000-4000-8000-000000000001' },
  run: (ctx, { challengeId, from }) =>
    ctx.transaction(async (tx) => {
      const proof = await consumeCardProof(tx, { challengeId, browserKey: ctx.browserKey, now: ctx.now });
      if (isRefusal(proof)) return proof;
      const account = await findMemberAccount(tx, proof, ctx.today);
      if (!account) return refuseCard('CARD_NO_ACCOUNT');
      ctx.note({ subject: account.accountId });
      const { organisationId } = proof;
      const lifetime = sessionLifetime(ctx.parameters, ctx.now);
      const { sessionId, secret } = await insertSession(tx, {
        accountId: account.accountId,
        assurance: 'L2',
        methods: ['sc', 'pin'],
        organisationId,
        now: ctx.now,
        ...lifetime,
        from,
      });
      const session = await sessionView(tx, { sessionId, ...account, level: 'L2', organisationId }, ctx.today);
      return { secret, expiresAt: lifetime.expiresAt, session };
    }),
});

/** The account of the card's holder that has a role at the agent's organisation today. */
async function findMemberAccount(tx: Queryable, { personId, organisationId }: CardProof, today: PlainDate) {
  for (const account of personId ? await findAccountsOfPerson(tx, personId) : []) {
    const memberships = await findMemberships(tx, account.accountId, today);
    if (memberships.some((membership) => membership.organisationId === organisationId)) return account;
  }
  return undefined;
}
