import { z } from 'zod';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { documentMaxBytes } from '../../services/index.ts';
import { accountRefusal, applicantOf } from './call.ts';
import { CAPACITIES, SLOTS, scopeSchema } from './model.ts';
import { refuseAuthority } from './refusals.ts';
import { capacityRule } from './rules/authority-matrix.ts';
import { stampDutyFor } from './rules/stamp-duty.ts';
import { findAuthorityUnit } from './store/grants.ts';
import { findHolders } from './store/holders.ts';
import { standingSchema, unitViewSchema } from './view-schema.ts';

const capacitySchema = z.object({
  capacity: z.enum(CAPACITIES),
  allowed: z.boolean(),
  refusal: z.enum(['SCOPE_NOT_ALLOWED']).nullable(),
  slots: z.array(z.object({ slot: z.enum(SLOTS), required: z.boolean() })),
  scopes: z.array(scopeSchema),
  scopesFixed: z.boolean(),
  endRequired: z.boolean(),
  stamp: z
    .object({ needed: z.boolean(), baht: z.number(), bahtPerDelegate: z.number(), exempt: z.boolean() })
    .nullable(),
  signedBy: z.enum(['UNIT', 'HOLDER']),
  confirmedBy: z.array(z.enum(['APPLICANT', 'HOLDER'])),
});

/** The unit of the caller when it is one that keeps authority data: a unit of a region, of one of the six affiliations. */
export async function authorityUnit(db: Queryable, organisationId: string) {
  const unit = await findAuthorityUnit(db, organisationId);
  if (unit?.kind !== 'UNIT' || unit.regionNo === null || unit.affiliation === 'AGENCY')
    return refuseAuthority('UNIT_WITHOUT_AUTHORITY');
  const { regionNo, affiliation } = unit;
  return { ...unit, regionNo, affiliation };
}

/** What can be handed in for the acting unit, before anything is begun: who signs, which files, which stamp (ORG-10 to ORG-22). */
export const showAuthorityOptions = useCase({
  name: 'organisations.showAuthorityOptions',
  summary: { th: 'สิ่งที่ต้องเตรียมสำหรับข้อมูลผู้มีอำนาจ', en: 'What authority data of the acting unit need' },
  route: { method: 'GET', path: '/api/authority/options' },
  input: z.object({}),
  output: z.object({
    unit: unitViewSchema,
    eligible: z.boolean(),
    refusal: z.enum(['ACCOUNT_TYPE_NOT_ELIGIBLE']).nullable(),
    currentHolder: standingSchema.nullable(),
    capacities: z.array(capacitySchema),
    fileMaxBytes: z.number(),
  }),
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: ['ORGANISATION_NOT_CHOSEN', 'UNIT_WITHOUT_AUTHORITY'],
  idempotent: false,
  audit: false,
  example: {},
  run: async (ctx) => {
    const actor = applicantOf(ctx);
    if (isRefusal(actor)) return actor;
    const unit = await authorityUnit(ctx.db, actor.organisationId);
    if (isRefusal(unit)) return unit;
    const [current] = await findHolders(ctx.db, actor.organisationId, ctx.today);
    const duty = stampDutyFor(unit.affiliation, ctx.parameters);
    const eligible = accountRefusal(actor) === undefined;
    return {
      unit,
      eligible,
      refusal: eligible ? null : ('ACCOUNT_TYPE_NOT_ELIGIBLE' as const),
      currentHolder: current ?? null,
      fileMaxBytes: ctx.parameters.get(documentMaxBytes),
      capacities: CAPACITIES.map((capacity) => {
        const rule = capacityRule(unit.affiliation, capacity);
        return {
          capacity,
          allowed: rule !== undefined,
          refusal: rule ? null : ('SCOPE_NOT_ALLOWED' as const),
          slots: [...(rule?.slots ?? [])],
          scopes: [...(rule?.scopes ?? [])],
          scopesFixed: rule?.scopesFixed ?? true,
          endRequired: rule?.endRequired ?? false,
          stamp: rule?.stamped ? { needed: !duty.exempt, ...duty } : null,
          signedBy: rule?.signedBy ?? ('HOLDER' as const),
          confirmedBy: [...(rule?.confirmedBy ?? [])],
        };
      }),
    };
  },
});
