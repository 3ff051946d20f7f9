import { z } from 'zod';
import { listSessions as listSessionRows } from '../../identity/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { listConsents } from '../openid/store/consents.ts';
import { findMemberships } from '../store/find-memberships.ts';

const sessionSchema = z.object({
  sessionId: z.uuid(),
  /** The one that asks. */
  current: z.boolean(),
  level: z.enum(['L1', 'L2']),
  methods: z.array(z.enum(['pwd', 'thaid', 'sc', 'pin', 'hwk'])),
  device: z.string().nullable(),
  address: z.string().nullable(),
  organisation: z.string().nullable(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});

/** Where one is signed in, since when and how, and which outside clients one has agreed to (การเข้าสู่ระบบของฉัน). */
export const listSessions = useCase({
  name: 'organisations.listSessions',
  summary: { th: 'รายการการเข้าสู่ระบบของฉัน', en: 'My sessions' },
  input: z.object({}),
  output: z.object({
    sessions: z.array(sessionSchema),
    clients: z.array(
      z.object({ clientId: z.string(), name: z.string(), scopes: z.array(z.string()), agreedAt: z.iso.datetime() }),
    ),
  }),
  route: { method: 'GET', path: '/api/sessions' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    const { actor } = ctx;
    if (actor.kind !== 'ACCOUNT') return refuseRequest('UNAUTHENTICATED');
    const sessions = await listSessionRows(ctx.db, actor.accountId, ctx.now);
    const memberships = await findMemberships(ctx.db, actor.accountId, ctx.today);
    const nameOf = (id: string | null) => memberships.find((m) => m.organisationId === id)?.name ?? null;
    const clients = await listConsents(ctx.db, actor.accountId);
    return {
      sessions: sessions.map(({ assurance, organisationId, ...session }) => ({
        ...session,
        current: session.sessionId === actor.sessionId,
        level: assurance,
        methods: [...session.methods],
        organisation: nameOf(organisationId),
        createdAt: session.createdAt.toISOString(),
        lastSeenAt: session.lastSeenAt.toISOString(),
        expiresAt: session.expiresAt.toISOString(),
      })),
      clients: clients.map((client) => ({
        ...client,
        scopes: [...client.scopes],
        agreedAt: client.agreedAt.toISOString(),
      })),
    };
  },
});
