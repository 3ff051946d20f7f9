import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { BASIC_DATA_READERS } from '../unit-to-read.ts';
import { viewedUnit } from './call.ts';
import { PERSONNEL_STATES, type PersonnelState, personnelLineSchema } from './model.ts';
import { ACTIVE_STATES } from './record.ts';
import { findPage, SORT_KEYS, type SortKey } from './store/list.ts';
import { lineOf, warningsOf } from './view.ts';

/** What the list and its export are filtered by. */
export const filterSchema = z.object({
  /** One state, or ALL; without it whoever works there or is about to. */
  state: z.enum([...PERSONNEL_STATES, 'ALL']).optional(),
  type: z.string().max(10).optional(),
  /** Part of a name or of a licence number; never a citizen id, which stands in no address. */
  q: z.string().trim().max(100).optional(),
  /** One of the sort keys, with a minus before it the other way round. */
  sort: z
    .string()
    .regex(new RegExp(`^-?(${SORT_KEYS.join('|')})$`))
    .default('name'),
  /** Another unit than one's own, for officers of the agency. */
  hcode: z
    .string()
    .regex(/^[A-Z0-9]{5}$/)
    .optional(),
});

export const statesOf = (state: PersonnelState | 'ALL' | undefined): readonly PersonnelState[] => {
  if (state === 'ALL') return PERSONNEL_STATES;
  return state === undefined ? ACTIVE_STATES : [state];
};

export const orderOf = (sort: string): { sort: SortKey; descending: boolean } => ({
  sort: SORT_KEYS.find((key) => sort.endsWith(key)) ?? 'name',
  descending: sort.startsWith('-'),
});

/** The personnel of a unit, a page at a time (จัดการข้อมูลบุคลากร; CPP-20..40, CPP-73). */
export const listPersonnel = useCase({
  name: 'provider.listPersonnel',
  summary: { th: 'รายชื่อบุคลากรของหน่วยบริการ', en: 'The personnel of a unit' },
  input: filterSchema.extend({
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    size: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: z.object({
    items: z.array(personnelLineSchema),
    total: z.number().int(),
    page: z.number().int(),
    size: z.number().int(),
    /** When this was so. */
    asOf: z.iso.datetime(),
  }),
  route: { method: 'GET', path: '/api/provider/personnel' },
  level: 'L1',
  allow: BASIC_DATA_READERS,
  refusals: ['UNIT_NOT_KNOWN'],
  idempotent: false,
  audit: { action: 'provider.listPersonnel' },
  example: { size: 20 },
  run: async (ctx, { state, type, q, sort, hcode, page, size }) => {
    const organisationId = await viewedUnit(ctx, hcode);
    if (isRefusal(organisationId)) return organisationId;
    ctx.note({ subject: organisationId, purpose: 'PERSONNEL_LIST' });
    const filter = { organisationId, states: statesOf(state), type, q };
    const at = { ...orderOf(sort), offset: (page - 1) * size, limit: size };
    const { rows, total } = await findPage(ctx.db, filter, at);
    const warnings = await warningsOf(ctx.db, rows);
    const items = rows.map((row) => lineOf(row, row.citizenId, warnings.get(row.personnelId) ?? []));
    return { items, total, page, size, asOf: ctx.now.toISOString() };
  },
});
