import { newId, type Queryable } from '../platform/database/index.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import { bangkokDate, startOfBangkokDay } from '../platform/time/index.ts';
import type { Context } from '../platform/use-case/index.ts';
import { findOnDuty, type OnDuty } from '../provider/index.ts';
import { unitCall } from './call.ts';
import type { Service } from './model.ts';
import { closeWithoutAuthen } from './parameters.ts';
import { refuse } from './refusals.ts';
import { type CloseCommand, decideClose } from './rules/decide-close.ts';
import { services } from './services.ts';
import { type Closed, getCloseFacts, insertClose, MetAnother } from './store/close.ts';
import { drawCode, withNumbers } from './store/draw-code.ts';

/** How often somebody else may be first before his word is taken for what is. */
const TRIES = 3;

/** One request to close, from the desk (of a visit) or from hospital software (of a person, service and time). */
export interface CloseRequest extends CloseCommand {
  readonly visitId?: string | undefined;
  readonly citizenId?: string | undefined;
  readonly serviceCode?: string | undefined;
  readonly transactionId: string;
  readonly hcode?: string | undefined;
  readonly sourceId?: string | undefined;
  readonly recorder?: string | undefined;
  readonly visitNumber?: string | undefined;
  readonly department?: { code?: string | undefined; name?: string | undefined } | null | undefined;
  readonly mobile?: string | undefined;
}

/**
 * Does what closes, and once more when somebody was first between its read and its write: the code that was issued meanwhile is then
 * the one to close, and a visit that was cancelled is called so. A program that hears "already closed" never sends its close again.
 */
export async function closeWhatIs<T>(ctx: Context, work: () => Promise<T | Refusal>): Promise<T | Refusal> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await withNumbers(ctx.db, 'EP', work);
    } catch (error) {
      if (!(error instanceof MetAnother)) throw error;
      if (tries === TRIES) return error.refusal;
    }
  }
}

/**
 * Closes a visit (ปิดสิทธิ; AUTH-37, SYS-18): one read, one pure decision, one write; in the caller's transaction when it
 * gives one. To be called within `closeWhatIs`.
 */
export async function close(
  ctx: Context,
  request: CloseRequest,
  db: Queryable = ctx.db,
): Promise<(Closed & { visitId: string }) | Refusal> {
  const serviceDay = bangkokDate(request.serviceAt);
  const call = unitCall(ctx, serviceDay);
  if (isRefusal(call)) return call;
  const facts = await getCloseFacts(db, {
    visitId: request.visitId,
    citizenId: request.citizenId,
    organisationId: call.organisationId,
    serviceCode: request.serviceCode,
    date: serviceDay,
    transactionId: request.transactionId,
    hcode: request.hcode,
    recorder: request.recorder,
  });
  if (request.hcode !== undefined && facts.hcodeUnit === null) return refuse('HCODE_UNKNOWN');
  if (request.hcode !== undefined && facts.hcodeUnit !== call.organisationId) return refuse('TOKEN_OF_ANOTHER_UNIT');
  if (request.visitId !== undefined && !facts.visit) return refuse('VISIT_NOT_FOUND');
  const serviceCode = facts.visit?.service_code ?? request.serviceCode ?? '';
  const service = services.find(serviceCode, serviceDay);
  ctx.note({ subject: facts.person?.personId, detail: { service: serviceCode } });
  const onDuty = await personnelOf(ctx, db, call.organisationId, request);
  const effects = decideClose({ ...facts, personnel: onDuty }, service, request, {
    parameters: call.parameters,
    mayCloseWithoutAuthen: mayCloseWithoutAuthen(ctx),
    now: ctx.now,
    today: ctx.today,
  });
  if (isRefusal(effects)) return effects;
  const visitId = facts.visit?.visit_id ?? newId();
  const closeCode = await drawCode(ctx.db, 'EP', db);
  const seq = await insertClose(db, {
    now: ctx.now.toISOString(),
    audit: ctx.auditRow(),
    flags: effects.flags,
    visit: {
      visitId,
      serviceDate: effects.serviceDate,
      version: effects.ofVisit ? facts.visit?.version : undefined,
      personId: facts.person?.personId,
      organisationId: call.organisationId,
      serviceCode,
      group: effects.group,
      by: call.by,
      mobile: request.mobile,
    },
    close: {
      code: closeCode,
      transactionId: request.transactionId,
      sourceId: request.sourceId,
      serviceAt: request.serviceAt.toISOString(),
      invoiceAt: request.invoiceAt.toISOString(),
      mainRight: request.mainRight,
      claimable: request.claimable,
      nonClaimable: request.nonClaimable,
      total: request.total,
      recorderId: facts.recorder?.personId,
      visitNumber: request.visitNumber,
      department: request.department ?? undefined,
      personnelName: onDuty?.name ?? request.personnelName,
      personnelId: onDuty?.personnelId,
    },
  });
  ctx.auditWritten();
  return { seq, closeCode, visitId };
}

/** Whoever was named by his record, as he was on the day of the service; nothing is asked when nobody was. */
async function personnelOf(
  ctx: Context,
  db: Queryable,
  organisationId: string,
  { personnelId, serviceAt }: CloseRequest,
): Promise<OnDuty | null> {
  if (personnelId === undefined) return null;
  const minute = Math.floor((serviceAt.getTime() - startOfBangkokDay(bangkokDate(serviceAt)).getTime()) / 60_000);
  const question = { organisationId, date: bangkokDate(serviceAt), minute, personnelId };
  return (await findOnDuty(db, question, ctx.now))[0] ?? null;
}

/** Never an innovation service, whatever the parameter says: ENDPOINT is a channel of general care only (INV-VER-2). */
function mayCloseWithoutAuthen(ctx: Context): (service: Service) => boolean {
  const { generalCare, services: named } = ctx.parameters.get(closeWithoutAuthen);
  return (service) => service.pathway === 'GENERAL_CARE' && (named[service.code] ?? generalCare);
}
