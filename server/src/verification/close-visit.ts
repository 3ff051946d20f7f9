import { z } from 'zod';
import type { Queryable } from '../platform/database/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { plainDateSchema, startOfBangkokDay } from '../platform/time/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { close, closeWhatIs } from './close.ts';
import { satangSchema } from './model.ts';
import { currentView } from './visit-view.ts';
import { visitViewSchema } from './visit-view-schema.ts';

/**
 * Closes a visit at the desk with its time and charges (VISIT-01..07, 15, 16; AUTH-37). Buddhist dates are the screen's;
 * here the date is ISO and the amounts are satang.
 */
export const closeVisit = useCase({
  name: 'verification.closeVisit',
  summary: { th: 'ปิดสิทธิหลังให้บริการ', en: 'Close a visit with its charges' },
  input: z.object({
    visitId: z.uuid(),
    serviceDate: plainDateSchema,
    serviceTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'TIME_NOT_HH_MM'),
    claimableSatang: satangSchema,
    nonClaimableSatang: satangSchema.default(0),
    visitNumber: z.string().trim().max(30).optional(),
    personnelName: z.string().trim().max(100).optional(),
    /** Who treated, chosen from the unit's personnel of the day; stands before a name that was typed. */
    personnelId: z.uuid().optional(),
  }),
  output: visitViewSchema,
  route: { method: 'POST', path: '/api/visits/:visitId/close' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: [
    'VISIT_NOT_FOUND',
    'ALREADY_CLOSED',
    'ALREADY_CANCELLED',
    'SERVICE_DATE_IN_FUTURE',
    'SERVICE_DATE_TOO_OLD',
    'SERVICE_DATE_AFTER_VISIT',
    'CLOSE_TOO_LATE',
    'PERSONNEL_NOT_ACTIVE',
  ],
  idempotent: true,
  audit: { action: 'verification.closeVisit' },
  example: {
    visitId: '00000000-0000-4000-8000-000000000001',
    serviceDate: '2026-11-22',
    serviceTime: '09:15',
    claimableSatang: 25_000,
  },
  run: async (ctx, input) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    const [hours = 0, minutes = 0] = input.serviceTime.split(':').map(Number);
    const serviceAt = new Date(startOfBangkokDay(input.serviceDate).getTime() + (hours * 60 + minutes) * 60_000);
    const request = {
      visitId: input.visitId,
      // The desk has no transaction number of its own: one visit is one transaction, again after an undone close.
      transactionId: `${input.visitId}:${ctx.requestId}`,
      serviceAt,
      invoiceAt: ctx.now,
      claimable: input.claimableSatang,
      nonClaimable: input.nonClaimableSatang,
      total: input.claimableSatang + input.nonClaimableSatang,
      mainRight: undefined,
      visitNumber: input.visitNumber || undefined,
      personnelName: input.personnelName || undefined,
      personnelId: input.personnelId,
      mustNamePersonnel: true,
      recorderSent: false,
    };
    const closeNow = async (tx: Queryable) => {
      const closed = await close(ctx, request, tx);
      return isRefusal(closed) ? closed : currentView(tx, call, input.visitId);
    };
    return closeWhatIs(ctx, () => ctx.transaction(closeNow));
  },
});
