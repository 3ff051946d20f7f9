import { z } from 'zod';
import { useCase } from '../platform/use-case/index.ts';
import { issue } from './issue.ts';
import type { VisitFacts } from './model.ts';
import { mobileSchema } from './model.ts';
import { CARD_INSERTERS, type PopulationGroup } from './rules/index.ts';
import { visitView } from './visit-view.ts';
import { visitViewSchema } from './visit-view-schema.ts';

/**
 * Verifies the patient of an open visit at the desk; the Claim Code is issued with it (CLM-01, AMB-21). This release
 * performs the smart card; the other channels come with their systems.
 */
export const verifyVisit = useCase({
  name: 'verification.verifyVisit',
  summary: { th: 'ยืนยันตัวตนและออก Claim Code', en: 'Verify and issue the Claim Code' },
  input: z.object({
    visitId: z.uuid(),
    channel: z.enum(['SMART_CARD']),
    correlationId: z.uuid(),
    mobile: mobileSchema.optional(),
    declaration: z.enum(['FACE_PROBLEM', 'VULNERABLE']).optional(),
    insertedBy: z.enum(CARD_INSERTERS).default('SELF'),
  }),
  output: visitViewSchema,
  route: { method: 'POST', path: '/api/visits/:visitId/verification' },
  level: 'DESK',
  allow: ['DESK_OFFICER'],
  refusals: [
    'VISIT_NOT_FOUND',
    'VISIT_ALREADY_VERIFIED',
    'DUPLICATE_VISIT',
    'METHOD_NOT_ALLOWED_FOR_GROUP',
    'OTHER_METHOD_NOT_EXHAUSTED',
    'VULNERABILITY_DECLARATION_REQUIRED',
    'RELATION_NOT_ALLOWED',
    'READ_NOT_FOUND',
    'READ_EXPIRED',
    'READ_USED',
    'READ_OF_ANOTHER_PERSON',
    'READ_OF_ANOTHER_UNIT',
    'PROBE_MAY_NOT_ISSUE',
    'QUOTA_EXHAUSTED',
    'PERSON_DECEASED',
    'NO_PAYABLE_RIGHT',
    'UNIT_NOT_REACTIVATED',
  ],
  idempotent: true,
  audit: { action: 'verification.issueClaimCode' },
  example: {
    visitId: '00000000-0000-4000-8000-000000000001',
    channel: 'SMART_CARD',
    correlationId: '00000000-0000-4000-8000-000000000002',
  },
  run: async (ctx, input) =>
    issue(
      ctx,
      {
        visitId: input.visitId,
        serviceDate: ctx.today,
        channel: input.channel,
        readId: input.correlationId,
        declaration: input.declaration,
        insertedBy: input.insertedBy,
        mobile: input.mobile,
        sourceChannel: 'AUTHENCODE',
      },
      ({ code, facts, effects, call }) => {
        const after = afterIssue(facts, {
          code,
          channel: input.channel,
          mobile: input.mobile,
          now: ctx.now.toISOString(),
          effects,
        });
        return visitView(after, call.parameters, call.limits);
      },
    ),
});

/** The facts as they will be once the write has succeeded. */
function afterIssue(
  facts: VisitFacts,
  by: {
    code: string;
    channel: 'SMART_CARD';
    mobile: string | undefined;
    now: string;
    effects: {
      group: PopulationGroup;
      reviewStatus: string;
      appealDueOn: string | null;
      lapsesOn: string;
      limits: readonly { limit: string }[];
    };
  },
): VisitFacts {
  const { visit } = facts;
  if (!visit) throw new Error('a visit was verified that is not there');
  const { effects } = by;
  const used = { ...facts.used };
  for (const { limit } of effects.limits)
    used[limit] = { held: used[limit]?.held ?? 0, used: (used[limit]?.used ?? 0) + 1 };
  return {
    ...facts,
    used,
    visit: {
      ...visit,
      state: 'VERIFIED',
      population_group: effects.group,
      channel: by.channel,
      mobile: by.mobile ?? visit.mobile,
      version: visit.version + 1,
    },
    code: {
      code: by.code,
      visit_id: visit.visit_id,
      issued_at: by.now,
      state: 'ISSUED',
      review_status: effects.reviewStatus as 'NONE' | 'REQUIRED',
      appeal_due_on: effects.appealDueOn,
      lapses_on: effects.lapsesOn,
    },
  };
}
