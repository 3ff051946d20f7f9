import { z } from 'zod';
import { getSessionExpiry } from '../identity/index.ts';
import { PRINCIPALS } from '../platform/actor.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { PlainDate } from '../platform/time/index.ts';
import { findMemberships } from './store/find-memberships.ts';

const organisationViewSchema = z.object({
  organisationId: z.uuid(),
  hcode: z.string().nullable(),
  name: z.string(),
  kind: z.enum(['UNIT', 'REGION_OFFICE', 'CENTRAL_OFFICE', 'RECEIVING_UNIT', 'AGENCY']),
  regionNo: z.number().nullable(),
});

/** From where a session is opened: the edge knows, see `sessionOriginOf`. */
export const sessionOriginSchema = z.object({
  device: z.string().max(100).optional(),
  address: z.string().max(100).optional(),
});

/** A session as its owner may see it: who, at which level, acting for whom, and for whom else he could act. */
export const sessionViewSchema = z.object({
  account: z.object({ username: z.string(), displayName: z.string() }),
  level: z.enum(['L1', 'L2', 'L3']),
  expiresAt: z.iso.datetime(),
  organisation: organisationViewSchema.nullable(),
  organisations: z.array(organisationViewSchema),
  roles: z.array(z.enum(PRINCIPALS)),
});
export type SessionView = z.input<typeof sessionViewSchema>;

export interface SessionFacts {
  readonly sessionId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly level: 'L1' | 'L2' | 'L3';
  readonly organisationId: string | undefined;
}

/** Puts the view together from the session and the memberships of its account. */
export async function sessionView(db: Queryable, session: SessionFacts, today: PlainDate): Promise<SessionView> {
  const { username, expiresAt } = await getSessionExpiry(db, session.sessionId);
  const memberships = await findMemberships(db, session.accountId, today);
  const acting = memberships.find((m) => m.organisationId === session.organisationId);
  const organisations = memberships.map(({ organisationId, hcode, name, kind, regionNo }) => ({
    organisationId,
    hcode,
    name,
    kind,
    regionNo,
  }));
  return {
    account: { username, displayName: session.displayName },
    level: session.level,
    expiresAt: expiresAt.toISOString(),
    organisation: organisations.find((o) => o.organisationId === session.organisationId) ?? null,
    organisations,
    roles: (acting?.roles ?? []) as SessionView['roles'],
  };
}
