import type { Actor } from '../platform/actor.ts';
import { actorKey } from '../platform/actor.ts';
import type { ParameterView } from '../platform/parameters/index.ts';
import { refuseRequest } from '../platform/refusals/common.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import type { PlainDate } from '../platform/time/index.ts';
import { type LimitOn, limitsOn } from '../quota/index.ts';
import { type VisitParameters, visitParameters } from './parameters.ts';

/** The unit side of a call: whose desk or software it is, and the rules of the day. */
export interface UnitCall {
  readonly organisationId: string;
  readonly by: string;
  readonly byName: string;
  readonly byPerson: boolean;
  readonly parameters: VisitParameters;
  /** The date whose ages and limits these are: today unless told. */
  readonly serviceDate: PlainDate;
  readonly limits: readonly LimitOn[];
}

/** What of a use case's context a call is made from. */
interface CallContext {
  readonly actor: Actor;
  readonly parameters: ParameterView;
  readonly parametersOn: (date: PlainDate) => ParameterView;
  readonly today: PlainDate;
}

/**
 * Every use case of this module acts for one unit: the session's acting organisation or the token's. Ages and personal
 * limits are those of the service date; what governs the act itself is today's.
 */
export function unitCall(ctx: CallContext, serviceDate: PlainDate = ctx.today): UnitCall | Refusal {
  const { actor } = ctx;
  const organisationId = actor.kind === 'ACCOUNT' || actor.kind === 'UNIT_API' ? actor.organisationId : undefined;
  if (organisationId === undefined) return refuseRequest('FORBIDDEN');
  const onServiceDate = ctx.parametersOn(serviceDate);
  return {
    organisationId,
    by: actorKey(actor),
    byName: actor.kind === 'ACCOUNT' ? actor.displayName : 'โปรแกรมของหน่วยบริการ',
    byPerson: actor.kind === 'ACCOUNT',
    serviceDate,
    parameters: visitParameters(ctx.parameters, onServiceDate),
    limits: limitsOn(serviceDate, onServiceDate),
  };
}
