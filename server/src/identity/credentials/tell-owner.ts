import { bangkokDate, bangkokLocalDateTime, formatThaiDate } from '../../platform/time/index.ts';
import { type NoticeTemplate, sendNotice } from '../../services/index.ts';
import { passwordLockMinutes } from '../parameters.ts';
import type { Mailing } from './events.ts';
import { accountLocked, passwordChanged } from './notices.ts';
import { findReachable, insertTold } from './store/passwords.ts';

/** Date and time of an instant in Bangkok, as people of the language write them. */
function written(at: Date, language: 'th' | 'en'): string {
  const clock = bangkokLocalDateTime(at).slice(11, 16);
  const date = bangkokDate(at);
  return language === 'th' ? `${formatThaiDate(date)} เวลา ${clock} น.` : `${date} at ${clock} (Bangkok)`;
}

/** Tells the owner of an account of one thing that happened to it, once however often the event comes. */
async function tellOnce(
  mailing: Mailing,
  what: { accountId: string; at: Date; template: NoticeTemplate; values: Record<string, string> },
): Promise<void> {
  const { accountId, at, template } = what;
  await mailing.database.transaction(async (tx) => {
    const owner = await findReachable(tx, accountId);
    if (!owner || !(await insertTold(tx, accountId, template.key, at))) return;
    const { displayName: name, username, language } = owner;
    await sendNotice(tx, {
      to: owner.email,
      template,
      values: {
        ...what.values,
        name,
        username,
        when: written(at, language),
        link: `${mailing.publicUrl}/forgot`,
      },
      language,
      about: { kind: 'ACCOUNT', id: accountId },
      now: mailing.clock(),
    });
  });
}

/** Wrong passwords locked the account (INV-IDN-8). */
export function tellAccountLocked(mailing: Mailing, accountId: string, at: Date): Promise<void> {
  const minutes = mailing.parameters.on(bangkokDate(at)).get(passwordLockMinutes);
  return tellOnce(mailing, { accountId, at, template: accountLocked, values: { minutes: String(minutes) } });
}

/** A password was set anew: whoever did not do it himself must hear of it. */
export const tellPasswordChanged = (mailing: Mailing, accountId: string, at: Date): Promise<void> =>
  tellOnce(mailing, { accountId, at, template: passwordChanged, values: {} });
