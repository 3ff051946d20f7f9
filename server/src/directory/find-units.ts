import { z } from 'zod';
import { holidaysOf } from '../platform/holidays/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { criteriaSchema } from './criteria.ts';
import { unitLineSchema } from './model.ts';
import { momentOf } from './rules/opening.ts';
import { searchUnits } from './store/search.ts';
import { lineOf } from './views.ts';

/** The public search of announced units (ค้นหาหน่วยบริการ, SYS-13, SC-27; INV-REG-1). */
export const findUnits = useCase({
  name: 'directory.findUnits',
  summary: { th: 'ค้นหาหน่วยบริการที่ประกาศแล้ว', en: 'Search announced units' },
  input: criteriaSchema,
  output: z.object({
    units: z.array(unitLineSchema),
    total: z.number(),
    page: z.number(),
    size: z.number(),
    asOf: z.iso.datetime(),
  }),
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [],
  idempotent: false,
  audit: false, // of units, not of people
  example: { q: 'ทันต', province: '50', open: 'now' },
  run: async (ctx, criteria) => {
    const holidays = await holidaysOf(ctx.db, ctx.now);
    const moment = momentOf(ctx.now, holidays);
    const { total, rows } = await searchUnits(ctx.db, criteria, moment);
    const units = rows.map((row) => lineOf(row, moment, holidays));
    return { units, total, page: criteria.page, size: criteria.size, asOf: ctx.now.toISOString() };
  },
});
