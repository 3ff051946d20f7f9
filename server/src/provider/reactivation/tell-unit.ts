import { findReachable } from '../../identity/index.ts';
import { findOrganisationName, findResponsible } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { bangkokDate, formatThaiDate, type PlainDate } from '../../platform/time/index.ts';
import { type NoticeAbout, sendNotice } from '../../services/index.ts';
import type { Menu } from './model.ts';
import { REACTIVATION_NOTICES } from './notices.ts';

type Language = 'th' | 'en';

const MENU_WORDS: Readonly<Record<Menu, Readonly<Record<Language, string>>>> = {
  GENERAL: { th: 'ข้อมูลทั่วไป', en: 'general data' },
  PERSONNEL: { th: 'บุคลากรที่ยืนยันแล้วและยังปฏิบัติงาน', en: 'confirmed personnel at work' },
};

/** What the notices about a unit's re-activation hang on. */
export const aboutReactivation = (organisationId: string): NoticeAbout => ({
  kind: 'REACTIVATION',
  id: organisationId,
});

export interface ReactivationNews {
  readonly organisationId: string;
  readonly now: Date;
  readonly what: keyof typeof REACTIVATION_NOTICES;
  readonly missing: readonly Menu[];
  /** Of LAPSED. */
  readonly blockedFrom: PlainDate | null;
}

/** Tells by mail everybody who answers for the unit's basic data; once each, in the transaction of what is told. */
export async function tellUnit(tx: Queryable, news: ReactivationNews): Promise<void> {
  const { organisationId, now, what } = news;
  const people = await findResponsible(tx, organisationId, bangkokDate(now));
  const unit = await findOrganisationName(tx, organisationId);
  for (const { accountId } of people) {
    const owner = await findReachable(tx, accountId);
    if (!owner) continue;
    const { language, email: to, displayName: name } = owner;
    await sendNotice(tx, {
      to,
      template: REACTIVATION_NOTICES[what],
      values: { name, unit, ...wordsOf(news, language) },
      language,
      about: aboutReactivation(organisationId),
      now,
    });
  }
}

function wordsOf({ missing, blockedFrom }: ReactivationNews, language: Language): Record<string, string> {
  if (blockedFrom === null) return {};
  return {
    missing: missing.map((menu) => MENU_WORDS[menu][language]).join(', '),
    blockedFrom: language === 'th' ? formatThaiDate(blockedFrom) : blockedFrom,
  };
}
