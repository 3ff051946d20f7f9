import type { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { type RegisterActor, registerActorOf } from '../call.ts';
import { scopeOf, within } from '../scope.ts';
import { refuseRelease } from './refusals.ts';
import { lockRelease, type ReleaseRow } from './store/releases.ts';
import { releaseView, type releaseViewSchema } from './view.ts';

/** One step with a request within one's scope: held, worked on, and answered as it is afterwards. */
export async function workOnRelease(
  ctx: Context,
  releaseId: string,
  work: (tx: Queryable, row: ReleaseRow, actor: RegisterActor) => Promise<Refusal | undefined>,
): Promise<z.input<typeof releaseViewSchema> | Refusal> {
  const actor = registerActorOf(ctx);
  if (isRefusal(actor)) return actor;
  return ctx.transaction(async (tx) => {
    const row = await lockRelease(tx, releaseId);
    if (!row || !within(row, scopeOf(actor))) return refuseRelease('RELEASE_NOT_FOUND');
    ctx.note({ subject: row.personId, purpose: 'RELEASE', detail: { releaseId } });
    const refusal = await work(tx, row, actor);
    if (refusal) return refusal;
    const after = await lockRelease(tx, releaseId);
    return after ? releaseView(tx, after, actor) : refuseRelease('RELEASE_NOT_FOUND');
  });
}
