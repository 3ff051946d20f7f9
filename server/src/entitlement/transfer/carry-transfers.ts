import type { Queryable } from '../../platform/database/index.ts';
import { emit } from '../../platform/events/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { bangkokDate } from '../../platform/time/index.ts';
import type { Engine } from '../../platform/use-case/index.ts';
import { registerPerson } from '../registration/register-person.ts';
import { lockRightsOfMany } from '../registration/store/registration-facts.ts';
import { finishTransfer, keepProgress, leaseTransfer, listNext } from './store/carry.ts';
import { lockTransfer, type TransferRow } from './store/transfers.ts';

const CHUNK = 200;
const LEASE_MS = 60_000;

type Parts = Pick<Engine, 'database' | 'clock' | 'parameters'>;

/** One chunk of a transfer in one transaction. @returns false when there is nothing more to do with it here */
async function step(
  parts: Parts,
  transferId: string,
  reached: string | null | undefined,
): Promise<TransferRow | false> {
  const now = parts.clock();
  return parts.database.transaction(async (tx) => {
    const transfer = await lockTransfer(tx, transferId);
    // somebody else went on with it
    if (transfer?.state !== 'RUNNING' || (reached !== undefined && transfer.reached !== reached)) return false;
    const listed = await listNext(tx, transfer, now, CHUNK);
    const last = listed.at(-1);
    if (last === undefined) {
      await finishTransfer(tx, transfer, now);
      const payload = { transferId, moved: transfer.moved, skipped: transfer.skipped };
      await emit(tx, { type: 'entitlement.TransferCompleted', payload }, now);
      return false;
    }
    // Who chose another unit while he was waited for has chosen, and stays there.
    await lockRightsOfMany(tx, listed);
    const persons = await listNext(tx, { ...transfer, persons: listed }, now, CHUNK);
    const skipped = await move(tx, transfer, persons, now, parts.parameters.on(bangkokDate(now)));
    const moved = persons.length - skipped.length;
    await keepProgress(tx, transfer, { reached: last, moved, skipped, until: new Date(now.getTime() + LEASE_MS) });
    return { ...transfer, reached: last };
  });
}

/** Registers each with the new network, by the agency and counted for nobody (AMB-26). @returns whom the rules refuse */
async function move(
  tx: Queryable,
  transfer: TransferRow,
  persons: readonly string[],
  now: Date,
  parameters: ParameterView,
): Promise<{ personId: string; code: string }[]> {
  const skipped: { personId: string; code: string }[] = [];
  for (const personId of persons) {
    const done = await registerPerson(
      tx,
      {
        personId,
        networkId: transfer.toNetwork,
        channel: 'NHSO',
        kind: transfer.cause,
        evidence: [{ kind: 'ORDER', note: transfer.transferId }],
        actor: `account:${transfer.decidedBy}`,
        organisationId: transfer.organisationId,
      },
      now,
      parameters,
    );
    if (isRefusal(done)) skipped.push({ personId, code: done.code });
  }
  return skipped;
}

/** Carries out the transfers that were accepted, chunk by chunk. What a killed worker left is taken up where it was. */
export async function carryTransfers(parts: Parts): Promise<void> {
  for (;;) {
    const now = parts.clock();
    const transferId = await leaseTransfer(parts.database, now, new Date(now.getTime() + LEASE_MS));
    if (!transferId) return;
    let at = await step(parts, transferId, undefined);
    while (at) at = await step(parts, transferId, at.reached);
  }
}

export const transferRoutines = (engine: Engine) => [
  { name: 'carry-transfers', everyMs: 1_000, run: () => carryTransfers(engine) },
];
