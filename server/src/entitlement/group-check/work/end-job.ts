import { findReachable } from '../../../identity/index.ts';
import type { Queryable } from '../../../platform/database/index.ts';
import type { ParameterView } from '../../../platform/parameters/index.ts';
import { allRefusals } from '../../../platform/refusals/index.ts';
import { bangkokDate, formatThaiDate } from '../../../platform/time/index.ts';
import { sendNotice } from '../../../services/index.ts';
import { keptUntil } from '../call.ts';
import type { GroupCheck } from '../model.ts';
import { groupCheckFailed, groupCheckFinished } from '../notices.ts';
import { groupCheckKeepDays } from '../parameters.ts';
import { endGroupCheck } from '../store/jobs.ts';

/** Tells whoever sent the file, when he can be written to. */
async function tell(tx: Queryable, job: GroupCheck, now: Date): Promise<void> {
  const owner = await findReachable(tx, job.accountId);
  if (!owner) return;
  const { language, email: to, displayName: name } = owner;
  const day = (at: Date) => {
    const date = bangkokDate(at);
    return language === 'th' ? formatThaiDate(date) : date;
  };
  const why = allRefusals().get(job.failure ?? '');
  const counts = {
    total: job.total ?? 0,
    found: job.found,
    deceased: job.deceased,
    notFound: job.notFound,
    bad: job.bad,
  };
  const values = {
    name,
    sentAt: day(job.receivedAt),
    until: day(job.keepUntil ?? now),
    page: job.past ? '/srm/history/group-past' : '/srm/history/group-now',
    why: why ? why[language] : '',
    ...Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count.toLocaleString('en')])),
  };
  const template = job.state === 'COMPLETED' ? groupCheckFinished : groupCheckFailed;
  await sendNotice(tx, { to, template, values, language, about: { kind: 'GROUP_CHECK', id: job.groupCheckId }, now });
}

/** Ends a job, with its notice, in the caller's transaction. */
export async function endJob(
  tx: Queryable,
  groupCheckId: string,
  how: { state: 'COMPLETED' | 'FAILED'; failure?: string; now: Date; parameters: ParameterView },
): Promise<void> {
  const { parameters, ...end } = how;
  const keepUntil = keptUntil(how.now, parameters.get(groupCheckKeepDays));
  const ended = await endGroupCheck(tx, { groupCheckId, keepUntil, ...end });
  if (ended) await tell(tx, ended, how.now);
}
