import { z } from 'zod';
import { findRoleHolders } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { listPointsOf } from './store/points.ts';

const user = z.object({ accountId: z.uuid(), name: z.string() });

/** One point with who sits there. */
export const pointViewSchema = z.object({
  pointId: z.uuid(),
  code: z.string(),
  name: z.string(),
  place: z.string(),
  closed: z.boolean(),
  version: z.number().int(),
  users: z.array(user),
});

export const pointListSchema = z.object({
  items: z.array(pointViewSchema),
  /** Who may be seated: the registrars of the unit. */
  registrars: z.array(user),
  /** The point at which the caller sits. */
  mine: z.uuid().nullable(),
});

/** The points of a unit as the screen shows them. A registrar who lost the role sits nowhere. */
export async function pointsView(
  db: Queryable,
  organisationId: string,
  accountId: string,
  today: PlainDate,
): Promise<z.input<typeof pointListSchema>> {
  const registrars = await findRoleHolders(db, organisationId, 'REGISTRAR', today);
  const items = (await listPointsOf(db, organisationId)).map(({ accounts, closedAt, ...point }) => ({
    ...point,
    closed: closedAt !== null,
    users: registrars.filter((registrar) => accounts.includes(registrar.accountId)),
  }));
  const mine = items.find(({ closed, users }) => !closed && users.some((user) => user.accountId === accountId));
  return { items, registrars: [...registrars], mine: mine?.pointId ?? null };
}
