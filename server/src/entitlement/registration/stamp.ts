import type { Queryable } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { RegisterActor } from '../call.ts';
import { refusePoint } from '../points/refusals.ts';
import { findPointOf } from '../points/store/points.ts';
import { isOpenPoint } from './store/find-open-point.ts';

/** The desk that a registration is stamped with (POINT; AMB-22): the one that was named, or where the registrar sits; none where a unit has none. */
export async function pointFor(
  db: Queryable,
  actor: RegisterActor,
  pointId: string | undefined,
): Promise<{ readonly pointId: string | undefined } | Refusal> {
  if (pointId === undefined)
    return { pointId: (await findPointOf(db, actor.organisationId, actor.accountId))?.pointId };
  return (await isOpenPoint(db, actor.organisationId, pointId)) ? { pointId } : refusePoint('POINT_NOT_FOUND');
}
