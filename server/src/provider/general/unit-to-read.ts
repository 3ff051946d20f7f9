import sql from 'sql-template-tag';
import { getUnits } from '../../organisations/index.ts';
import { type Actor, organisationOf, type Principal } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import type { Refusal } from '../../platform/refusals/index.ts';

/** Who reads a unit's basic data: everybody with a role in it, officers of its region, the centre and the auditors. */
export const BASIC_DATA_READERS = [
  'DESK_OFFICER',
  'REGISTRAR',
  'CPP_EDITOR',
  'E_PORTAL_USER_MANAGER',
  'HRA_ASSESSOR',
  'DELEGATE',
  'HOLDER',
  'REGION_OFFICER',
  'CENTRAL_OFFICER',
  'REVIEWER',
  'AUDITOR',
] as const satisfies readonly Principal[];

const EVERYWHERE: readonly Principal[] = ['CENTRAL_OFFICER', 'REVIEWER', 'AUDITOR'];

/**
 * The unit a caller asks about: his own, or for officers one named by its code, in their region or anywhere. What somebody may not
 * see is not found.
 */
export async function unitToRead(db: Queryable, actor: Actor, hcode: string | undefined): Promise<string | Refusal> {
  const own = organisationOf(actor);
  if (actor.kind !== 'ACCOUNT') return refuseRequest('FORBIDDEN');
  if (hcode === undefined || hcode === actor.hcode) return own ?? refuseRequest('NOT_FOUND');
  const [row] = await db.query<{ id: string | null }>(sql`select organisations.api_id_of_hcode(${hcode}) as id`);
  const unit = row?.id ? (await getUnits(db, [row.id])).get(row.id) : undefined;
  const inRegion = actor.roles.includes('REGION_OFFICER') && unit?.regionNo === actor.regionNo;
  const anywhere = actor.roles.some((role) => EVERYWHERE.includes(role));
  return unit && (inRegion || anywhere) ? unit.organisationId : refuseRequest('NOT_FOUND');
}
