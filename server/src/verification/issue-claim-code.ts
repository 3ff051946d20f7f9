import { z } from 'zod';
import { citizenIdSchema } from '../platform/citizen-id/index.ts';
import type { Refusal } from '../platform/refusals/index.ts';
import { plainDateSchema } from '../platform/time/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { issue } from './issue.ts';
import { claimCodeViewSchema } from './visit-view-schema.ts';

const outputSchema = z.object({
  visitId: z.uuid(),
  personId: z.uuid(),
  serviceCode: z.string(),
  group: z.enum(['GENERAL', 'SPECIAL']),
  claimCode: claimCodeViewSchema,
});

/**
 * Issues a Claim Code for hospital software: by the card agent (channel SMART_CARD, with the correlationId of its read)
 * or without a card (channel API, with a transId of its own). The unit is the token's (authen wire 1.5, 4.3).
 */
export const issueClaimCode = useCase({
  name: 'verification.issueClaimCode',
  summary: { th: 'ออก Claim Code ให้โปรแกรมของหน่วยบริการ', en: 'Issue a Claim Code to hospital software' },
  input: z.object({
    citizenId: citizenIdSchema,
    serviceCode: z.string().min(1).max(20),
    serviceDate: plainDateSchema.optional(),
    channel: z.enum(['SMART_CARD', 'API']),
    correlationId: z.uuid().optional(),
    sourceId: z.string().max(50).optional(),
    transId: z.string().max(50).optional(),
    hcode: z.string().max(9).optional(),
    mobile: z.string().max(50).optional(),
    hn: z.string().max(50).optional(),
  }),
  output: outputSchema,
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['AUTHEN', 'AGENT'],
  refusals: [
    'HCODE_UNKNOWN',
    'TOKEN_OF_ANOTHER_UNIT',
    'SERVICE_UNKNOWN',
    'PERSON_NOT_FOUND',
    'PERSON_DECEASED',
    'NO_PAYABLE_RIGHT',
    'DUPLICATE_VISIT',
    'READ_NOT_FOUND',
    'READ_EXPIRED',
    'READ_USED',
    'READ_OF_ANOTHER_PERSON',
    'READ_OF_ANOTHER_UNIT',
    'PROBE_MAY_NOT_ISSUE',
    'TRANS_ID_DUPLICATE',
    'QUOTA_EXHAUSTED',
    'METHOD_NOT_ALLOWED_FOR_GROUP',
    'OTHER_METHOD_NOT_EXHAUSTED',
    'UNIT_NOT_REACTIVATED',
    'FAMILY_NOT_ANNOUNCED',
  ],
  idempotent: true,
  audit: { action: 'verification.issueClaimCode' },
  example: {
    citizenId: '1990000000019',
    serviceCode: 'PG0060001',
    channel: 'API',
    sourceId: 'EXAMPLE',
    transId: '0001',
  },
  run: async (ctx, input): Promise<z.input<typeof outputSchema> | Refusal> =>
    issue(
      ctx,
      {
        citizenId: input.citizenId,
        serviceCode: input.serviceCode,
        serviceDate: input.serviceDate ?? ctx.today,
        channel: input.channel,
        readId: input.correlationId,
        mobile: input.mobile,
        hn: input.hn,
        sourceChannel: input.channel === 'API' ? 'API' : 'AUTHENCODE',
        sourceId: input.sourceId,
        transId: input.transId,
        hcode: input.hcode,
      },
      ({ visitId, code, facts, service, effects }) => ({
        visitId,
        personId: facts.person?.personId ?? '',
        serviceCode: service.code,
        group: effects.group,
        claimCode: {
          code,
          state: 'ISSUED' as const,
          issuedAt: ctx.now.toISOString(),
          reviewStatus: effects.reviewStatus,
          appealDueOn: effects.appealDueOn,
          lapsesOn: effects.lapsesOn,
        },
      }),
    ),
});
