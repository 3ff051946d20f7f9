import type { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { type Applicant, applicantOf, lockOwnGrant, viewerOf } from './call.ts';
import { refuseAuthority } from './refusals.ts';
import { type GrantRow, getGrant } from './store/grants.ts';
import { grantView } from './view.ts';
import type { grantViewSchema } from './view-schema.ts';

/**
 * What every page has in common: one's own data, still with their writer, and as the page saw them. `version` undefined for
 * what is added rather than overwritten.
 */
export async function editGrant(
  ctx: Context,
  at: { grantId: string; version?: number },
  change: (tx: Queryable, grant: GrantRow, actor: Applicant) => Promise<Refusal | undefined>,
): Promise<z.input<typeof grantViewSchema> | Refusal> {
  const actor = applicantOf(ctx);
  if (isRefusal(actor)) return actor;
  ctx.note({ subject: at.grantId });
  return ctx.transaction(async (tx) => {
    const grant = await lockOwnGrant(tx, actor, at.grantId);
    if (isRefusal(grant)) return grant;
    if (grant.state !== 'DRAFT' && grant.state !== 'RETURNED')
      return refuseAuthority('GRANT_NOT_EDITABLE', { state: grant.state });
    if (at.version !== undefined && at.version !== grant.version)
      return refuseAuthority('GRANT_CHANGED_MEANWHILE', { version: grant.version });
    const refusal = await change(tx, grant, actor);
    return refusal ?? grantView(tx, await getGrant(tx, at.grantId), viewerOf(ctx, actor, 'APPLICANT'));
  });
}

/** What every change of a draft may be refused with. */
export const EDIT_REFUSALS = [
  'ORGANISATION_NOT_CHOSEN',
  'GRANT_NOT_FOUND',
  'GRANT_NOT_EDITABLE',
  'GRANT_CHANGED_MEANWHILE',
] as const;
