import { newId } from '../platform/database/index.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import type { PlainDate } from '../platform/time/index.ts';
import type { Context } from '../platform/use-case/index.ts';
import { type UnitCall, unitCall } from './call.ts';
import type { Service, VisitFacts } from './model.ts';
import { refuse } from './refusals.ts';
import { decideIssue, type IssueEffects } from './rules/decide-issue.ts';
import type { CardInserter, Channel } from './rules/index.ts';
import { services } from './services.ts';
import { drawCode, withNumbers } from './store/draw-code.ts';
import { getVisitFacts, insertIssue, type NewIssue } from './store/issue.ts';

/** One request for a code, from a desk, the card agent or hospital software. */
export interface IssueRequest {
  readonly citizenId?: string | undefined;
  readonly visitId?: string | undefined;
  readonly serviceCode?: string | undefined;
  readonly serviceDate: PlainDate;
  readonly channel: Channel;
  readonly declaration?: 'FACE_PROBLEM' | 'VULNERABLE' | undefined;
  /** Who inserted the card, when it was not the patient. */
  readonly insertedBy?: CardInserter | undefined;
  /** correlationId of the card read that stands behind it. */
  readonly readId?: string | undefined;
  readonly mobile?: string | undefined;
  readonly hn?: string | undefined;
  /** How the wire names the way it came: AUTHENCODE (desk, agent) or API. */
  readonly sourceChannel: 'AUTHENCODE' | 'API';
  readonly sourceId?: string | undefined;
  readonly transId?: string | undefined;
  /** The unit as software names it: must be the token's own. */
  readonly hcode?: string | undefined;
}

/** The visit's id and its code, the facts the decision saw, and what was decided: all an answer is built from. */
export interface Decided {
  readonly visitId: string;
  readonly code: string;
  readonly facts: VisitFacts;
  readonly service: Service;
  readonly effects: IssueEffects;
  readonly call: UnitCall;
}

/**
 * Issues a Claim Code (ออก Claim Code; CLM-01, AUTH-06): one read, one pure decision, one write. `answer` builds the
 * response, which the write keeps in the same transaction when there is an Idempotency-Key.
 */
export async function issue<R extends object>(
  ctx: Context,
  request: IssueRequest,
  answer: (decided: Decided) => R,
): Promise<R | Refusal> {
  const call = unitCall(ctx, request.serviceDate);
  if (isRefusal(call)) return call;
  const asked = request.serviceCode && services.find(request.serviceCode, request.serviceDate);
  const query = {
    citizenId: request.citizenId,
    visitId: request.visitId,
    serviceCode: request.serviceCode,
    readId: request.readId,
    organisationId: call.organisationId,
    date: request.serviceDate,
    // General care takes from no quota: what was used of them is not asked for.
    limits: asked && asked.pathway === 'GENERAL_CARE' ? [] : call.limits,
    hcode: request.hcode,
    sourceId: request.sourceId,
    transId: request.transId,
  };
  const facts = await getVisitFacts(ctx.db, query);
  if (request.hcode !== undefined && facts.hcodeUnit === null) return refuse('HCODE_UNKNOWN');
  if (request.hcode !== undefined && facts.hcodeUnit !== call.organisationId) return refuse('TOKEN_OF_ANOTHER_UNIT');
  if (request.visitId !== undefined && facts.visit?.organisation_id !== call.organisationId)
    return refuse('VISIT_NOT_FOUND');
  const serviceCode = facts.visit?.service_code ?? request.serviceCode ?? '';
  const serviceDate = facts.visit?.service_date ?? request.serviceDate;
  // Midnight has passed since the visit was opened: its own day's ages and limits decide, for one more read.
  if (serviceDate !== request.serviceDate) return issue(ctx, { ...request, serviceDate }, answer);
  const service = services.find(serviceCode, serviceDate);
  ctx.note({ subject: facts.person?.personId, detail: { service: serviceCode, channel: request.channel } });
  const command = {
    organisationId: call.organisationId,
    serviceDate,
    channel: request.channel,
    declaration: request.declaration,
    insertedBy: request.insertedBy,
    needsRead: request.channel === 'SMART_CARD',
    byPerson: call.byPerson,
  };
  const rules = { parameters: call.parameters, limits: call.limits, now: ctx.now, today: ctx.today };
  const effects = decideIssue(facts, service, command, rules);
  if (isRefusal(effects)) return effects;
  if (!service || !facts.person) throw new Error('an issue was decided without a service or a person');
  const visitId = facts.visit?.visit_id ?? newId();
  const { response, refused } = await withNumbers(ctx.db, 'PP', async () => {
    const decided = { visitId, code: await drawCode(ctx.db, 'PP'), facts, service, effects, call };
    const response = answer(decided);
    return { response, refused: await insertIssue(ctx.db, writeOf(ctx, request, decided, response)) };
  });
  if (refused) {
    // Somebody was first, between our read and our write: what he left says more (his code, the limit he used up).
    const then = decideIssue(await getVisitFacts(ctx.db, query), service, command, rules);
    return isRefusal(then) ? then : refused;
  }
  ctx.auditWritten();
  return response;
}

function writeOf(ctx: Context, request: IssueRequest, decided: Decided, response: object): NewIssue {
  const { facts, service, effects, call, visitId, code } = decided;
  const audit = ctx.auditRow();
  if (!facts.person) throw new Error('an issue was decided without a person');
  return {
    now: ctx.now,
    code,
    readId: request.readId,
    sourceId: request.sourceId,
    transId: request.transId,
    opened: facts.visit !== null,
    visitId,
    serviceDate: facts.visit?.service_date ?? request.serviceDate,
    personId: facts.person.personId,
    organisationId: call.organisationId,
    serviceCode: service.code,
    family: effects.family,
    pathway: service.pathway,
    group: effects.group,
    channel: request.channel,
    declaration: request.declaration,
    by: call.by,
    mobile: request.mobile,
    hn: request.hn,
    limits: effects.limits.map(({ limit, window, max }) => ({ limit, window, max })),
    snapshot: effects.snapshot,
    reviewStatus: effects.reviewStatus,
    appealDueOn: effects.appealDueOn,
    lapsesOn: effects.lapsesOn,
    sourceChannel: request.sourceChannel,
    audit: {
      actor: audit.actor,
      action: audit.action,
      requestId: audit.requestId,
      detail: { ...(audit.detail as object), visitId },
    },
    kept: ctx.idempotency && { response, key: ctx.idempotency },
  };
}
