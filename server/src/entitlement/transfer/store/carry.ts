import type { Queryable } from '../../../platform/database/index.ts';
import type { TransferRow } from './transfers.ts';

const CONCERNED = `r.regular_unit = $1 and upper_inf(r.effective) and r.effective @> $4::timestamptz and ($2::text is null or r.network_id = $2)
  and ($3::uuid[] is null or r.person_id = any($3))`;

/** How many are registered there today and meant by a transfer. */
export async function countConcerned(
  db: Queryable,
  of: Pick<TransferRow, 'fromUnit' | 'fromNetwork' | 'persons'>,
  now: Date,
): Promise<number> {
  const [row] = await db.query<{ n: number }>({
    text: `select count(*)::int as n from entitlement.registration r where ${CONCERNED}`,
    values: [of.fromUnit, of.fromNetwork, of.persons, now],
  });
  return row?.n ?? 0;
}

/** The next of them after the one that was reached. */
export async function listNext(
  tx: Queryable,
  transfer: TransferRow,
  now: Date,
  limit: number,
): Promise<readonly string[]> {
  const rows = await tx.query<{ personId: string }>({
    text: `select r.person_id as "personId" from entitlement.registration r
            where ${CONCERNED} and ($5::uuid is null or r.person_id > $5) order by r.person_id limit $6`,
    values: [transfer.fromUnit, transfer.fromNetwork, transfer.persons, now, transfer.reached, limit],
  });
  return rows.map(({ personId }) => personId);
}

/** Takes the oldest transfer that waits, or that a worker left lying, until `until`. */
export async function leaseTransfer(db: Queryable, now: Date, until: Date): Promise<string | undefined> {
  const [row] = await db.query<{ transferId: string }>({
    text: `update entitlement.transfer set leased_until = $2
            where transfer_id = (select transfer_id from entitlement.transfer
                                  where state = 'RUNNING' and (leased_until is null or leased_until < $1)
                                  order by decided_at limit 1 for update skip locked)
           returning transfer_id as "transferId"`,
    values: [now, until],
  });
  return row?.transferId;
}

/** How far a transfer is, with whom it could not move; in the transaction that did it. */
export async function keepProgress(
  tx: Queryable,
  transfer: TransferRow,
  step: { reached: string; moved: number; skipped: readonly { personId: string; code: string }[]; until: Date },
): Promise<void> {
  await tx.query({
    text: `insert into entitlement.transfer_skip (transfer_id, person_id, code)
           select $1, "personId", code from jsonb_to_recordset($2) as s("personId" uuid, code text) on conflict do nothing`,
    values: [transfer.transferId, JSON.stringify(step.skipped)],
  });
  await tx.query({
    text: `update entitlement.transfer set reached = $2, moved = moved + $3, skipped = skipped + $4, leased_until = $5
            where transfer_id = $1`,
    values: [transfer.transferId, step.reached, step.moved, step.skipped.length, step.until],
  });
}

export async function finishTransfer(tx: Queryable, transfer: TransferRow, at: Date): Promise<void> {
  await tx.query({
    text: `update entitlement.transfer set state = case when skipped > 0 then 'COMPLETED_WITH_ERRORS' else 'COMPLETED' end,
             finished_at = $2, leased_until = null where transfer_id = $1`,
    values: [transfer.transferId, at],
  });
}

/** Whom it could not move, and why. */
export const listSkipped = (
  db: Queryable,
  transferId: string,
  limit: number,
): Promise<readonly { personId: string; code: string }[]> =>
  db.query({
    text: 'select person_id as "personId", code from entitlement.transfer_skip where transfer_id = $1 order by person_id limit $2',
    values: [transferId, limit],
  });
