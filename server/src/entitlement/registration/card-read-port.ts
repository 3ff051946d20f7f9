import type { Queryable } from '../../platform/database/index.ts';
import type { ParameterView } from '../../platform/parameters/index.ts';
import type { Refusal } from '../../platform/refusals/index.ts';
import { definePort } from '../../platform/use-case/index.ts';

/** A card that was read by an agent (การอ่านบัตร), as somebody at a desk claims it. */
export interface CardReadUse {
  /** `correlationId`, as the agent got it (authen wire 1.2). */
  readonly correlationId: string;
  readonly organisationId: string;
  readonly now: Date;
  readonly parameters: ParameterView;
}

/** Uses a read of a card up, once, within the caller's transaction, and answers whose card it was. */
export type UseCardRead = (tx: Queryable, use: CardReadUse) => Promise<{ readonly personId: string } | Refusal>;

/** Reads are recorded on a floor above, which the register must not know: `compose` puts it behind this port. */
export const cardReadPort = definePort<UseCardRead>('reads of cards');
