import { findAccounts } from '../../identity/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { formatThaiDate } from '../../platform/time/index.ts';
import { type NoticeAbout, type NoticeTemplate, sendNotice } from '../../services/index.ts';
import { findOrganisationName } from '../store/find-organisation-name.ts';
import { GRANTABLE_ROLES } from './grantable-roles.ts';
import type { Period } from './rules/decide-grant.ts';

type Language = 'th' | 'en';

function periodIn({ from, until }: Period, language: Language): string {
  if (language === 'th')
    return until ? `${formatThaiDate(from)} ถึง ${formatThaiDate(until)}` : `ตั้งแต่ ${formatThaiDate(from)}`;
  return until ? `${from} to ${until}` : `since ${from}`;
}

/** Roles and their days in words, for a mail. */
export const rolesIn = (roles: readonly (Period & { readonly role: string })[], language: Language): string =>
  roles
    .map((held) => {
      const known = GRANTABLE_ROLES.find(({ role }) => role === held.role);
      return `${known?.name[language] ?? held.role} (${periodIn(held, language)})`;
    })
    .join(', ');

/** One user in one organisation: what he is told there, the administrators of the other one do not read. */
export const aboutUser = (organisationId: string, accountId: string): NoticeAbout => ({
  kind: `USER OF ${organisationId}`,
  id: accountId,
});

/**
 * Tells a user by mail what was done to his roles, when he has confirmed an address (OSS-42).
 * @param by the user manager's account
 */
export async function tellUser(
  tx: Queryable,
  by: string,
  news: {
    organisationId: string;
    accountId: string;
    template: NoticeTemplate;
    roles: readonly (Period & { readonly role: string })[];
    now: Date;
  },
): Promise<void> {
  const accounts = await findAccounts(tx, [news.accountId, by]);
  const user = accounts.find(({ accountId }) => accountId === news.accountId);
  if (!user?.email) return;
  await sendNotice(tx, {
    to: user.email,
    template: news.template,
    values: {
      name: user.displayName,
      by: accounts.find(({ accountId }) => accountId === by)?.displayName ?? '',
      organisation: await findOrganisationName(tx, news.organisationId),
      roles: rolesIn(news.roles, user.language),
    },
    language: user.language,
    about: aboutUser(news.organisationId, news.accountId),
    now: news.now,
  });
}
