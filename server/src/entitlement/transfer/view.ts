import { z } from 'zod';
import { getUnits, unitRef, unitRefSchema } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import type { PlainDate } from '../../platform/time/index.ts';
import type { RegisterActor } from '../call.ts';
import { isOfficer, isOwn, mayWithdraw } from '../two-people.ts';
import { judgeAcceptance } from './judge-acceptance.ts';
import { TRANSFER_STATES, type TransferRow } from './store/transfers.ts';

/** One transfer as the desk and the officer see it. */
export const transferSchema = z.object({
  transferId: z.uuid(),
  fromUnit: unitRefSchema.nullable(),
  fromNetwork: z.string().nullable(),
  toNetwork: z.string(),
  cause: z.enum(['TRANSFER', 'CLOSURE']),
  reason: z.string(),
  /** False: persons were named; true: everybody registered there. */
  everybody: z.boolean(),
  state: z.enum(TRANSFER_STATES),
  unit: unitRefSchema.nullable(),
  requestedBy: z.string(),
  requestedAt: z.iso.datetime(),
  /** The caller asked for it himself, so another decides. */
  own: z.boolean(),
  mayWithdraw: z.boolean(),
  /** What keeps the officer who looks from accepting it; null when nothing does. */
  cannotAccept: z.object({ th: z.string(), en: z.string() }).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  total: z.number().int().nullable(),
  moved: z.number().int(),
  skipped: z.number().int(),
  finishedAt: z.iso.datetime().nullable(),
});

const whyOf = (refusal: Refusal | undefined) =>
  refusal ? { th: refusal.definition.th, en: refusal.definition.en } : null;

export async function transferView(
  db: Queryable,
  row: TransferRow,
  actor: RegisterActor,
  today: PlainDate,
): Promise<z.input<typeof transferSchema>> {
  const waits = row.state === 'REQUESTED';
  const units = await getUnits(db, [row.fromUnit, row.organisationId]);
  return {
    ...row,
    fromUnit: unitRef(units.get(row.fromUnit)),
    unit: unitRef(units.get(row.organisationId)),
    everybody: row.persons === null,
    own: isOwn(row, actor),
    mayWithdraw: waits && mayWithdraw(row, actor),
    cannotAccept: waits && isOfficer(actor) ? whyOf(await judgeAcceptance(db, row, actor, today)) : null,
    requestedBy: row.requestedByName,
    requestedAt: row.requestedAt.toISOString(),
    decidedBy: row.decidedByName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
