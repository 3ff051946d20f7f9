import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { registerActorOf } from '../call.ts';
import { evidenceSchema, networkIdSchema } from './evidence/schema.ts';
import { previewOf, previewSchema } from './preview-of.ts';
import { DESK_CHANNELS } from './register.ts';

/** What would become of a registration (ตรวจก่อนลงทะเบียน), by the same rule and without writing anything. */
export const previewRegistration = useCase({
  name: 'entitlement.previewRegistration',
  summary: { th: 'ตรวจสอบก่อนลงทะเบียน', en: 'What would become of a registration' },
  route: { method: 'POST', path: '/api/srm/registrations/preview' },
  input: z.object({
    personId: z.uuid(),
    networkId: networkIdSchema,
    channel: z.enum(DESK_CHANNELS),
    evidence: evidenceSchema.default([]),
  }),
  output: previewSchema,
  level: 'L2',
  allow: ['REGISTRAR', 'CENTRAL_OFFICER'],
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'entitlement.previewRegistration' },
  example: { personId: '00000000-0000-4000-8000-000000000001', networkId: '9980300', channel: 'SELF' },
  run: async (ctx, input) => {
    const actor = registerActorOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: input.personId, purpose: 'REGISTER' });
    return previewOf(ctx.db, ctx, { ...input, actor: actor.accountId });
  },
});
