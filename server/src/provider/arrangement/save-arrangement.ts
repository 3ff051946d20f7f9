import { z } from 'zod';
import { mayReactivate } from '../../organisations/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseProvider } from '../refusals.ts';
import { saveArrangementRow } from '../store/arrangements.ts';
import { refuseArrangement } from './refusals.ts';
import { arrangementSchema, arrangementViews, familySchema, placesSchema } from './view.ts';

/**
 * Saves how one service family is arranged: by the holder or the delegate who manages the basic data. It is no part of the
 * re-activation (AMB-15); without it the profession cannot be booked. Too many places for the hours there are is answered as a
 * warning.
 */
export const saveServiceArrangement = useCase({
  name: 'provider.saveServiceArrangement',
  summary: { th: 'บันทึกข้อมูลการจัดบริการของวิชาชีพ', en: 'Save how a profession is arranged' },
  input: placesSchema.extend({ family: familySchema, version: z.number().int().min(0) }),
  output: arrangementSchema,
  route: { method: 'PUT', path: '/api/provider/arrangements/:family' },
  level: 'NONE',
  allow: ['ACCOUNT'],
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'ASSURANCE_TOO_LOW',
    'FAMILY_NOT_REGISTERED',
    'VERSION_CONFLICT',
  ],
  idempotent: true,
  audit: { action: 'provider.saveServiceArrangement' },
  example: {
    family: 'PHARMACY',
    version: 0,
    slotsPerDay: 20,
    slotMinutes: 15,
    opensDaysAhead: 14,
    opensAt: '08:00',
  },
  run: async (ctx, { family, version, ...places }) => {
    const { actor } = ctx;
    const refused = mayReactivate(actor) ?? ctx.levelTooLow('L2');
    if (refused || actor.kind !== 'ACCOUNT' || actor.organisationId === undefined)
      return refused ?? refuseRequest('FORBIDDEN');
    const { organisationId } = actor;
    ctx.note({ subject: organisationId, detail: { family } });
    return ctx.transaction(async (tx) => {
      const line = async () =>
        (await arrangementViews(tx, organisationId, ctx.today)).find((one) => one.family === family);
      const before = await line();
      if (!before) return refuseArrangement('FAMILY_NOT_REGISTERED');
      const by = { at: ctx.now, by: actor.accountId, byName: actor.displayName };
      const saved = await saveArrangementRow(tx, organisationId, { family, version, ...places, ...by });
      const current = await line();
      if (!saved) {
        const { savedByName: savedBy, savedAt } = current?.saved ?? {};
        return refuseProvider('VERSION_CONFLICT', { current, savedBy, savedAt });
      }
      return current ?? before;
    });
  },
});
