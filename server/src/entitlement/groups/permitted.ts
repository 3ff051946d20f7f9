import type { AccountActor } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { MenuInstant } from '../../platform/menu/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { DIRECTIONS, type Direction, type GroupCode } from './model.ts';
import { groupsOfAffiliations } from './parameters.ts';
import { refuseGroup } from './refusals.ts';
import { type GrantRow, unusedGrants } from './store/grants.ts';
import { subAffiliationOf } from './store/members.ts';

/** Why a unit may do a job (INV-ENT-8): by whose hospital it is, or by a one-time right that nobody has used yet. */
export interface GroupRight {
  readonly group: GroupCode;
  readonly direction: Direction;
  readonly by: 'AFFILIATION' | 'GRANT';
  readonly grant: GrantRow | null;
}

/** Everything a unit may do with groups now; where its affiliation permits a job, no one-time right is used up for it. */
export async function rightsOfUnit(
  db: Queryable,
  organisationId: string,
  now: Date,
  parameters: ParameterView,
): Promise<readonly GroupRight[]> {
  const affiliation = await subAffiliationOf(db, organisationId);
  const own = parameters
    .get(groupsOfAffiliations)
    .filter((row) => row.affiliation === affiliation)
    .flatMap(({ groups }) =>
      groups.flatMap((group) =>
        DIRECTIONS.map((direction) => ({ group, direction, by: 'AFFILIATION' as const, grant: null })),
      ),
    );
  const grants = await unusedGrants(db, organisationId, now);
  const granted = grants.map((grant) => ({
    group: grant.group,
    direction: grant.direction,
    by: 'GRANT' as const,
    grant,
  }));
  return [...own, ...granted.filter((right) => !own.some((other) => sameWork(other, right)))];
}

const sameWork = (
  a: { group: GroupCode; direction: Direction },
  b: { group: GroupCode; direction: Direction },
): boolean => a.group === b.group && a.direction === b.direction;

/** The right of a unit for one kind of job, or GROUP_NOT_PERMITTED. */
export async function rightFor(
  db: Queryable,
  job: { organisationId: string; group: GroupCode; direction: Direction },
  now: Date,
  parameters: ParameterView,
): Promise<GroupRight | Refusal> {
  const rights = await rightsOfUnit(db, job.organisationId, now, parameters);
  return rights.find((right) => sameWork(right, job)) ?? refuseGroup('GROUP_NOT_PERMITTED', { group: job.group });
}

/** One menu asks eleven times at one instant: its unit's rights are read once. */
const asked = new WeakMap<MenuInstant, Promise<readonly GroupRight[]>>();

function rightsForMenu(db: Queryable, organisationId: string, on: MenuInstant): Promise<readonly GroupRight[]> {
  const rights = asked.get(on) ?? rightsOfUnit(db, organisationId, on.now, on.parameters);
  asked.set(on, rights);
  return rights;
}

/** For the menu: closed to a unit that may do none of these groups. */
export async function closedToUnit(
  db: Queryable,
  { organisationId }: AccountActor,
  work: { groups: readonly GroupCode[]; direction: Direction },
  on: MenuInstant,
): Promise<Refusal | undefined> {
  const rights = organisationId ? await rightsForMenu(db, organisationId, on) : [];
  const open = rights.some(({ group, direction }) => work.groups.includes(group) && direction === work.direction);
  return open ? undefined : refuseGroup('GROUP_NOT_PERMITTED');
}
