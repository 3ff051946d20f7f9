import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { changeRecord, EDITORS } from './call.ts';
import { EXAMPLE_ID } from './example.ts';
import { personnelViewSchema } from './model.ts';
import { confirmed } from './rules/life.ts';

/** The authority of the unit confirms, by a step-up of his own, that somebody is who the record says (ยืนยันตัวตน; CPP-30, CPP-36, RACT-11). */
export const confirmPersonnel = useCase({
  name: 'provider.confirmPersonnel',
  summary: { th: 'ยืนยันตัวตนบุคลากรโดยผู้มีอำนาจ', en: 'Confirm a personnel record by the authority of the unit' },
  input: z.object({
    personnelId: z.uuid(),
    how: z.literal('AUTHORITY').default('AUTHORITY'),
    version: z.number().int().min(1).optional(),
  }),
  output: personnelViewSchema,
  route: { method: 'POST', path: '/api/provider/personnel/:personnelId/confirm' },
  level: 'L3',
  allow: EDITORS,
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'PERSONNEL_NOT_FOUND',
    'PERSONNEL_STATE_WRONG',
    'VERSION_CONFLICT',
    'LICENCE_NOT_CHECKED',
    'LICENCE_NOT_FOUND',
    'LICENCE_EXPIRED',
  ],
  idempotent: true,
  audit: { action: 'provider.confirmPersonnel' },
  example: { personnelId: EXAMPLE_ID },
  run: async (ctx, { how, ...at }) => {
    const accountId = ctx.actor.kind === 'ACCOUNT' ? ctx.actor.accountId : null;
    return changeRecord(ctx, at, (record) => confirmed(record, { how, accountId, at: ctx.now, today: ctx.today }));
  },
});
