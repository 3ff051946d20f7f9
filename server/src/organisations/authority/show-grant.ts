import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { applicantOf, readableGrant, viewerOf } from './call.ts';
import { grantView } from './view.ts';
import { grantViewSchema } from './view-schema.ts';

/** Authority data with their task list, the officer's notes, history and mails (OSS-48, OSS-75). */
export const showGrant = useCase({
  name: 'organisations.showGrant',
  summary: { th: 'ข้อมูลผู้มีอำนาจและสถานะ', en: 'Authority data and their state' },
  route: { method: 'GET', path: '/api/authority/grants/:grantId' },
  input: z.object({ grantId: z.uuid() }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: ['ORGANISATION_NOT_CHOSEN', 'GRANT_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'organisations.showGrant' },
  example: { grantId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { grantId }) => {
    const actor = applicantOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: grantId });
    const found = await readableGrant(ctx.db, actor, grantId);
    return isRefusal(found) ? found : grantView(ctx.db, found.grant, viewerOf(ctx, actor, found.as));
  },
});
