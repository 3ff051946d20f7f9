import { z } from 'zod';
import { citizenIdSchema } from '../platform/citizen-id/index.ts';
import { useCase } from '../platform/use-case/index.ts';
import { close, closeWhatIs } from './close.ts';
import { satangSchema } from './model.ts';

/** Closes by hospital software (NHSO ENDPOINT; SYS-18, authen wire 4.1). What closes what: INV-VER-16. */
export const closeByEndpoint = useCase({
  name: 'verification.closeByEndpoint',
  summary: { th: 'ปิดสิทธิโดยโปรแกรมของหน่วยบริการ', en: 'Close by hospital software' },
  input: z.object({
    citizenId: citizenIdSchema,
    hcode: z.string().min(1).max(9),
    serviceCode: z.string().min(1).max(20),
    serviceAt: z.date(),
    invoiceAt: z.date(),
    transactionId: z.string().min(1).max(255),
    total: satangSchema,
    nonClaimable: satangSchema,
    claimable: satangSchema,
    mainRight: z.string().max(3).nullable(),
    sourceId: z.string().max(50),
    recorder: citizenIdSchema,
    visitNumber: z.string().max(30).optional(),
    department: z.object({ code: z.string().max(255).optional(), name: z.string().max(255).optional() }).nullish(),
    mobile: z.string().max(50).optional(),
  }),
  output: z.object({ seq: z.number(), closeCode: z.string(), visitId: z.uuid() }),
  level: 'NONE',
  allow: ['UNIT_API'],
  tokenScopes: ['ENDPOINT'],
  refusals: [
    'TOKEN_OF_ANOTHER_UNIT',
    'TRANSACTION_DUPLICATE',
    'SERVICE_UNKNOWN',
    'PERSON_NOT_FOUND',
    'PERSON_DECEASED',
    'NO_PAYABLE_RIGHT',
    'SERVICE_DATE_IN_FUTURE',
    'SERVICE_DATE_TOO_OLD',
    'ALREADY_CLOSED',
    'CLOSE_WITHOUT_AUTHEN_NOT_ALLOWED',
    'CLOSE_TOO_LATE',
  ],
  idempotent: false,
  audit: { action: 'verification.closeByEndpoint' },
  example: {
    citizenId: '1990000000019',
    hcode: '99801',
    serviceCode: 'PG0060001',
    serviceAt: new Date('2026-11-22T02:15:00Z'),
    invoiceAt: new Date('2026-11-22T02:30:00Z'),
    transactionId: '99801691122000001',
    total: 25_000,
    nonClaimable: 0,
    claimable: 25_000,
    mainRight: 'UCS',
    sourceId: 'EXAMPLE',
    recorder: '3990000000023',
  },
  run: (ctx, input) => {
    const request = { ...input, personnelName: undefined, mustNamePersonnel: false, recorderSent: true };
    return closeWhatIs(ctx, () => close(ctx, request));
  },
});
