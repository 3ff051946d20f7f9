import { newId, type Queryable } from '../../../platform/database/index.ts';
import { type RegisterScope, scopeValues } from '../../scope.ts';

export const TRANSFER_STATES = [
  'REQUESTED',
  'RUNNING',
  'COMPLETED',
  'COMPLETED_WITH_ERRORS',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** One transfer of entitled persons (โอนย้ายผู้มีสิทธิ). */
export interface TransferRow {
  readonly transferId: string;
  readonly fromUnit: string;
  readonly fromNetwork: string | null;
  readonly toNetwork: string;
  readonly cause: 'TRANSFER' | 'CLOSURE';
  readonly reason: string;
  readonly persons: readonly string[] | null;
  readonly organisationId: string;
  readonly regionNo: number | null;
  readonly state: TransferState;
  readonly requestedBy: string;
  readonly requestedByPerson: string | null;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  readonly total: number | null;
  readonly moved: number;
  readonly skipped: number;
  readonly reached: string | null;
  readonly finishedAt: Date | null;
}

const COLUMNS = `transfer_id as "transferId", from_unit as "fromUnit", from_network as "fromNetwork", to_network as "toNetwork", cause,
  reason, persons, organisation_id as "organisationId", region_no as "regionNo", state, requested_by as "requestedBy",
  requested_by_person as "requestedByPerson", requested_by_name as "requestedByName", requested_at as "requestedAt", decided_by as "decidedBy",
  decided_by_name as "decidedByName", decided_at as "decidedAt", note, total, moved, skipped, reached, finished_at as "finishedAt"`;

export const listTransfersOf = (db: Queryable, scope: RegisterScope, limit: number): Promise<readonly TransferRow[]> =>
  db.query<TransferRow>({
    text: `select ${COLUMNS} from entitlement.transfer
            where ($1::uuid is null or organisation_id = $1) and ($2::int is null or region_no = $2)
            order by state in ('REQUESTED', 'RUNNING') desc, requested_at desc limit $3`,
    values: [...scopeValues(scope), limit],
  });

export async function findTransfer(db: Queryable, transferId: string): Promise<TransferRow | undefined> {
  const [row] = await db.query<TransferRow>({
    text: `select ${COLUMNS} from entitlement.transfer where transfer_id = $1`,
    values: [transferId],
  });
  return row;
}

export async function lockTransfer(tx: Queryable, transferId: string): Promise<TransferRow | undefined> {
  const [row] = await tx.query<TransferRow>({
    text: `select ${COLUMNS} from entitlement.transfer where transfer_id = $1 for update`,
    values: [transferId],
  });
  return row;
}

type NewTransfer = Omit<
  TransferRow,
  | 'transferId'
  | 'state'
  | 'decidedBy'
  | 'decidedByName'
  | 'decidedAt'
  | 'note'
  | 'total'
  | 'moved'
  | 'skipped'
  | 'reached'
  | 'finishedAt'
>;

export async function insertTransfer(tx: Queryable, transfer: NewTransfer): Promise<string> {
  const transferId = newId();
  await tx.query({
    text: `insert into entitlement.transfer (transfer_id, from_unit, from_network, to_network, cause, reason, persons, organisation_id,
             region_no, state, requested_by, requested_by_person, requested_by_name, requested_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'REQUESTED', $10, $11, $12, $13)`,
    values: [
      transferId,
      transfer.fromUnit,
      transfer.fromNetwork,
      transfer.toNetwork,
      transfer.cause,
      transfer.reason,
      transfer.persons,
      transfer.organisationId,
      transfer.regionNo,
      transfer.requestedBy,
      transfer.requestedByPerson,
      transfer.requestedByName,
      transfer.requestedAt,
    ],
  });
  return transferId;
}

export async function decideTransfer(
  tx: Queryable,
  transferId: string,
  decision: {
    state: 'RUNNING' | 'REFUSED' | 'WITHDRAWN';
    by: { accountId: string; name: string };
    note: string | null;
    total: number | null;
    at: Date;
  },
): Promise<void> {
  await tx.query({
    text: `update entitlement.transfer set state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5, note = $6, total = $7
            where transfer_id = $1`,
    values: [
      transferId,
      decision.state,
      decision.by.accountId,
      decision.by.name,
      decision.at,
      decision.note,
      decision.total,
    ],
  });
}
