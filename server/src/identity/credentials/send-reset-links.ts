import type { Queryable } from '../../platform/database/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import { sendNotice } from '../../services/index.ts';
import { hashLinkToken, newLinkToken } from '../secrets.ts';
import type { Mailing } from './events.ts';
import { passwordForgotten } from './notices.ts';
import { passwordResetMinutes, passwordResetsPerHour } from './parameters.ts';
import { findAskedAccounts, insertPasswordLink, type Reachable } from './store/reset.ts';

const HOUR_MS = 3_600_000;

/**
 * Sends each account a request was about its link. Some minutes long and counted from now, whenever the job gets its turn;
 * a job that runs twice sends one. The secret stands behind a #, which a browser keeps to itself.
 */
export async function sendResetLinks(mailing: Mailing, resetId: string): Promise<void> {
  const now = mailing.clock();
  const today = mailing.parameters.on(bangkokDate(now));
  const minutes = today.get(passwordResetMinutes);
  const limit = { since: new Date(now.getTime() - HOUR_MS), links: today.get(passwordResetsPerHour) };
  await mailing.database.transaction(async (tx) => {
    for (const owner of await findAskedAccounts(tx, resetId, limit))
      await sendLink(tx, { resetId, owner, minutes, publicUrl: mailing.publicUrl, now });
  });
}

async function sendLink(
  tx: Queryable,
  link: { resetId: string; owner: Reachable; minutes: number; publicUrl: string; now: Date },
): Promise<void> {
  const { resetId, owner, minutes, now } = link;
  const token = newLinkToken();
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  const made = await insertPasswordLink(tx, {
    tokenHash: hashLinkToken(token),
    resetId,
    accountId: owner.accountId,
    now,
    expiresAt,
  });
  if (!made) return;
  await sendNotice(tx, {
    to: owner.email,
    template: passwordForgotten,
    values: {
      name: owner.displayName,
      username: owner.username,
      minutes: String(minutes),
      link: `${link.publicUrl}/reset#token=${token}`,
    },
    language: owner.language,
    about: { kind: 'ACCOUNT', id: owner.accountId },
    now,
  });
}
