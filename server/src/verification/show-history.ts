import { z } from 'zod';
import { unitRef, unitRefSchema } from '../organisations/index.ts';
import { isRefusal } from '../platform/refusals/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { commonIllnessLimit, quotaViewSchema, quotaViews } from '../quota/index.ts';
import { unitCall } from './call.ts';
import { flagLabel } from './flags.ts';
import { LOOK_UP_PURPOSES } from './look-up-person.ts';
import { CODE_STATES, VISIT_STATES } from './model.ts';
import { refuse } from './refusals.ts';
import { services } from './services.ts';
import { findHistory } from './store/find-history.ts';
import { getVisitFacts } from './store/issue.ts';
import { serviceRefSchema } from './views.ts';

const labelled = z.object({ code: z.string(), th: z.string(), en: z.string() });

/**
 * A person's history of codes (ประวัติ Authen Code รายบุคคล, AUTH-35) or of common-illness visits (AUTH-36), over all
 * units, with the quotas that they count towards. The patient is present: the look-up is audited with its purpose.
 */
export const showHistory = useCase({
  name: 'verification.showHistory',
  summary: { th: 'ประวัติรายบุคคล', en: 'History of a person' },
  input: z.object({
    personId: z.uuid(),
    kind: z.enum(['AUTHEN', 'COMMON_ILLNESS']),
    purpose: z.enum(LOOK_UP_PURPOSES),
  }),
  output: z.object({
    items: z.array(
      z.object({
        visitId: z.uuid(),
        serviceDate: z.string(),
        at: z.iso.datetime(),
        unit: unitRefSchema.nullable(),
        service: serviceRefSchema,
        channel: z.string().nullable(),
        claimCode: z.string().nullable(),
        codeState: z.enum(CODE_STATES).nullable(),
        closeCode: z.string().nullable(),
        state: z.enum(VISIT_STATES),
        reviewStatus: z.string(),
        flags: z.array(labelled),
      }),
    ),
    quotas: z.array(quotaViewSchema),
  }),
  route: { method: 'POST', path: '/api/persons/history' },
  level: 'DESK',
  allow: ['DESK_OFFICER', 'REGISTRAR', 'AUDITOR'],
  refusals: ['PERSON_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'verification.showHistory' },
  example: { personId: '00000000-0000-4000-8000-000000000001', kind: 'AUTHEN', purpose: 'HISTORY' },
  run: async (ctx, { personId, kind, purpose }) => {
    const call = unitCall(ctx);
    if (isRefusal(call)) return call;
    ctx.note({ subject: personId, purpose, detail: { kind } });
    const { organisationId, limits } = call;
    const facts = await getVisitFacts(ctx.db, { personId, organisationId, date: ctx.today, limits });
    if (!facts.person) return refuse('PERSON_NOT_FOUND');
    const families = kind === 'COMMON_ILLNESS' ? ctx.parameters.get(commonIllnessLimit).families : undefined;
    const rows = await findHistory(ctx.db, { personId, families, withCancelled: true, limit: 200 });
    return {
      items: rows.map((row) => ({
        visitId: row.visitId,
        serviceDate: row.serviceDate,
        at: row.at.toISOString(),
        unit: unitRef(row.unit),
        service: services.get(row.serviceCode),
        channel: row.channel,
        claimCode: row.code,
        codeState: row.codeState,
        closeCode: row.closeCode,
        state: row.state,
        reviewStatus: row.reviewStatus ?? 'NONE',
        flags: row.flags.map(flagLabel),
      })),
      quotas: quotaViews(limits, facts.used ?? {}),
    };
  },
});
