import { z } from 'zod';
import { unitRefSchema } from '../../organisations/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseEntitlement } from '../refusals.ts';
import { CHECKERS, noteLookUp } from './call.ts';
import { findPersonRights } from './person-rights.ts';
import { findBenefits } from './store/benefits.ts';
import { type PersonRights, twoLanguages } from './view.ts';

const THAI = '099';
/** Benefits of a Thai person who is not registered yet (สิทธิว่าง). */
const VACANT = 'VACANT';

const TITLES = {
  vacant: { th: 'สิทธิว่าง: มีสิทธิแต่ยังไม่ได้ลงทะเบียน', en: 'Vacant right: entitled, not registered yet' },
  none: { th: 'ไม่มีสิทธิ', en: 'No right' },
  dead: { th: 'เสียชีวิตแล้ว ไม่มีสิทธิ', en: 'Deceased: no right' },
} as const;

/** What the person's benefits are looked up by, and what stands over them. */
function policyOf(person: PersonRights): { right: string | null; title: { th: string; en: string } } {
  if (person.civilStatus === 'DECEASED') return { right: null, title: TITLES.dead };
  if (person.main) return { right: person.main.code, title: person.main.name };
  return person.nationality === THAI ? { right: VACANT, title: TITLES.vacant } : { right: null, title: TITLES.none };
}

/** What a person's right gives him today, for the screen and for paper (กรมธรรม์สิทธิประโยชน์, SRM-20). */
export const showBenefitPolicy = useCase({
  name: 'entitlement.showBenefitPolicy',
  summary: { th: 'แสดงกรมธรรม์สิทธิประโยชน์', en: 'Show the benefit policy' },
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    mainRight: z.string().nullable(),
    title: twoLanguages,
    asOf: z.string(),
    benefits: z.array(
      z.object({ key: z.string(), title: twoLanguages, text: twoLanguages, limit: twoLanguages.nullable() }),
    ),
    units: z
      .object({
        primaryUnit: unitRefSchema.nullable(),
        regularUnit: unitRefSchema.nullable(),
        referralUnit: unitRefSchema.nullable(),
      })
      .nullable(),
  }),
  route: { method: 'POST', path: '/api/srm/check/policy' },
  level: 'L2',
  allow: CHECKERS,
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.showBenefitPolicy' },
  example: { personId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { personId }) => {
    await noteLookUp(ctx, 'POLICY');
    const person = await findPersonRights(ctx.db, { personId }, ctx.today, ctx.parameters);
    if (!person) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    ctx.note({ subject: personId });
    const { right, title } = policyOf(person);
    return {
      mainRight: person.main?.code ?? null,
      title,
      asOf: ctx.today,
      benefits: right === null ? [] : await findBenefits(ctx.db, right, ctx.today),
      units: person.registration,
    };
  },
});
