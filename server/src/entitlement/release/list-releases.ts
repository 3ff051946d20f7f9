import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { scopeOf } from '../scope.ts';
import { isOfficer } from '../two-people.ts';
import { listReleasesOf, RELEASE_STATES } from './store/releases.ts';
import { releaseView, releaseViewSchema } from './view.ts';

const SHOWN = 200;

/** Requests for release: what one's unit asked for, or the queue of an officer. */
export const listReleases = useCase({
  name: 'entitlement.listReleases',
  summary: { th: 'รายการคำขอปลดสิทธิกองทุนอื่น', en: 'List requests for release' },
  route: { method: 'GET', path: '/api/srm/releases' },
  input: z.object({ state: z.enum(RELEASE_STATES).optional() }),
  output: z.object({ items: z.array(releaseViewSchema), more: z.boolean(), mayDecide: z.boolean() }),
  level: 'L2',
  allow: ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: [],
  idempotent: false,
  audit: { action: 'entitlement.listReleases' },
  example: {},
  run: async (ctx, { state }) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    const rows = await listReleasesOf(ctx.db, scopeOf(actor), state, SHOWN + 1);
    const items = await Promise.all(rows.slice(0, SHOWN).map((row) => releaseView(ctx.db, row, actor)));
    return { items, more: rows.length > SHOWN, mayDecide: isOfficer(actor) };
  },
});
