import { z } from 'zod';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { BASIC_DATA_READERS } from '../unit-to-read.ts';
import { readableRecord } from './call.ts';
import { EXAMPLE_ID } from './example.ts';
import { personnelViewSchema } from './model.ts';
import { viewOf } from './view.ts';

/** One record of personnel in full (ดู; CPP-32). */
export const showPersonnel = useCase({
  name: 'provider.showPersonnel',
  summary: { th: 'ข้อมูลบุคลากรหนึ่งราย', en: 'One record of personnel' },
  input: z.object({ personnelId: z.uuid() }),
  output: personnelViewSchema,
  route: { method: 'GET', path: '/api/provider/personnel/:personnelId' },
  level: 'L1',
  allow: BASIC_DATA_READERS,
  refusals: ['PERSONNEL_NOT_FOUND'],
  idempotent: false,
  audit: { action: 'provider.showPersonnel' },
  example: { personnelId: EXAMPLE_ID },
  run: async (ctx, { personnelId }) => {
    ctx.note({ subject: personnelId, purpose: 'PERSONNEL_VIEW' });
    const record = await readableRecord(ctx, personnelId);
    return isRefusal(record) ? record : viewOf(ctx.db, record, ctx);
  },
});
