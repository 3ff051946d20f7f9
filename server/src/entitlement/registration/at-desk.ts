import type { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import type { Context } from '../../platform/use-case/index.ts';
import { documentRefusals } from '../../services/index.ts';
import { registerActorOf } from '../call.ts';
import { areOwn } from './evidence/store.ts';
import { unlessMet } from './met-another.ts';
import type { Evidence, RegisterCommand } from './model.ts';
import { registerPerson } from './register-person.ts';
import { type registeredSchema, registeredView } from './registered.ts';
import { pointFor } from './stamp.ts';

/** What is stamped on every registration of a desk: who entered it, for which unit, at which point. */
export interface Desk {
  readonly actor: string;
  readonly organisationId: string;
  readonly pointId: string | undefined;
}

/** Why whoever came to a desk cannot be proved, or the point and the papers that are named there are none of its own. */
export const DESK_REFUSALS = [
  'POINT_NOT_FOUND',
  'DOCUMENT_NOT_FOUND',
  'REQUESTER_IS_PERSON',
  'THAID_PROOF_INVALID',
  'READ_NOT_FOUND',
  'READ_OF_ANOTHER_UNIT',
  'READ_USED',
  'READ_EXPIRED',
  'PROBE_MAY_NOT_ISSUE',
] as const;

/**
 * Registers somebody at a desk, in one transaction: what is refused at the end has used up no proof and entered nobody.
 * @param prove who came and who is to be registered; the desk is stamped on it afterwards
 */
export async function registerAtDesk(
  ctx: Context,
  { pointId, evidence }: { readonly pointId?: string | undefined; readonly evidence: readonly Evidence[] },
  prove: (tx: Queryable, desk: Desk) => Promise<Omit<RegisterCommand, keyof Desk> | Refusal>,
): Promise<z.input<typeof registeredSchema> | Refusal> {
  const actor = registerActorOf(ctx);
  if (isRefusal(actor)) return actor;
  return unlessMet(() =>
    ctx.transaction(async (tx) => {
      const point = await pointFor(tx, actor, pointId);
      if (isRefusal(point)) return point;
      const by = `account:${actor.accountId}`;
      if (!(await areOwn(tx, evidence, by))) return documentRefusals('DOCUMENT_NOT_FOUND');
      const desk = { actor: by, organisationId: actor.organisationId, ...point };
      const proved = await prove(tx, desk);
      if (isRefusal(proved)) return proved;
      const registered = await registerPerson(tx, { ...proved, ...desk }, ctx.now, ctx.parameters);
      return isRefusal(registered) ? registered : registeredView(tx, ctx, proved.personId, registered);
    }),
  );
}
