import { z } from 'zod';
import { holidaysOf } from '../platform/holidays/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitPageSchema } from './model.ts';
import { momentOf } from './rules/opening.ts';
import { findUnit } from './store/units.ts';
import { pageOf } from './views.ts';

/** One announced unit by its five-character code: hours, phone, address, types, capabilities (SC-27). */
export const showUnit = useCase({
  name: 'directory.showUnit',
  summary: { th: 'ดูข้อมูลหน่วยบริการที่ประกาศแล้ว', en: 'Show an announced unit' },
  input: z.object({
    code: z
      .string()
      .toUpperCase()
      .regex(/^[A-Z0-9]{5}$/),
  }),
  output: unitPageSchema,
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['NOT_FOUND'],
  idempotent: false,
  audit: false, // of a unit, not of people
  example: { code: '99811' },
  run: async (ctx, { code }) => {
    const holidays = await holidaysOf(ctx.db, ctx.now);
    const moment = momentOf(ctx.now, holidays);
    const row = await findUnit(ctx.db, code, moment.date);
    return row ? pageOf(row, moment, holidays) : refuseRequest('NOT_FOUND');
  },
});
