import { z } from 'zod';
import { findPersonByCitizenId } from '../../persons/index.ts';
import { citizenIdSchema } from '../../platform/citizen-id/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { EDIT_REFUSALS, editGrant } from './edit-grant.ts';
import { ruleOf } from './facts.ts';
import { refuseAuthority } from './refusals.ts';
import type { GrantRow } from './store/grants.ts';
import { answerNotes, updateHolderAnswers } from './store/write-answers.ts';
import { grantViewSchema } from './view-schema.ts';

const words = z.string().trim().min(1).max(200).nullable().default(null);
const date = plainDateSchema.nullable().default(null);

/** Who signed the paper, from the citizen id as it was typed; the one saved stays where none was typed. */
async function signerOf(tx: Queryable, grant: GrantRow, citizenId: string | null): Promise<string | null | Refusal> {
  if (citizenId === null) return grant.holder?.personId ?? null;
  const person = await findPersonByCitizenId(tx, citizenId);
  if (!person) return refuseAuthority('HOLDER_NOT_KNOWN', { path: 'holderCitizenId' });
  if (person.personId === grant.applicant.personId)
    return refuseAuthority('HOLDER_IS_APPLICANT', { path: 'holderCitizenId' });
  return person.personId;
}

/** Saves the page about who holds the authority of the unit (ORG-01, ORG-06); it may be unfinished. */
export const saveHolderPage = useCase({
  name: 'organisations.saveHolderPage',
  summary: { th: 'บันทึกหน้าผู้มีอำนาจ', en: 'Save the page about the holder' },
  route: { method: 'PUT', path: '/api/authority/grants/:grantId/holder' },
  input: z.object({
    grantId: z.uuid(),
    version: z.number().int(),
    filledOn: date,
    position: words,
    orderNumber: words,
    orderDate: date,
    holderName: words,
    holderCitizenId: citizenIdSchema.nullable().default(null),
  }),
  output: grantViewSchema,
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: [...EDIT_REFUSALS, 'HOLDER_NOT_KNOWN', 'HOLDER_IS_APPLICANT'],
  idempotent: false,
  audit: { action: 'organisations.saveHolderPage' },
  example: {
    grantId: '00000000-0000-4000-8000-000000000001',
    version: 1,
    filledOn: '2026-03-15',
    position: 'ผู้อำนวยการ',
    orderNumber: '12/2569',
    orderDate: '2026-01-05',
  },
  run: (ctx, input) =>
    editGrant(ctx, input, async (tx, grant) => {
      // The holder himself signs for nobody else: his paper comes from above the unit.
      const bySigner = ruleOf(grant).signedBy === 'HOLDER';
      const holderPersonId = bySigner ? await signerOf(tx, grant, input.holderCitizenId) : null;
      if (isRefusal(holderPersonId)) return holderPersonId;
      const holderName = bySigner ? input.holderName : null;
      await updateHolderAnswers(tx, grant.grantId, ctx.now, { ...input, holderName, holderPersonId });
      const fields = ['filledOn', 'position', 'orderNumber', 'orderDate', 'holderName', 'holderCitizenId'] as const;
      await answerNotes(
        tx,
        grant.grantId,
        fields.map((field) => `holder.${field}` as const),
        ctx.now,
      );
      return undefined;
    }),
});
