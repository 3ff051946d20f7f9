import type { GrantableRole } from '../../api/users.ts';
import { shortDate } from '../../format/dates.ts';
import { type I18n, type Translate, useI18n, useTexts } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

export type UserText = keyof (typeof texts)['th'] & string;
export type UserWords = Translate<UserText>;

interface Days {
  from: string;
  until: string | null;
}

/** Days of a role in words, in the reader's calendar. */
export const daysIn = (t: UserWords, language: I18n['language'], { from, until }: Days): string =>
  until === null
    ? t('role.open', { from: shortDate(from, language) })
    : t('role.period', { from: shortDate(from, language), until: shortDate(until, language) });

/** How this feature says things: its texts, days, and roles by name. */
export function useUserWords(grantable: readonly GrantableRole[]) {
  const t = useTexts(texts);
  const { language, label } = useI18n();
  return {
    t,
    language,
    label,
    days: (of: Days) => daysIn(t, language, of),
    roleOf: (role: string) => grantable.find((known) => known.role === role),
    roleName: (role: string) => {
      const known = grantable.find((candidate) => candidate.role === role);
      return known ? label(known.name) : role;
    },
  };
}
