import type { Mailer } from '../gateways/mail/index.ts';
import { bangkokDate } from '../platform/time/index.ts';
import type { Engine } from '../platform/use-case/index.ts';
import { HOUSE_PLACE } from './notice-templates.ts';
import { noticeMaxAttempts } from './parameters.ts';
import { type DueNotice, endNotice, retryNotice, takeDueNotices } from './store/post-notices.ts';

type Parts = Pick<Engine, 'database' | 'clock' | 'parameters' | 'log'>;

/** The way out, and the address that links begin with. */
interface PostOffice {
  readonly mailer: Mailer;
  readonly publicUrl: string;
}

const AT_ONCE = 10;
/** Longer than a mailer may take for one letter. */
const LEASE_MS = 120_000;
const FIRST_RETRY_MS = 15_000;
const LONGEST_WAIT_MS = 4 * 3_600_000;

/** How long to wait after the nth attempt: four times as long each time, four hours at most. */
export const waitAfter = (attempts: number): number => Math.min(FIRST_RETRY_MS * 4 ** (attempts - 1), LONGEST_WAIT_MS);

async function post(
  { database: db, clock, parameters, log }: Parts,
  office: PostOffice,
  notice: DueNotice,
): Promise<void> {
  const { noticeId, template, attempts, recipient: to, subject, language } = notice;
  const body = notice.body.replaceAll(HOUSE_PLACE, office.publicUrl);
  const result = await office.mailer.post({ to, subject, body, language, id: noticeId });
  const at = clock();
  if (result.kind === 'SENT') return endNotice(db, notice, { state: 'SENT', reason: null, at });
  const { reason } = result;
  const last = attempts >= parameters.on(bangkokDate(at)).get(noticeMaxAttempts);
  log.warn({ noticeId, template, attempts, reason }, 'a notice could not be sent');
  if (result.kind === 'REFUSED' || last) return endNotice(db, notice, { state: 'FAILED', reason, at });
  return retryNotice(db, notice, reason, new Date(at.getTime() + waitAfter(attempts)));
}

/** Sends every notice that is due; answers how many were tried. */
export async function postNotices(parts: Parts, office: PostOffice): Promise<number> {
  let tried = 0;
  for (;;) {
    const now = parts.clock();
    const due = await takeDueNotices(parts.database, now, new Date(now.getTime() + LEASE_MS), AT_ONCE);
    await Promise.all(due.map((notice) => post(parts, office, notice)));
    tried += due.length;
    if (due.length < AT_ONCE) return tried;
  }
}

/** The worker's part: nobody waits longer than a second for his mail (OSS-38), unless the post is out of order. */
export const noticeRoutines = (parts: Parts, mailer: Mailer | undefined, publicUrl: string) =>
  mailer
    ? [
        {
          name: 'post-notices',
          everyMs: 1_000,
          run: async () => void (await postNotices(parts, { mailer, publicUrl })),
        },
      ]
    : [];
