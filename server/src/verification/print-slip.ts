import { z } from 'zod';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { countPrint } from './store/visits.ts';

/** Counts a print of the slip: the first is the original, every later one is marked as a copy (สำเนา). */
export const printSlip = useCase({
  name: 'verification.printSlip',
  summary: { th: 'พิมพ์ใบ Claim Code', en: 'Print the Claim Code slip' },
  input: z.object({ visitId: z.uuid(), format: z.enum(['58MM', '80MM', 'A5']) }),
  output: z.object({ copy: z.boolean(), copyNumber: z.number(), printedAt: z.iso.datetime() }),
  route: { method: 'POST', path: '/api/visits/:visitId/slip' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: ['VISIT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'verification.printSlip' },
  example: { visitId: '00000000-0000-4000-8000-000000000001', format: '80MM' },
  run: async (ctx, { visitId, format }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    ctx.note({ detail: { visitId, format } });
    return ctx.transaction(async (tx) => {
      const prints = await countPrint(tx, visitId, call.organisationId);
      if (prints === undefined) return refuse('VISIT_NOT_FOUND');
      return { copy: prints > 1, copyNumber: prints - 1, printedAt: ctx.now.toISOString() };
    });
  },
});
