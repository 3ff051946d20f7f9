import { findUnitId, getUnits } from '../organisations/index.ts';
import type { Actor, Principal } from '../platform/actor.ts';
import type { Queryable } from '../platform/database/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import type { Refusal } from '../platform/refusals/index.ts';

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

/** Whether a caller may read the basic data of a unit: his own, an officer's region, or any for the centre and its auditors. */
export async function mayReadUnit(db: Queryable, actor: Actor, organisationId: string): Promise<boolean> {
  if (actor.kind !== 'ACCOUNT') return false;
  if (actor.organisationId === organisationId || actor.roles.some((role) => EVERYWHERE.includes(role))) return true;
  const regionNo = (await getUnits(db, [organisationId])).get(organisationId)?.regionNo;
  return actor.roles.includes('REGION_OFFICER') && regionNo !== undefined && regionNo === actor.regionNo;
}

/**
 * The unit a caller asks about: his own, or one named by its code that he may read. What somebody may not see is not found.
 */
export async function unitToRead(db: Queryable, actor: Actor, hcode: string | undefined): Promise<string | Refusal> {
  if (actor.kind !== 'ACCOUNT') return refuseRequest('FORBIDDEN');
  if (hcode === undefined || hcode === actor.hcode) return actor.organisationId ?? refuseRequest('NOT_FOUND');
  const unit = await findUnitId(db, hcode);
  return unit && (await mayReadUnit(db, actor, unit)) ? unit : refuseRequest('NOT_FOUND');
}
