import { z } from 'zod';
import { mayReactivate } from '../../organisations/index.ts';
import { organisationOf } from '../../platform/actor.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { refuseRequest } from '../../platform/refusals/common.ts';
import { isRefusal, type Refusal } from '../../platform/refusals/index.ts';
import { type Context, useCase } from '../../platform/use-case/index.ts';
import { settleReactivation } from '../reactivation/index.ts';
import { refuseProvider } from '../refusals.ts';
import { generalView } from './general-view.ts';
import { GENERAL_WARNINGS, type GeneralView, generalViewSchema, type TypedGeneralData } from './model.ts';
import { refuseGeneral } from './refusals.ts';
import { differencesOf, judgeGeneral } from './rules/index.ts';
import { lockProfile, writeProfile } from './store/profiles.ts';
import { unitBlock } from './unit-block.ts';
import { saidProblems, saidWarnings } from './words.ts';

const text = (atMost: number) => z.string().max(atMost).nullable().default(null);
const degrees = z
  .union([z.number(), z.string().max(40)])
  .nullable()
  .default(null);

const inputSchema = z.object({
  /** As it was read. */
  version: z.number().int().min(0),
  houseNo: text(50),
  moo: text(20),
  soi: text(100),
  road: text(100),
  tambonCode: text(10),
  postcode: text(10),
  phoneNhso: text(60),
  phoneNhsoExt: text(20),
  phone: text(60),
  phoneExt: text(20),
  email: text(254),
  latitude: degrees,
  longitude: degrees,
  /** Warnings that the person has seen and says are right so. */
  accept: z.array(z.enum(GENERAL_WARNINGS)).default([]),
});

async function current(ctx: Context, tx: Queryable, organisationId: string): Promise<GeneralView | Refusal> {
  return (await generalView(tx, organisationId, ctx)) ?? refuseRequest('NOT_FOUND');
}

/** Somebody was faster: the record as it stands goes back, so that the two can be merged and nothing is lost. */
async function conflict(ctx: Context, tx: Queryable, organisationId: string): Promise<Refusal> {
  const view = await current(ctx, tx, organisationId);
  if (isRefusal(view)) return view;
  return refuseProvider('VERSION_CONFLICT', { current: view, savedBy: view.savedBy, savedAt: view.savedAt });
}

/**
 * Saves the general data (บันทึก; CPP-18, CPP-19): only by this, only the version that was read, only whole. What people type is
 * normalised; everything that is wrong is told at once, what is odd may be accepted. Saving what stands already changes nothing.
 */
export const saveGeneral = useCase({
  name: 'provider.saveGeneral',
  summary: { th: 'บันทึกข้อมูลทั่วไปของหน่วยบริการ', en: 'Save the general data of the unit' },
  route: { method: 'PUT', path: '/api/provider/general' },
  input: inputSchema,
  output: generalViewSchema,
  level: 'L2',
  allow: ['HOLDER', 'DELEGATE'],
  refusals: [
    'ACCOUNT_TYPE_NOT_ELIGIBLE',
    'AUTHORITY_NOT_APPROVED',
    'GENERAL_DATA_REFUSED',
    'GENERAL_DATA_DOUBTFUL',
    'VERSION_CONFLICT',
  ],
  idempotent: false,
  audit: { action: 'provider.saveGeneral' },
  example: {
    version: 0,
    houseNo: '99/1',
    road: 'ชยางกูร',
    tambonCode: '340101',
    postcode: '34000',
    phoneNhso: '045 123 456',
    phone: '045 123 456 ต่อ 12',
    email: 'unit@example.org',
    latitude: '15.244844',
    longitude: '104.847300',
  },
  run: async (ctx, { version, accept, ...typed }) => {
    const organisationId = organisationOf(ctx.actor);
    const refused = mayReactivate(ctx.actor);
    if (refused || organisationId === undefined || ctx.actor.kind !== 'ACCOUNT')
      return refused ?? refuseRequest('FORBIDDEN');
    const by = ctx.actor.accountId;
    ctx.note({ subject: organisationId });
    return ctx.transaction(async (tx) => {
      const before = await lockProfile(tx, organisationId);
      const block = before && (await unitBlock(tx, organisationId, ctx.today));
      if (!before || !block) return refuseRequest('NOT_FOUND');
      if (before.version !== version) return conflict(ctx, tx, organisationId);
      const { data, problems, warnings } = judgeGeneral(typed satisfies TypedGeneralData, block.provinceCode);
      const doubts = saidWarnings(warnings.filter(({ code }) => !accept.includes(code)));
      if (problems.length > 0)
        return refuseGeneral('GENERAL_DATA_REFUSED', { errors: saidProblems(problems), warnings: doubts });
      if (doubts.length > 0) return refuseGeneral('GENERAL_DATA_DOUBTFUL', { warnings: doubts });
      const changed = differencesOf(before.data, data).map(({ field }) => field);
      ctx.note({ detail: { version: changed.length > 0 ? version + 1 : version, changed } });
      if (changed.length > 0) {
        await writeProfile(tx, organisationId, before, { data, at: ctx.now, by });
        await settleReactivation(tx, { organisationId, now: ctx.now, by }, ctx.parameters);
      }
      return current(ctx, tx, organisationId);
    });
  },
});
