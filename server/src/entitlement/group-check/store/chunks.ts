import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.ts';
import type { InputRow, ResultRow } from '../model.ts';

/** Who works on a job, and how long that counts without another sign of him. */
export interface Hold {
  readonly groupCheckId: string;
  readonly worker: string;
  readonly leaseSeconds: number;
}

export async function insertPiece(db: Queryable, groupCheckId: string, pieceNo: number, bytes: Uint8Array) {
  await db.query({
    name: 'group-check-piece',
    text: 'insert into entitlement.group_check_piece values ($1, $2, $3)',
    values: [groupCheckId, pieceNo, Buffer.from(bytes)],
  });
}

/** One piece of the file; undefined behind the last. */
export async function findPiece(db: Queryable, groupCheckId: string, pieceNo: number): Promise<Buffer | undefined> {
  const [row] = await db.query<{ bytes: Buffer }>(sql`
    select bytes from entitlement.group_check_piece where group_check_id = ${groupCheckId} and piece_no = ${pieceNo}`);
  return row?.bytes;
}

/** Says that this worker is at it still; false when the job is not his any more. */
export async function keepHold(db: Queryable, { groupCheckId, worker, leaseSeconds }: Hold, rowsRead: number) {
  const rows = await db.query(sql`
    update entitlement.group_check
       set lease_until = clock_timestamp() + ${leaseSeconds} * interval '1 second', rows_read = greatest(rows_read, ${rowsRead})
     where group_check_id = ${groupCheckId} and state = 'RUNNING' and worker = ${worker} returning 1`);
  return rows.length > 0;
}

/**
 * Counts a failure of the part that was tried, and lets the job go: it is taken up again after the lease, by this worker or
 * another.
 * @returns how often that part has failed, or undefined when the job is not this worker's any more
 */
export async function countFailure(tx: Queryable, hold: Hold): Promise<number | undefined> {
  const [row] = await tx.query<{ attempts: number }>(sql`
    update entitlement.group_check
       set attempts = attempts + 1, worker = 'nobody', lease_until = clock_timestamp() + ${hold.leaseSeconds} * interval '1 second'
     where group_check_id = ${hold.groupCheckId} and state = 'RUNNING' and worker = ${hold.worker} returning attempts`);
  return row?.attempts;
}

/** Keeps a chunk of rows. A file that is read a second time brings the same rows: they are there already. */
export async function insertInput(db: Queryable, groupCheckId: string, chunkNo: number, rows: readonly InputRow[]) {
  await db.query({
    name: 'group-check-input',
    text: 'insert into entitlement.group_check_input values ($1, $2, $3) on conflict do nothing',
    values: [groupCheckId, chunkNo, JSON.stringify(rows)],
  });
}

/** The first rows as they were understood, shown while the rest is still read. */
export async function keepPreview(tx: Queryable, groupCheckId: string, preview: readonly InputRow[]): Promise<void> {
  await tx.query(sql`
    update entitlement.group_check set preview = ${JSON.stringify(preview)}::jsonb where group_check_id = ${groupCheckId}`);
}

/** The file is read: how many rows in how many chunks, and what the screen shows of them. The file itself is dropped. */
export async function finishReading(
  tx: Queryable,
  { groupCheckId, worker }: Hold,
  read: { total: number; chunks: number; badRows: readonly InputRow[] },
): Promise<boolean> {
  const rows = await tx.query(sql`
    update entitlement.group_check
       set total = ${read.total}, attempts = 0, rows_read = ${read.total}, chunks = ${read.chunks},
           bad_rows = ${JSON.stringify(read.badRows)}::jsonb
     where group_check_id = ${groupCheckId} and state = 'RUNNING' and worker = ${worker} returning 1`);
  if (rows.length === 0) return false;
  await tx.query(sql`delete from entitlement.group_check_piece where group_check_id = ${groupCheckId}`);
  return true;
}

/** The verdicts on one chunk; answers the job's state afterwards, GONE when it is not this worker's any more. */
export async function checkChunk(tx: Queryable, hold: Hold, chunkNo: number, now: Date): Promise<string> {
  const [row] = await tx.query<{ state: string }>({
    name: 'group-check-chunk',
    text: `select entitlement.api_check_chunk($1, $2, $3 * interval '1 second', $4, $5) as state`,
    values: [hold.groupCheckId, hold.worker, hold.leaseSeconds, chunkNo, now],
  });
  return row?.state ?? 'GONE';
}

/** The verdicts on one chunk; undefined behind the last. */
export async function findResults(
  db: Queryable,
  groupCheckId: string,
  chunkNo: number,
): Promise<readonly ResultRow[] | undefined> {
  const [row] = await db.query<{ rows: readonly ResultRow[] }>(sql`
    select rows from entitlement.group_check_result where group_check_id = ${groupCheckId} and chunk_no = ${chunkNo}`);
  return row?.rows;
}
