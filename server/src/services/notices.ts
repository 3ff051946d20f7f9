import { newId, type Queryable } from '../platform/database/index.ts';
import { type NoticeTemplate, renderNotice } from './notice-templates.ts';
import { insertNotice, type NoticeAbout } from './store/notices.ts';

export interface NewNoticeTo {
  /** Mail address. */
  readonly to: string;
  readonly template: NoticeTemplate;
  /** Words for the template's places. Never a citizen id or a password; a link is forgotten once the mail has gone. */
  readonly values: Readonly<Record<string, string>>;
  readonly language: 'th' | 'en';
  readonly about: NoticeAbout;
  readonly now: Date;
}

/**
 * Tells somebody by mail (แจ้งทางอีเมล, OSS-42): queued in the caller's transaction, so that it goes if and only if what it
 * tells of has happened; the worker sends it, tries again while the post is out of order, and keeps what became of it.
 * @returns the notice's id
 */
export async function sendNotice(tx: Queryable, notice: NewNoticeTo): Promise<string> {
  const noticeId = newId();
  const { subject, body } = renderNotice(notice.template, notice.values, notice.language);
  await insertNotice(tx, {
    noticeId,
    template: notice.template.key,
    about: notice.about,
    recipient: notice.to,
    language: notice.language,
    subject,
    body,
    queuedAt: notice.now,
  });
  return noticeId;
}
