import { z } from 'zod';
import { newId } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { readSpreadsheet } from '../../services/index.ts';
import { registerActorOf } from '../call.ts';
import { typedRows } from './file/typed-rows.ts';
import type { Direction, TypedRow } from './model.ts';
import { groupFileMaxBytes, groupJobMaxRows } from './parameters.ts';
import { rightFor } from './permitted.ts';
import { refuseGroup } from './refusals.ts';
import { findJob, insertJob } from './store/jobs.ts';
import { networksOf } from './store/members.ts';
import { insertRows } from './store/rows.ts';
import { directionSchema, groupSchema, jobSchema, jobView } from './view.ts';

async function rowsOfFile(ctx: Context, bytes: Uint8Array): Promise<readonly TypedRow[] | Refusal> {
  const maxBytes = ctx.parameters.get(groupFileMaxBytes);
  if (bytes.length > maxBytes) return refuseGroup('GROUP_FILE_TOO_LARGE', { maxBytes });
  const table = await readSpreadsheet(bytes);
  if ('unreadable' in table)
    return refuseGroup(table.unreadable === 'TOO_LARGE' ? 'GROUP_FILE_TOO_LARGE' : 'GROUP_FILE_NOT_A_SPREADSHEET');
  const rows = typedRows(table);
  const maxRows = ctx.parameters.get(groupJobMaxRows);
  if (rows.length > maxRows) return refuseGroup('GROUP_FILE_TOO_LARGE', { maxRows });
  return rows.length === 0 ? refuseGroup('GROUP_FILE_EMPTY') : rows;
}

/** The network people are registered with: one of the unit's own; a unit that has only one need not name it. */
async function ownNetwork(
  ctx: Context,
  organisationId: string,
  direction: Direction,
  asked: string | undefined,
): Promise<string | undefined | Refusal> {
  if (direction === 'OUT') return undefined;
  const own = await networksOf(ctx.db, organisationId, ctx.today);
  const network = asked === undefined && own.length === 1 ? own[0] : own.find(({ networkId }) => networkId === asked);
  return network?.networkId ?? refuseGroup('GROUP_NETWORK_NOT_OWN');
}

/** Takes the list of a group: a job begins as DRAFT. Nobody is looked up, nothing is registered. Bytes come by a raw route. */
export const uploadGroupFile = useCase({
  name: 'entitlement.uploadGroupFile',
  summary: { th: 'อัปโหลดรายชื่อลงทะเบียนแบบกลุ่ม', en: 'Upload the list of a group' },
  input: z.object({
    group: groupSchema,
    direction: directionSchema,
    networkId: z
      .string()
      .regex(/^[0-9A-Z]{7}$/)
      .optional(),
    name: z.string().trim().min(1).max(200),
    bytes: z.instanceof(Uint8Array),
  }),
  output: jobSchema,
  level: 'L2',
  allow: ['REGISTRAR'],
  refusals: [
    'GROUP_NOT_PERMITTED',
    'GROUP_NETWORK_NOT_OWN',
    'GROUP_FILE_TOO_LARGE',
    'GROUP_FILE_NOT_A_SPREADSHEET',
    'GROUP_FILE_EMPTY',
  ],
  idempotent: false,
  audit: { action: 'entitlement.uploadGroupFile' },
  example: { group: 'ARMY', direction: 'IN', networkId: '9980500', name: 'army.csv', bytes: new Uint8Array() },
  run: async (ctx, { group, direction, networkId: asked, name, bytes }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const { organisationId, accountId } = actor;
    const right = await rightFor(ctx.db, { organisationId, group, direction }, ctx.now, ctx.parameters);
    if (isRefusal(right)) return right;
    const networkId = await ownNetwork(ctx, organisationId, direction, asked);
    if (isRefusal(networkId)) return networkId;
    const rows = await rowsOfFile(ctx, bytes);
    if (isRefusal(rows)) return rows;
    const jobId = newId();
    ctx.note({ subject: jobId, purpose: 'GROUP_REGISTRATION', detail: { group, direction, rows: rows.length } });
    return ctx.transaction(async (tx) => {
      const job = { jobId, organisationId, group, direction, networkId, madeBy: accountId, now: ctx.now };
      await insertJob(tx, { ...job, fileName: name, total: rows.length });
      await insertRows(tx, jobId, rows);
      return jobView(tx, await findJob(tx, jobId));
    });
  },
});
