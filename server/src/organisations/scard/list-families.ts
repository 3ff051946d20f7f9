import { z } from 'zod';
import { listFamilies } from '../../identity/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { findOrganisationName } from '../store/find-organisation-name.ts';

const familySchema = z.object({
  familyId: z.uuid(),
  /** ACTIVE: programs can use it; ENDED: by its owner, a sign-out, or a refresh token that came twice; EXPIRED: its time was over. */
  state: z.enum(['ACTIVE', 'ENDED', 'EXPIRED']),
  /** Asked for in the session that asks now. */
  here: z.boolean(),
  /** Name and code of the unit that it acts for. */
  organisation: z.string(),
  device: z.string().nullable(),
  issuedAt: z.iso.datetime(),
  /** The last call of a program, to the minute; null: none yet. */
  usedAt: z.iso.datetime().nullable(),
  refreshedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  endedWhy: z.enum(['REUSED', 'SIGNED_OUT', 'REVOKED']).nullable(),
});

/** The tokens that hospital programs hold in one's own name (SYS-19, SRM wire 1.6): when made, last used, for which unit. Those that are over stand there for a week. */
export const listScardFamilies = useCase({
  name: 'organisations.listScardFamilies',
  summary: { th: 'รายการโทเคนของโปรแกรมที่ใช้ชื่อของฉัน', en: 'Tokens that programs hold in my name' },
  input: z.object({}),
  output: z.object({ user: z.string(), families: z.array(familySchema) }),
  route: { method: 'GET', path: '/api/srm/tokens' },
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: {},
  run: async ({ actor, db, now }) => {
    if (actor.kind !== 'ACCOUNT') return refuseRequest('FORBIDDEN');
    const rows = await listFamilies(db, actor.accountId, now);
    const names = new Map<string, string>();
    for (const { organisationId } of rows)
      if (!names.has(organisationId)) names.set(organisationId, await findOrganisationName(db, organisationId));
    const families = rows.map(({ organisationId, sessionId, ...row }) => ({
      ...row,
      state: row.endedAt ? ('ENDED' as const) : row.expiresAt > now ? ('ACTIVE' as const) : ('EXPIRED' as const),
      here: sessionId === actor.sessionId,
      organisation: names.get(organisationId) ?? '',
      issuedAt: row.issuedAt.toISOString(),
      usedAt: row.usedAt?.toISOString() ?? null,
      refreshedAt: row.refreshedAt?.toISOString() ?? null,
      expiresAt: row.expiresAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
    }));
    return { user: actor.displayName, families };
  },
});
