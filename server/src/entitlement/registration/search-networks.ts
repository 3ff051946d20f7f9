import { z } from 'zod';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { networkViewSchema, networkViews } from './network-view.ts';
import { findNetworks } from './store/find-networks.ts';

const AT_MOST = 30;

const searchSchema = z.object({
  q: z.string().trim().max(100).optional(),
  provinceCode: z
    .string()
    .regex(/^\d{2}$/u)
    .optional(),
});
const listSchema = z.object({ items: z.array(networkViewSchema), more: z.boolean() });

async function search(
  ctx: Pick<Context, 'db' | 'today'>,
  { q, provinceCode }: z.output<typeof searchSchema>,
): Promise<z.input<typeof listSchema>> {
  const wanted = { words: q || undefined, provinceCode, date: ctx.today, atMost: AT_MOST + 1 };
  const found = await findNetworks(ctx.db, wanted);
  return { items: await networkViews(ctx.db, found.slice(0, AT_MOST)), more: found.length > AT_MOST };
}

/** The networks that somebody can be registered with (เครือข่ายหน่วยบริการ), at a desk. */
export const searchNetworks = useCase({
  name: 'entitlement.searchNetworks',
  summary: { th: 'ค้นหาเครือข่ายหน่วยบริการ', en: 'Find a network of units' },
  route: { method: 'GET', path: '/api/srm/registrations/networks' },
  input: searchSchema,
  output: listSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER', 'AUDITOR'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: { q: '99801' },
  run: search,
});

/** The same for citizens; a raw route paces it by network address. */
export const searchPublicNetworks = useCase({
  name: 'entitlement.searchPublicNetworks',
  summary: { th: 'ค้นหาเครือข่ายหน่วยบริการ (ประชาชน)', en: 'Find a network of units, as a citizen' },
  input: searchSchema,
  output: listSchema,
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [],
  idempotent: false,
  audit: false,
  example: { provinceCode: '34' },
  run: search,
});
