import { z } from 'zod';
import { findPersonByCitizenId, fullName } from '../../persons/index.ts';
import { citizenIdSchema } from '../../platform/citizen-id/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { EDITORS, editorOf } from './call.ts';

/** The name that the civil register has for a citizen id, for somebody who is about to be added (CPP-43, CPP-44). The id stands in no address. */
export const findPersonnelPerson = useCase({
  name: 'provider.findPersonnelPerson',
  summary: { th: 'ค้นชื่อจากเลขประจำตัวประชาชนของบุคลากร', en: 'The name of somebody who is to be added' },
  input: z.object({ citizenId: citizenIdSchema }),
  output: z.object({ known: z.boolean(), name: z.string().nullable() }),
  route: { method: 'POST', path: '/api/provider/personnel/person' },
  level: 'L2',
  allow: EDITORS,
  refusals: ['ACCOUNT_TYPE_NOT_ELIGIBLE', 'AUTHORITY_NOT_APPROVED'],
  idempotent: false,
  audit: { action: 'provider.findPersonnelPerson' },
  example: { citizenId: '1990000000019' },
  run: async (ctx, { citizenId }) => {
    const editor = editorOf(ctx.actor);
    if (isRefusal(editor)) return editor;
    const person = await findPersonByCitizenId(ctx.db, citizenId);
    ctx.note({ subject: person?.personId ?? editor.organisationId, purpose: 'ADD_PERSONNEL' });
    return { known: person !== undefined, name: person ? fullName(person) : null };
  },
});
