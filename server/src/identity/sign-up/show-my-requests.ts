import { z } from 'zod';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { listNotices } from '../../services/index.ts';
import { requestNumber } from './model.ts';
import { findSignUpOf, SIGN_UP_EVENTS } from './store/events.ts';

/**
 * The history of the caller's own account (รายงานประวัติคำขอ, OSS-48, OSS-75): how it came about, and every mail about it with
 * what became of that mail. What the mails said is not kept.
 */
export const showMyRequests = useCase({
  name: 'identity.showMyRequests',
  summary: { th: 'ประวัติคำขอและอีเมลแจ้งของบัญชีฉัน', en: 'History of my account: requests and mails' },
  input: z.object({}),
  output: z.object({
    signUp: z
      .object({
        requestNumber: z.string(),
        events: z.array(z.object({ kind: z.enum(SIGN_UP_EVENTS), at: z.iso.datetime() })),
      })
      .nullable(),
    mails: z.array(
      z.object({
        noticeId: z.uuid(),
        subject: z.string(),
        recipient: z.string(),
        state: z.enum(['QUEUED', 'SENT', 'RETRYING', 'FAILED']),
        attempts: z.number(),
        queuedAt: z.iso.datetime(),
        nextAttemptAt: z.iso.datetime().nullable(),
        endedAt: z.iso.datetime().nullable(),
        reason: z.string().nullable(),
      }),
    ),
  }),
  route: { method: 'GET', path: '/api/account/requests' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    if (ctx.actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const { accountId } = ctx.actor;
    const signUp = await findSignUpOf(ctx.db, accountId);
    const notices = await listNotices(ctx.db, { kind: 'ACCOUNT', id: accountId });
    return {
      signUp: signUp
        ? {
            requestNumber: requestNumber(signUp.requestNo, signUp.begunAt),
            events: signUp.events.map(({ kind, at }) => ({ kind, at: at.toISOString() })),
          }
        : null,
      mails: notices.toReversed().map(({ template: _template, ...notice }) => ({
        ...notice,
        queuedAt: notice.queuedAt.toISOString(),
        nextAttemptAt: notice.nextAttemptAt?.toISOString() ?? null,
        endedAt: notice.endedAt?.toISOString() ?? null,
      })),
    };
  },
});
