import { z } from 'zod';
import { findPersonById } from '../../persons/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseEntitlement } from '../refusals.ts';
import { CHECKERS, noteLookUp } from './call.ts';
import { missingEvidence } from './rules/missing-evidence.ts';
import { evidenceView } from './show-history.ts';
import { findHistory } from './store/history.ts';

/**
 * What was shown for each registration, looked at after the right arose (SRM-25): every kind that its channel and place asked for is
 * there, or is named as missing. Judged by the registered province of today.
 */
export const showEvidence = useCase({
  name: 'entitlement.showEvidence',
  summary: { th: 'ตรวจสอบหลักฐานหลังการเกิดสิทธิ', en: 'Check the evidence after the right arose' },
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    registrations: z.array(
      z.object({
        registrationId: z.string(),
        from: z.string(),
        channel: z.string(),
        evidence: z.array(evidenceView),
        complete: z.boolean(),
        /** What would have to be there: a kind, or RESIDENCE for any one of the five. */
        missing: z.array(z.string()),
      }),
    ),
  }),
  route: { method: 'POST', path: '/api/srm/check/evidence' },
  level: 'L2',
  allow: CHECKERS,
  refusals: ['RIGHTS_PERSON_NOT_FOUND'],
  lookUp: true,
  idempotent: false,
  audit: { action: 'entitlement.showEvidence' },
  example: { personId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { personId }) => {
    await noteLookUp(ctx, 'EVIDENCE');
    const person = await findPersonById(ctx.db, personId);
    if (!person) return refuseEntitlement('RIGHTS_PERSON_NOT_FOUND');
    ctx.note({ subject: personId });
    const { registrations } = await findHistory(ctx.db, personId);
    return {
      registrations: registrations.map((row) => {
        const missing = missingEvidence(row, person.provinceCode);
        const { registrationId, from, channel } = row;
        return { registrationId, from, channel, evidence: [...row.evidence], complete: missing.length === 0, missing };
      }),
    };
  },
});
