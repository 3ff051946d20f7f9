import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import { actorKey } from '../../platform/actor.ts';
import { newId, type Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { addDays, plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { GROUP_CHECKERS } from './call.ts';
import type { GroupFormat } from './model.ts';
import { groupCheckMaxBytes, groupCheckMaxDaysBack, groupCheckMaxOpen } from './parameters.ts';
import { refuseGroupCheck } from './refusals.ts';
import { insertPiece } from './store/chunks.ts';
import { deleteGroupCheck, insertGroupCheck, receiveIfRoom } from './store/jobs.ts';
import { groupCheckSchema, viewOf } from './view.ts';

const PIECE_BYTES = 1_000_000;
const PACKED = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/zip'];
const UTF16_MARK = [0xff, 0xfe];

/** The bytes in pieces of one size, however they came. */
async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let kept: Uint8Array[] = [];
  let size = 0;
  for await (const some of bytes) {
    kept.push(some);
    size += some.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(kept);
    [kept, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(kept);
}

/** What a file is, by its beginning: its name is believed by nobody. */
async function formatOf(head: Uint8Array): Promise<GroupFormat | Refusal> {
  const kind = (await fileTypeFromBuffer(head))?.mime;
  if (kind !== undefined)
    return PACKED.includes(kind) ? 'XLSX' : refuseGroupCheck('GROUP_CHECK_FILE_UNREADABLE', { found: kind });
  const wide = UTF16_MARK.every((byte, at) => head[at] === byte);
  return !wide && head.includes(0) ? refuseGroupCheck('GROUP_CHECK_FILE_UNREADABLE') : 'CSV';
}

/** Keeps the file piece by piece as it comes, and never as a whole in memory; answers its size. */
async function keepPieces(
  db: Queryable,
  groupCheckId: string,
  from: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<number | Refusal> {
  let [size, pieceNo] = [0, 0];
  for await (const piece of from) {
    size += piece.length;
    if (size > maxBytes) return refuseGroupCheck('GROUP_CHECK_FILE_TOO_LARGE', { maxBytes });
    await insertPiece(db, groupCheckId, pieceNo, piece);
    pieceNo += 1;
  }
  return size;
}

async function* following(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/**
 * Takes in a file of citizen ids whose rights are to be checked (ตรวจสอบสิทธิแบบกลุ่ม; SRM-22, SRM-23): as of now, or of a past day.
 * Its bytes come by a raw route as a stream; a worker reads and checks them afterwards.
 */
export const receiveGroupCheck = useCase({
  name: 'entitlement.receiveGroupCheck',
  summary: { th: 'ส่งไฟล์ตรวจสอบสิทธิแบบกลุ่ม', en: 'Send a file for a group check' },
  input: z.object({
    name: z.string().trim().min(1).max(200),
    /** A past day; without it the check is of today. */
    asOf: plainDateSchema.optional(),
    bytes: z.custom<AsyncIterable<Uint8Array>>((value) => Symbol.asyncIterator in Object(value)),
  }),
  output: groupCheckSchema,
  level: 'L2',
  allow: GROUP_CHECKERS,
  refusals: [
    'GROUP_CHECK_FILE_UNREADABLE',
    'GROUP_CHECK_FILE_TOO_LARGE',
    'GROUP_CHECK_FILE_EMPTY',
    'GROUP_CHECK_DATE_OUT_OF_RANGE',
    'GROUP_CHECK_TOO_MANY_OPEN',
  ],
  idempotent: false,
  audit: { action: 'entitlement.receiveGroupCheck' },
  example: { name: 'ids.csv', bytes: (async function* () {})() },
  run: async (ctx, { name, asOf, bytes }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const oldest = addDays(ctx.today, -ctx.parameters.get(groupCheckMaxDaysBack));
    if (asOf !== undefined && (asOf >= ctx.today || asOf < oldest))
      return refuseGroupCheck('GROUP_CHECK_DATE_OUT_OF_RANGE', { from: oldest, to: addDays(ctx.today, -1) });
    const rest = pieces(bytes);
    const first = await rest.next();
    if (first.done) return refuseGroupCheck('GROUP_CHECK_FILE_EMPTY');
    const format = await formatOf(first.value);
    if (isRefusal(format)) return format;
    const groupCheckId = newId();
    const { organisationId, accountId } = actor;
    const past = asOf !== undefined;
    ctx.note({ purpose: 'GROUP_CHECK', detail: { groupCheckId, asOf: asOf ?? ctx.today } });
    await insertGroupCheck(ctx.db, {
      groupCheckId,
      organisationId,
      accountId,
      actor: actorKey(actor),
      requestId: ctx.requestId,
      fileName: name,
      format,
      asOf: asOf ?? ctx.today,
      past,
      now: ctx.now,
    });
    try {
      const size = await keepPieces(
        ctx.db,
        groupCheckId,
        following(first.value, rest),
        ctx.parameters.get(groupCheckMaxBytes),
      );
      const received = isRefusal(size)
        ? size
        : await ctx.transaction(async (tx) => {
            const maxOpen = ctx.parameters.get(groupCheckMaxOpen);
            const job = await receiveIfRoom(tx, { groupCheckId, organisationId, bytes: size, maxOpen });
            return job ? viewOf(job) : refuseGroupCheck('GROUP_CHECK_TOO_MANY_OPEN', { maxOpen });
          });
      if (isRefusal(received)) await deleteGroupCheck(ctx.db, groupCheckId);
      return received;
    } catch (error) {
      // The sender went away, or the database: what came is dropped, now or by the routine that forgets.
      await deleteGroupCheck(ctx.db, groupCheckId).catch(() => undefined);
      throw error;
    }
  },
});
