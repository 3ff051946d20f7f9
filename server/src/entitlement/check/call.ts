import type { Principal } from '../../platform/actor.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { lookUpsPerAccountHour } from './parameters.ts';

/** Who may look anybody up (AMB-28): each look-up is told to the audit with its purpose. */
export const CHECKERS = ['REGISTRAR', 'REGION_OFFICER', 'CENTRAL_OFFICER', 'AUDITOR'] as const satisfies Principal[];

/**
 * Says in the audit what a look-up is for, and flags it when its account made very many within the hour (INV-ENT-10). While the
 * primary is down nothing is counted: the audit tells of each look-up all the same.
 */
export async function noteLookUp(
  ctx: Context,
  purpose: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { actor } = ctx;
  ctx.note({ purpose, detail });
  if (actor.kind !== 'ACCOUNT' || ctx.readOnly) return;
  const [row] = await ctx.db.query<{ count: number }>({
    name: 'look-up-pace',
    text: 'select entitlement.api_pace($1, $2) as count',
    values: [actor.accountId, ctx.now],
  });
  const count = row?.count ?? 0;
  const most = ctx.parameters.get(lookUpsPerAccountHour);
  if (count <= most) return;
  ctx.note({ detail: { ...detail, bulk: true, thisHour: count } });
  if (count === most + 1) ctx.log.warn({ account: actor.accountId, thisHour: count }, 'bulk look-ups');
}
