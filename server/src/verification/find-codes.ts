import { z } from 'zod';
import type { RightsOn } from '../entitlement/index.ts';
import { findPersonByCitizenId, type PersonFace } from '../persons/index.ts';
import { citizenIdSchema } from '../platform/citizen-id/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { bangkokDate, plainDateSchema, startOfBangkokDay } from '../platform/time/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { unitCall } from './call.ts';
import { refuse } from './refusals.ts';
import { services } from './services.ts';
import { findHistory, type HistoryRow } from './store/find-history.ts';
import { getVisitFacts } from './store/issue.ts';

/** One code in force, as hospital software lists them: an authen code (PP) or the reference of a close (EP). */
export interface CodeInForce {
  readonly code: string;
  readonly serviceCode: string;
  readonly serviceName: string;
  readonly hcode: string;
  readonly hname: string;
  /** When the service was: an instant of the visit's service date, as `onServiceDate` finds it. */
  readonly serviceAt: Date;
  /** When the code was given. */
  readonly givenAt: Date;
  readonly sourceChannel: string;
}

/**
 * Software asks for the codes of a date and drops rows of another one. So a row says an instant of the visit's service date: as
 * the close or the issue says it, but for a code that came after midnight when the visit was opened, and for a close of
 * an earlier day (AMB-20) likewise.
 */
function onServiceDate(row: HistoryRow, at: Date): Date {
  const instants = [at, row.issuedAt ?? row.openedAt, row.openedAt];
  return instants.find((instant) => bangkokDate(instant) === row.serviceDate) ?? startOfBangkokDay(row.serviceDate);
}

/** A visit gives up to two entries; the close supersedes, so it comes first (authen wire 2.2, 5.2). */
function codesOf(row: HistoryRow): CodeInForce[] {
  const shared = {
    serviceCode: row.serviceCode,
    serviceName: services.get(row.serviceCode).th,
    hcode: row.unit.hcode ?? '',
    hname: row.unit.name,
  };
  const close =
    row.closeCode && row.serviceAt && row.closedAt
      ? [
          {
            ...shared,
            code: row.closeCode,
            serviceAt: onServiceDate(row, row.serviceAt),
            givenAt: row.closedAt,
            sourceChannel: 'ENDPOINT',
          },
        ]
      : [];
  const issue =
    row.code && row.issuedAt
      ? [
          {
            ...shared,
            code: row.code,
            serviceAt: onServiceDate(row, row.issuedAt),
            givenAt: row.issuedAt,
            sourceChannel: row.sourceChannel ?? 'AUTHENCODE',
          },
        ]
      : [];
  return [...close, ...issue];
}

const dayOf = ({ serviceAt }: CodeInForce): string => bangkokDate(serviceAt);

const codesSchema = z.array(z.custom<CodeInForce>());

/** The person's codes and rights on one service date, for hospital software (authen wire 2). */
export const checkAuthenStatus = useCase({
  name: 'verification.checkAuthenStatus',
  summary: { th: 'ตรวจสอบสถานะการ Authen', en: 'Check the authen status of a person on a date' },
  input: z.object({
    citizenId: citizenIdSchema,
    serviceDate: plainDateSchema,
    serviceCode: z.string().max(20).optional(),
  }),
  output: z.object({
    person: z.custom<PersonFace>(),
    rights: z.custom<RightsOn>(),
    codes: codesSchema,
    anyServiceFound: z.boolean(),
  }),
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['AUTHEN'],
  refusals: ['PERSON_NOT_FOUND', 'SERVICE_UNKNOWN'],
  idempotent: false,
  audit: { action: 'verification.checkAuthenStatus' },
  example: { citizenId: '1990000000019', serviceDate: '2026-11-22' },
  run: async (ctx, { citizenId, serviceDate, serviceCode }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    ctx.note({ purpose: 'AUTHEN_STATUS' });
    if (serviceCode !== undefined && !services.find(serviceCode, serviceDate)) return refuse('SERVICE_UNKNOWN');
    const { organisationId, limits } = call;
    const { person, rights } = await getVisitFacts(ctx.db, { citizenId, organisationId, date: serviceDate, limits });
    if (!person || !rights) return refuse('PERSON_NOT_FOUND');
    ctx.note({ subject: person.personId });
    const rows = await findHistory(ctx.db, {
      personId: person.personId,
      date: serviceDate,
      withCancelled: false,
      limit: 50,
    });
    const wanted = serviceCode === undefined ? rows : rows.filter((row) => row.serviceCode === serviceCode);
    return { person, rights, codes: wanted.flatMap(codesOf), anyServiceFound: rows.length > 0 };
  },
});

/** The person's newest codes: of the own unit, or of all hospitals (authen wire 1.7). */
export const findLatestCodes = useCase({
  name: 'verification.findLatestCodes',
  summary: { th: 'Authen Code ล่าสุด', en: 'Latest codes of a person' },
  input: z.object({
    citizenId: citizenIdSchema,
    scope: z.enum(['OWN_UNIT', 'ALL_UNITS']),
    limit: z.number().int().min(1).max(5),
  }),
  output: z.object({ codes: codesSchema }),
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['AGENT'],
  refusals: [],
  idempotent: false,
  audit: { action: 'verification.findLatestCodes' },
  example: { citizenId: '1990000000019', scope: 'OWN_UNIT', limit: 1 },
  run: async (ctx, { citizenId, scope, limit }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    ctx.note({ purpose: 'LATEST_CODES', detail: { scope } });
    const person = await findPersonByCitizenId(ctx.db, citizenId);
    if (!person) return { codes: [] };
    ctx.note({ subject: person.personId });
    const organisationId = scope === 'OWN_UNIT' ? call.organisationId : undefined;
    const rows = await findHistory(ctx.db, { personId: person.personId, organisationId, withCancelled: false, limit });
    // A code of another visit may lie between the two of a closed one. A day's service comes before those of earlier days, whenever
    // they were closed: software looks whether the newest is of today.
    const newestFirst = rows
      .flatMap(codesOf)
      .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.givenAt.getTime() - a.givenAt.getTime());
    return { codes: newestFirst.slice(0, limit) };
  },
});
