import { z } from 'zod';
import { consumeProof, hashLinkToken } from '../../identity/index.ts';
import { getUnits } from '../../organisations/index.ts';
import type { Queryable } from '../../platform/database/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { plainDateSchema } from '../../platform/time/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { findRegistrationType } from '../../registry/index.ts';
import { refuseProvider } from '../refusals.ts';
import { scheduleInWords } from '../schedule/index.ts';
import { saveNext, savingOf } from './call.ts';
import { PERSONNEL_STATES, wordsSchema } from './model.ts';
import type { PersonnelRecord } from './record.ts';
import { refusePersonnel } from './refusals.ts';
import { confirmed } from './rules/life.ts';
import { findLinked, useLink } from './store/links.ts';
import { findRecord, lockRecord } from './store/records.ts';
import { personnelType } from './types.ts';

const token = z.string().min(1).max(200);

/** What somebody is asked to confirm about himself; no citizen id, since a link may come into other hands. */
const ownRecordSchema = z.object({
  personnelId: z.uuid(),
  version: z.number().int(),
  state: z.enum(PERSONNEL_STATES),
  unit: z.object({ hcode: z.string(), name: z.string() }),
  name: z.string(),
  typeName: wordsSchema,
  licence: z.object({ prefix: z.string(), no: z.string() }),
  registrationTypes: z.array(wordsSchema),
  startDate: plainDateSchema,
  endDate: plainDateSchema.nullable(),
  scheduleText: wordsSchema,
});

async function ownRecord(db: Queryable, record: PersonnelRecord): Promise<z.input<typeof ownRecordSchema>> {
  const { personnelId, version, state, name, startDate, endDate, schedule } = record;
  const unit = (await getUnits(db, [record.organisationId])).get(record.organisationId);
  const type = personnelType(record.typeCode);
  return {
    personnelId,
    version,
    state,
    unit: { hcode: unit?.hcode ?? '', name: unit?.name ?? '' },
    name,
    typeName: { th: type?.th ?? '', en: type?.en ?? '' },
    licence: { prefix: record.licencePrefix, no: record.licenceNo },
    registrationTypes: record.registrationTypes.map((key) => {
      const known = findRegistrationType(key);
      return { th: known?.th ?? key, en: known?.en ?? key };
    }),
    startDate,
    endDate,
    scheduleText: { th: scheduleInWords(schedule, 'th'), en: scheduleInWords(schedule, 'en') },
  };
}

/** The record behind a link, before it is confirmed. */
export const showOwnRecord = useCase({
  name: 'provider.showOwnRecord',
  summary: { th: 'ข้อมูลบุคลากรที่เจ้าตัวต้องยืนยัน', en: 'The record that somebody is asked to confirm' },
  input: z.object({ token }),
  output: ownRecordSchema,
  route: { method: 'POST', path: '/api/provider/personnel/own/show' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: ['PERSONNEL_LINK_INVALID'],
  idempotent: false,
  audit: { action: 'provider.showOwnRecord' },
  example: { token: 'as-it-stands-in-the-link' },
  run: async (ctx, input) => {
    const personnelId = await findLinked(ctx.db, hashLinkToken(input.token), ctx.now);
    const record = personnelId === undefined ? undefined : await findRecord(ctx.db, personnelId);
    if (record?.state !== 'CHECKED') return refusePersonnel('PERSONNEL_LINK_INVALID');
    ctx.note({ subject: record.personnelId });
    return ownRecord(ctx.db, record);
  },
});

/** Somebody confirms his own record by his own ThaiD: the proof was made for this record, in this browser, by this very person (CPP-30, CPP-36). */
export const confirmOwnRecord = useCase({
  name: 'provider.confirmOwnRecord',
  summary: { th: 'บุคลากรยืนยันตัวตนด้วย ThaiD ของตนเอง', en: 'Somebody confirms his record by his own ThaiD' },
  input: z.object({
    token,
    proof: z.string().min(1).max(200),
    /** As it was shown: what changed meanwhile is not confirmed unseen. */
    version: z.number().int().min(1),
  }),
  output: ownRecordSchema,
  route: { method: 'POST', path: '/api/provider/personnel/own/confirm' },
  level: 'NONE',
  allow: ['PUBLIC'],
  refusals: [
    'PERSONNEL_LINK_INVALID',
    'THAID_PROOF_INVALID',
    'PERSONNEL_IS_SOMEBODY_ELSE',
    'PERSONNEL_STATE_WRONG',
    'VERSION_CONFLICT',
    'LICENCE_EXPIRED',
    'LICENCE_NOT_CHECKED',
    'LICENCE_NOT_FOUND',
  ],
  idempotent: false,
  audit: { action: 'provider.confirmOwnRecord' },
  example: { token: 'as-it-stands-in-the-link', proof: '00000000-0000-4000-8000-000000000002', version: 1 },
  run: async (ctx, input) => {
    const { browserKey, now, parameters } = ctx;
    return ctx.transaction(async (tx) => {
      const personnelId = await useLink(tx, hashLinkToken(input.token), now);
      const record = personnelId === undefined ? undefined : await lockRecord(tx, personnelId);
      if (!record) return refusePersonnel('PERSONNEL_LINK_INVALID');
      ctx.note({ subject: record.personnelId });
      const use = {
        proofId: input.proof,
        purpose: 'PERSONNEL' as const,
        reference: record.personnelId,
        browserKey,
        now,
      };
      const proof = await consumeProof(tx, use, parameters);
      if (isRefusal(proof)) return proof;
      if (proof.personId !== record.personId) return refusePersonnel('PERSONNEL_IS_SOMEBODY_ELSE');
      if (record.version !== input.version) return refuseProvider('VERSION_CONFLICT');
      const by = { how: 'OWN_THAID' as const, accountId: null, at: now, today: ctx.today };
      const next = confirmed(record, by);
      if (isRefusal(next)) return next;
      // Nobody's account has done it; who answers for the fields is who saved them.
      return ownRecord(tx, await saveNext(tx, record, next, { ...savingOf(ctx), by: record.savedBy }));
    });
  },
});
