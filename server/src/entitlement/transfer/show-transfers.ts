import { z } from 'zod';
import { findPersonById, fullName } from '../../persons/index.ts';
import { maskCitizenId } from '../../platform/citizen-id/index.ts';
import { allRefusals, isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { scopeOf, within } from '../scope.ts';
import { isOfficer } from '../two-people.ts';
import { refuseTransfer } from './refusals.ts';
import { countConcerned, listSkipped } from './store/carry.ts';
import { findTransfer, listTransfersOf } from './store/transfers.ts';
import { transferSchema, transferView } from './view.ts';

const SHOWN = 100;

/** Transfers: what one's unit asked for, or those of an officer's region. */
export const listTransfers = useCase({
  name: 'entitlement.listTransfers',
  summary: { th: 'รายการโอนย้ายผู้มีสิทธิ', en: 'List transfers' },
  route: { method: 'GET', path: '/api/srm/transfers' },
  input: z.object({}),
  output: z.object({ items: z.array(transferSchema), mayDecide: z.boolean() }),
  level: 'L2',
  allow: ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: [],
  idempotent: false,
  audit: { action: 'entitlement.listTransfers' },
  example: {},
  run: async (ctx) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const rows = await listTransfersOf(ctx.db, scopeOf(actor), SHOWN);
    const items = await Promise.all(rows.map((row) => transferView(ctx.db, row, actor, ctx.today)));
    return { items, mayDecide: isOfficer(actor) };
  },
});

/** One transfer, with how many it concerns today and whom it could not move. */
export const showTransfer = useCase({
  name: 'entitlement.showTransfer',
  summary: { th: 'รายละเอียดการโอนย้าย', en: 'Show a transfer' },
  route: { method: 'GET', path: '/api/srm/transfers/:transferId' },
  input: z.object({ transferId: z.uuid() }),
  output: transferSchema.extend({
    concerned: z.number().int(),
    notMoved: z.array(
      z.object({ name: z.string(), citizenId: z.string(), code: z.string(), th: z.string(), en: z.string() }),
    ),
  }),
  level: 'L2',
  allow: ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: ['TRANSFER_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.showTransfer' },
  example: { transferId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { transferId }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const row = await findTransfer(ctx.db, transferId);
    if (!row || !within(row, scopeOf(actor))) return refuseTransfer('TRANSFER_NOT_FOUND');
    ctx.note({ subject: transferId, purpose: 'TRANSFER' });
    const skipped = await listSkipped(ctx.db, transferId, SHOWN);
    const notMoved = await Promise.all(
      skipped.map(async ({ personId, code }) => {
        const person = await findPersonById(ctx.db, personId);
        const { th, en } = allRefusals().get(code) ?? { th: code, en: code };
        const shown = person
          ? { name: fullName(person), citizenId: maskCitizenId(person.citizenId) }
          : { name: '', citizenId: '' };
        return { ...shown, code, th, en };
      }),
    );
    const concerned = row.state === 'REQUESTED' ? await countConcerned(ctx.db, row, ctx.now) : (row.total ?? 0);
    return { ...(await transferView(ctx.db, row, actor, ctx.today)), concerned, notMoved };
  },
});
