import { z } from 'zod';
import { consumeProof, findAccounts, findOwnAccounts } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { giveOffered, giveUpWaiting, mayTake } from './give-offered.ts';
import { browserHash, invitationView, invitationViewSchema } from './invitation-view.ts';
import { refuseInvitation } from './refusals.ts';
import type { Invitation } from './store/invitations.ts';
import { setAccepted, setProved, takeOpened } from './store/open-invitations.ts';

/**
 * The invited person proved himself with ThaiD (OSS-68). Who has an account already gets the roles there and then: one person,
 * several units (OSS-43). Everybody else goes on to choose a name and a password.
 */
export const proveInvitation = useCase({
  name: 'organisations.proveInvitation',
  summary: { th: 'ผู้รับเชิญยืนยันตัวตนด้วย ThaiD', en: 'The invited person proves himself with ThaiD' },
  input: z.object({ invitationId: z.uuid(), proof: z.string().min(1).max(200) }),
  output: invitationViewSchema.extend({ username: z.string().nullable() }),
  route: { method: 'POST', path: '/api/invitations/:invitationId/proof' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [
    'INVITATION_INVALID',
    'INVITATION_STEP_WRONG',
    'INVITED_SOMEBODY_ELSE',
    'SELF_GRANT',
    'INVITER_STOPPED',
    'THAID_PROOF_INVALID',
  ],
  idempotent: false,
  audit: { action: 'organisations.proveInvitation' },
  example: { invitationId: '00000000-0000-4000-8000-000000000003', proof: '00000000-0000-4000-8000-000000000004' },
  run: async (ctx, { invitationId, proof: proofId }) => {
    ctx.note({ subject: invitationId });
    const { now, today, browserKey } = ctx;
    return ctx.transaction(async (tx) => {
      const invitation = await takeOpened(tx, invitationId, browserHash(browserKey), now);
      if (!invitation) return refuseInvitation('INVITATION_INVALID');
      if (invitation.provedAt !== null || invitation.acceptedAt !== null)
        return refuseInvitation('INVITATION_STEP_WRONG');
      const use = { proofId, purpose: 'INVITATION' as const, reference: invitationId, browserKey, now };
      const proof = await consumeProof(tx, use, ctx.parameters);
      if (isRefusal(proof)) return proof;
      const refused = await mayTake(tx, invitation, proof.personId);
      if (refused) return refused;
      await setProved(tx, invitationId, proof);
      const [account] = await findOwnAccounts(tx, proof.personId);
      const accountId = await waitingFor(tx, invitation, account ? undefined : proof.personId);
      if (account) {
        const notGiven = await giveOffered(tx, invitation, account.accountId, { now, today });
        if (notGiven) return notGiven;
        await setAccepted(tx, invitationId, account.accountId, now);
      }
      const proved = { provedAt: proof.at, provedName: proof.name };
      const view = await invitationView(tx, { ...invitation, ...proved, accountId, acceptedAt: account ? now : null });
      return { ...view, username: account?.username ?? null };
    });
  },
});

/** The account that waits, if it is this person's; any other one is given up. */
async function waitingFor(tx: Queryable, invitation: Invitation, personId: string | undefined): Promise<string | null> {
  if (invitation.accountId === null) return null;
  const [waiting] = await findAccounts(tx, [invitation.accountId]);
  if (waiting && waiting.personId === personId) return waiting.accountId;
  await giveUpWaiting(tx, invitation);
  return null;
}
