import type { Queryable } from '../database/index.ts';

/** The first block that does not hold, and why. */
export interface BrokenBlock {
  readonly blockNo: number;
  readonly why: string;
}

/** What `npm run audit:verify` reports. */
export interface AuditReport {
  readonly blocks: number;
  /** Rows that stand in a block. */
  readonly sealedRows: number;
  /** Rows that no block holds yet: the work of the last seconds, unless the sealer does not run. */
  readonly unsealedRows: number;
  readonly oldestUnsealed: Date | null;
  /** Number and hash of the newest block: kept elsewhere, it shows later that no block was cut off the end. */
  readonly head: { readonly blockNo: number; readonly hash: string } | undefined;
  readonly broken: BrokenBlock | undefined;
}

interface BlockRow {
  readonly blockNo: number;
  readonly fromXid: string;
  readonly upToXid: string;
  readonly rows: number;
  readonly rowsHash: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly foundRows: number;
  readonly foundRowsHash: string;
  readonly foundHash: string;
}

const BATCH = 200;

// The form of a row and of a block stands here once more, and is not asked of the database's own function: whoever could
// change the rows could have changed that function, too.
const BLOCKS = `
  select b.block_no as "blockNo", b.from_xid::text as "fromXid", b.up_to_xid::text as "upToXid", b.rows, b.rows_hash as "rowsHash",
         b.prev_hash as "prevHash", b.hash, f.rows as "foundRows", f.hash as "foundRowsHash",
         encode(sha256(convert_to(concat_ws('|', b.block_no, b.from_xid, b.up_to_xid, b.rows, b.rows_hash, b.prev_hash,
           to_char(b.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8')), 'hex') as "foundHash"
    from platform.audit_block b
   cross join lateral (
     select count(*)::int as rows,
            encode(sha256(convert_to(coalesce(string_agg(
              jsonb_build_array(e.day, e.event_id, e.xid::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor,
                                e.organisation, e.action, e.subject, e.purpose, e.outcome, e.request_id, e.detail)::text,
              e'\\n' order by e.xid, e.event_id), ''), 'UTF8')), 'hex') as hash
       from platform.audit_event e where e.xid >= b.from_xid and e.xid < b.up_to_xid) f
   where b.block_no > $1 order by b.block_no limit ${BATCH}`;

/** What is wrong with a block that follows `previous`; undefined = it holds. */
function faultOf(block: BlockRow, previous: BlockRow | undefined): string | undefined {
  const expectedNo = (previous?.blockNo ?? 0) + 1;
  if (block.blockNo !== expectedNo) return `block ${expectedNo} is missing`;
  if (block.prevHash !== (previous?.hash ?? '0'.repeat(64))) return 'it does not hang on the block before it';
  if (block.fromXid !== (previous?.upToXid ?? '0')) return 'it does not begin where the block before it ends';
  if (block.hash !== block.foundHash) return 'the block itself was changed';
  if (block.rows !== block.foundRows)
    return block.foundRows < block.rows
      ? `${block.rows - block.foundRows} of its ${block.rows} rows are gone`
      : `${block.foundRows - block.rows} rows were put in after it was sealed`;
  return block.rowsHash === block.foundRowsHash ? undefined : 'a row was changed after it was sealed';
}

/**
 * Checks every block of the audit against its rows and against the block before it (INV-PLT-1). To be called in one
 * repeatable-read transaction, because the sealer may be at work.
 * @param anchor a block that was written down elsewhere earlier: it must still stand
 */
export async function verifyAudit(db: Queryable, anchor?: { blockNo: number; hash: string }): Promise<AuditReport> {
  let previous: BlockRow | undefined;
  let broken: BrokenBlock | undefined;
  let sealedRows = 0;
  let anchored = anchor === undefined;
  for (;;) {
    const blocks = await db.query<BlockRow>({ text: BLOCKS, values: [previous?.blockNo ?? 0] });
    for (const block of blocks) {
      const why = faultOf(block, previous);
      if (why && !broken) broken = { blockNo: block.blockNo, why };
      sealedRows += block.foundRows;
      anchored ||= anchor?.blockNo === block.blockNo && anchor.hash === block.hash;
      previous = block;
    }
    if (blocks.length < BATCH) break;
  }
  if (!anchored && anchor && !broken)
    broken = { blockNo: anchor.blockNo, why: 'the block that was written down is not in the chain' };
  const [tail] = await db.query<{ rows: number; oldest: Date | null }>({
    text: 'select count(*)::int as rows, min(at) as oldest from platform.audit_event where xid >= $1::xid8',
    values: [previous?.upToXid ?? '0'],
  });
  return {
    blocks: previous?.blockNo ?? 0,
    sealedRows,
    unsealedRows: tail?.rows ?? 0,
    oldestUnsealed: tail?.oldest ?? null,
    head: previous && { blockNo: previous.blockNo, hash: previous.hash },
    broken,
  };
}
