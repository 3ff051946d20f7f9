import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { AFFILIATIONS } from '../authority/model.ts';
import { unitChoiceSchema } from './model.ts';
import { findUnits } from './store/units.ts';

const AT_MOST = 20;

/** Finds units by a part of the name or the beginning of the code (ระบุชื่อหรือรหัสหน่วยบริการ, OSS-58). Names and codes of units are public. */
export const searchUnits = useCase({
  name: 'organisations.searchUnits',
  summary: { th: 'ค้นหาหน่วยบริการด้วยชื่อหรือรหัส', en: 'Find a unit by name or code' },
  input: z.object({ q: z.string().trim().min(2).max(100), affiliation: z.enum(AFFILIATIONS).optional() }),
  output: z.object({ units: z.array(unitChoiceSchema), more: z.boolean() }),
  route: { method: 'GET', path: '/api/units' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: { q: '99811' },
  run: async (ctx, { q, affiliation }) => {
    const found = await findUnits(ctx.db, { words: q, affiliation, atMost: AT_MOST + 1 });
    return { units: found.slice(0, AT_MOST), more: found.length > AT_MOST };
  },
});
