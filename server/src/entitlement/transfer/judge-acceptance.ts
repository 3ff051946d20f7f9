import { getUnits } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import { isCentral, type RegisterActor } from '../call.ts';
import { refuseEntitlement } from '../refusals.ts';
import { findNetwork } from '../store/find-network.ts';
import { isOwn } from '../two-people.ts';
import { refuseTransfer } from './refusals.ts';
import type { TransferRow } from './store/transfers.ts';

/**
 * What keeps an officer from accepting a transfer. It is not his own; and a region accepts within the region: where the primary or
 * the regular unit they go to lies in another, the central office does (permission matrix: R).
 */
export async function judgeAcceptance(
  db: Queryable,
  row: TransferRow,
  actor: RegisterActor,
  today: PlainDate,
): Promise<Refusal | undefined> {
  if (isOwn(row, actor)) return refuseTransfer('TRANSFER_OWN_REQUEST');
  const to = await findNetwork(db, row.toNetwork, today);
  if (!to) return refuseEntitlement('NETWORK_NOT_FOUND');
  if (isCentral(actor)) return undefined;
  const goTo = [to.primaryUnit, to.regularUnit];
  const units = await getUnits(db, goTo);
  return goTo.every((id) => units.get(id)?.regionNo === actor.regionNo)
    ? undefined
    : refuseTransfer('TRANSFER_INTO_ANOTHER_REGION');
}
