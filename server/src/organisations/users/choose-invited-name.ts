import { z } from 'zod';
import {
  checkNewPassword,
  checkNewUsername,
  findAccounts,
  hashPassword,
  insertAccount,
  refuseCredential,
  updatePendingCredentials,
} from '../../identity/index.ts';
import { newId, type Queryable } from '../../platform/database/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { browserHash, invitationView, invitationViewSchema } from './invitation-view.ts';
import { invitationConfirmHours } from './parameters.ts';
import { refuseInvitation } from './refusals.ts';
import { sendConfirmation } from './send-invitation.ts';
import type { Invitation } from './store/invitations.ts';
import { setWaitingAccount, takeOpened } from './store/open-invitations.ts';

const HOUR_MS = 3_600_000;

/**
 * The invited person, who proved himself, chooses user name and password (OSS-69); then the address is confirmed again by mail
 * (OSS-70). Until that is done the account waits, and both can be chosen anew, which also sends the mail again.
 */
export const chooseInvitedName = useCase({
  name: 'organisations.chooseInvitedName',
  summary: { th: 'ผู้รับเชิญกำหนดชื่อผู้ใช้และรหัสผ่าน', en: 'The invited person chooses user name and password' },
  input: z.object({
    invitationId: z.uuid(),
    username: z.string().trim().min(1).max(100),
    password: z.string().min(1).max(1000),
  }),
  output: invitationViewSchema,
  route: { method: 'POST', path: '/api/invitations/:invitationId/credentials' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [
    'INVITATION_INVALID',
    'INVITATION_STEP_WRONG',
    'USERNAME_LEGACY_FORM',
    'USERNAME_SHAPE',
    'USERNAME_TAKEN',
    'PASSWORD_TOO_SHORT',
    'PASSWORD_TOO_LONG',
    'PASSWORD_BREACHED',
    'PASSWORD_CONTAINS_NAME',
  ],
  idempotent: false,
  audit: { action: 'organisations.chooseInvitedName' },
  example: {
    invitationId: '00000000-0000-4000-8000-000000000003',
    username: 'malee.k',
    password: 'rain over the rice fields',
  },
  run: async (ctx, { invitationId, username, password }) => {
    ctx.note({ subject: invitationId });
    const { now, db } = ctx;
    const browser = browserHash(ctx.browserKey);
    const seen = await takeOpened(db, invitationId, browser, now);
    if (!seen) return refuseInvitation('INVITATION_INVALID');
    if (seen.provedAt === null || seen.acceptedAt !== null) return refuseInvitation('INVITATION_STEP_WRONG');
    const personName = seen.provedName ?? '';
    const weak = await checkNewPassword(password, { username, personName }, ctx.parameters);
    if (weak) return weak;
    const passwordHash = await hashPassword(password);
    const confirmExpires = new Date(now.getTime() + ctx.parameters.get(invitationConfirmHours) * HOUR_MS);
    return ctx.transaction(async (tx) => {
      const invitation = await takeOpened(tx, invitationId, browser, now);
      if (!invitation?.provedAt || invitation.acceptedAt !== null) return refuseInvitation('INVITATION_STEP_WRONG');
      const accountId = await keepAccount(tx, invitation, { username, passwordHash }, now);
      if (typeof accountId !== 'string') return accountId;
      await setWaitingAccount(tx, invitationId, accountId, confirmExpires);
      await sendConfirmation(tx, invitationId, ctx);
      return invitationView(tx, { ...invitation, accountId });
    });
  },
});

/** Makes the account that waits for its address, or gives the one that waits already another name and password. */
async function keepAccount(
  tx: Queryable,
  invitation: Invitation,
  credentials: { username: string; passwordHash: string },
  now: Date,
) {
  const {
    accountId: waiting,
    provedPerson,
    provedName,
    provedLevel,
    provedAt,
    email,
    language,
    invitedBy,
  } = invitation;
  const [own] = waiting ? await findAccounts(tx, [waiting]) : [];
  const same = own?.username.toLowerCase() === credentials.username.toLowerCase();
  const taken = same ? undefined : await checkNewUsername(tx, credentials.username);
  if (taken) return taken;
  if (own) {
    await updatePendingCredentials(tx, own.accountId, credentials);
    return own.accountId;
  }
  const accountId = newId();
  await insertAccount(tx, {
    accountId,
    ...credentials,
    personId: provedPerson ?? undefined,
    displayName: provedName ?? invitation.name,
    origin: 'ADMIN_CREATED',
    status: 'PENDING',
    email,
    proofedAt: provedAt ?? undefined,
    proofLevel: provedLevel ?? undefined,
    language,
    createdBy: invitedBy,
    createdAt: now,
  });
  // Somebody may have taken the name a moment ago: then nothing was stored.
  return (await findAccounts(tx, [accountId])).length > 0 ? accountId : refuseCredential('USERNAME_TAKEN');
}
