import { z } from 'zod';
import {
  addressDifferences,
  addressSchema,
  addressText,
  findCivilRecord,
  findPersonById,
  readHouseCode,
} from '../../persons/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseEntitlement } from '../refusals.ts';
import { CHECKERS, noteLookUp } from './call.ts';

const withText = addressSchema.extend({ text: z.string() }).nullable();

/**
 * The registered address, the current one, and the digital one (Digital Address, SRM-24): the house code, taken apart. `differs`
 * names the parts in which the first two differ; empty when they are one place or one of them is unknown.
 */
export const showAddress = useCase({
  name: 'entitlement.showAddress',
  summary: { th: 'ตรวจสอบที่อยู่ (Digital Address)', en: 'Check the address (Digital Address)' },
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    registered: withText,
    current: withText,
    digital: z
      .object({
        code: z.string(),
        office: z.string(),
        house: z.string(),
        /** Two digits when the office's are those of a province. */
        provinceCode: z.string().nullable(),
        /** Whether office and registered address name one province; null = cannot be said. */
        agrees: z.boolean().nullable(),
      })
      .nullable(),
    differs: z.array(z.string()),
  }),
  route: { method: 'POST', path: '/api/srm/check/address' },
  level: 'L2',
  allow: CHECKERS,
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.showAddress' },
  example: { personId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { personId }) => {
    await noteLookUp(ctx, 'ADDRESS');
    if (!(await findPersonById(ctx.db, personId))) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    ctx.note({ subject: personId });
    const { registered, current, houseCode } = await findCivilRecord(ctx.db, personId);
    const code = houseCode === null ? undefined : readHouseCode(houseCode);
    const province = code?.provinceCode ?? null;
    return {
      registered: registered && { ...registered, text: addressText(registered) },
      current: current && { ...current, text: addressText(current) },
      digital: code
        ? {
            ...code,
            provinceCode: province,
            agrees: province && registered ? province === registered.provinceCode : null,
          }
        : null,
      differs: registered && current ? [...addressDifferences(registered, current)] : [],
    };
  },
});
