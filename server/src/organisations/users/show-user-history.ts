import { z } from 'zod';
import { findAccounts } from '../../identity/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { listNotices } from '../../services/index.ts';
import { managerOf } from './manager.ts';
import { refuseUsers } from './refusals.ts';
import { findRoleEvents, findUserIds } from './store/roles.ts';
import { aboutUser } from './tell-user.ts';

const historySchema = z.object({
  events: z.array(
    z.object({
      role: z.string(),
      kind: z.enum(['GRANTED', 'CHANGED', 'REVOKED']),
      from: z.string(),
      until: z.string().nullable(),
      at: z.iso.datetime(),
      by: z.string().nullable(),
    }),
  ),
  notices: z.array(
    z.object({ subject: z.string(), state: z.enum(['QUEUED', 'SENT', 'RETRYING', 'FAILED']), at: z.iso.datetime() }),
  ),
});

/** Who gave and took which role of a user when, and what he was told (OSS-48, OSS-75). Newest first. */
export const showUserHistory = useCase({
  name: 'organisations.showUserHistory',
  summary: { th: 'ประวัติบทบาทของผู้ใช้งาน', en: 'History of a user’s roles' },
  input: z.object({ accountId: z.uuid() }),
  output: historySchema,
  route: { method: 'GET', path: '/api/users/:accountId/history' },
  level: 'L2',
  allow: ['E_PORTAL_USER_MANAGER'],
  refusals: ['USER_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'organisations.showUserHistory' },
  example: { accountId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { accountId }) => {
    const manager = managerOf(ctx.actor);
    if (isRefusal(manager)) return manager;
    const { organisationId } = manager;
    ctx.note({ subject: accountId });
    if (!(await findUserIds(ctx.db, organisationId)).includes(accountId)) return refuseUsers('USER_NOT_FOUND');
    const events = await findRoleEvents(ctx.db, organisationId, accountId);
    const notices = await listNotices(ctx.db, aboutUser(organisationId, accountId));
    const people = await findAccounts(
      ctx.db,
      events.flatMap(({ by }) => (by ? [by] : [])),
    );
    const nameOf = (id: string | null) => people.find((person) => person.accountId === id)?.displayName ?? null;
    return {
      events: events.map(({ at, by, ...event }) => ({ ...event, at: at.toISOString(), by: nameOf(by) })),
      notices: notices
        .map(({ subject, state, queuedAt }) => ({ subject, state, at: queuedAt.toISOString() }))
        .toReversed(),
    };
  },
});
