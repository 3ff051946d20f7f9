import { findReachable } from '../../identity/index.ts';
import { findOrganisationName } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import { sendNotice } from '../../services/index.ts';
import type { GroupJob, GroupVerdict, JobState } from './model.ts';
import { GROUP_NAMES } from './model.ts';
import { groupJobEnded } from './notices.ts';
import { endGrantOf } from './store/grants.ts';
import { markEnded } from './store/jobs.ts';
import { auditEach } from './store/members.ts';
import { countVerdicts, forgetTyped } from './store/rows.ts';

type Counts = Partial<Record<GroupVerdict, number>>;

const doneOf = (counts: Counts): number => (counts.REGISTERED ?? 0) + (counts.DISCHARGED ?? 0);

/** To whoever ran it, and to whoever made it if that was somebody else. */
async function tell(tx: Queryable, job: GroupJob, counts: Counts, now: Date): Promise<void> {
  const unit = await findOrganisationName(tx, job.organisationId);
  for (const accountId of new Set([job.startedBy, job.madeBy])) {
    const owner = accountId && (await findReachable(tx, accountId));
    if (!owner) continue;
    const { displayName: name, email: to, language } = owner;
    const group = GROUP_NAMES[job.group][language];
    const done = doneOf(counts);
    const values = { name, unit, group, file: job.fileName, done: String(done), refused: String(job.total - done) };
    const about = { kind: 'GROUP_JOB', id: job.jobId };
    await sendNotice(tx, { to, template: groupJobEnded, values, language, about, now });
  }
}

/**
 * The end of a job, in the transaction of its last rows: state, counts, and the one-time right is gone with it (GRP-16,
 * INV-ENT-9). There is no moment at which the job is over and the right still there.
 */
export async function endGroupJob(tx: Queryable, job: GroupJob, now: Date): Promise<void> {
  const counts = await countVerdicts(tx, job.jobId);
  const state: JobState = doneOf(counts) === job.total ? 'COMPLETED' : 'COMPLETED_WITH_ERRORS';
  await markEnded(tx, job.jobId, { state, counts, now });
  await forgetTyped(tx, job.jobId);
  await endGrantOf(tx, job.jobId, now);
  const { jobId, organisationId, group, direction, grantId } = job;
  const payload = { jobId, organisationId, group, direction, grantId, state };
  await emit(tx, { type: 'entitlement.GroupJobCompleted', payload }, now);
  await auditEach(tx, [
    {
      at: now.toISOString(),
      actor: job.startedAs,
      organisation: organisationId,
      action: 'entitlement.endGroupJob',
      subject: jobId,
      purpose: 'GROUP_REGISTRATION',
      outcome: state,
      requestId: jobId,
      detail: { ...counts, grantId },
    },
  ]);
  await tell(tx, job, counts, now);
}
