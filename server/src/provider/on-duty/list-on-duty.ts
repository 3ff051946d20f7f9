import { z } from 'zod';
import { organisationOf } from '../../platform/actor.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { SERVICE_FAMILIES } from '../../registry/index.ts';
import { personnelType } from '../personnel/types.ts';
import { findOnDuty } from './find-on-duty.ts';

const words = z.object({ th: z.string(), en: z.string() });

/** Who may be named as having served on a day: what the dialog that closes a visit offers (INV-VER-10). */
export const listOnDuty = useCase({
  name: 'provider.listOnDuty',
  summary: { th: 'บุคลากรที่ปฏิบัติงานในวันที่ระบุ', en: 'The personnel at work on a day' },
  input: z.object({
    date: plainDateSchema,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'TIME_NOT_HH_MM'),
  }),
  output: z.object({
    personnel: z.array(
      z.object({
        personnelId: z.uuid(),
        name: z.string(),
        typeName: words,
        families: z.array(z.enum(SERVICE_FAMILIES)),
        /** Works at this very time; outside of his hours he may be named, and the visit is flagged. */
        atWork: z.boolean(),
      }),
    ),
  }),
  route: { method: 'GET', path: '/api/provider/on-duty' },
  level: 'L1',
  allow: ['DESK_OFFICER'],
  refusals: [],
  idempotent: false,
  // Names and professions of the unit's own staff, which its list shows as well.
  audit: false,
  example: { date: '2026-03-15', time: '09:00' },
  run: async (ctx, { date, time }) => {
    const organisationId = organisationOf(ctx.actor);
    if (organisationId === undefined) return refuseRequest('FORBIDDEN');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const people = await findOnDuty(ctx.db, { organisationId, date, minute: hours * 60 + minutes }, ctx.now);
    return {
      personnel: people.map(({ personnelId, name, typeCode, families, atWork }) => {
        const { th, en } = personnelType(typeCode) ?? { th: typeCode, en: typeCode };
        return { personnelId, name, typeName: { th, en }, families: [...families], atWork };
      }),
    };
  },
});
