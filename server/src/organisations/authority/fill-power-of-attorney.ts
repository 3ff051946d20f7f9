import { z } from 'zod';
import { fullName } from '../../persons/index.ts';
import { isRefusal } from '../../platform/refusals/index.ts';
import { useCase } from '../../platform/use-case/index.ts';
import { applicantOf, readableGrant } from './call.ts';
import { ruleOf } from './facts.ts';
import { drawLetter } from './power-of-attorney/draw-letter.ts';
import { refuseAuthority } from './refusals.ts';
import { stampDutyFor, stampNeeded } from './rules/stamp-duty.ts';

/**
 * The power of attorney, filled in from what is saved (แบบฟอร์มหนังสือมอบอำนาจ; ORG-23), to be printed and signed. It must name
 * both citizen ids in full, so each look is in the audit. A raw route hands it out.
 */
export const fillPowerOfAttorney = useCase({
  name: 'organisations.fillPowerOfAttorney',
  summary: { th: 'แบบฟอร์มหนังสือมอบอำนาจที่กรอกข้อมูลแล้ว', en: 'The power of attorney, filled in' },
  input: z.object({ grantId: z.uuid() }),
  output: z.object({ pdf: z.instanceof(Uint8Array), name: z.string() }),
  level: 'L1',
  allow: ['ACCOUNT'],
  refusals: ['ORGANISATION_NOT_CHOSEN', 'GRANT_NOT_FOUND', 'GRANT_PAGE_NOT_USED'],
  idempotent: false,
  audit: { action: 'organisations.fillPowerOfAttorney' },
  example: { grantId: '00000000-0000-4000-8000-000000000001' },
  run: async (ctx, { grantId }) => {
    const actor = applicantOf(ctx);
    if (isRefusal(actor)) return actor;
    ctx.note({ subject: grantId, purpose: 'POWER_OF_ATTORNEY' });
    const found = await readableGrant(ctx.db, actor, grantId);
    if (isRefusal(found)) return found;
    const { grant } = found;
    if (!ruleOf(grant).stamped) return refuseAuthority('GRANT_PAGE_NOT_USED');
    const needed = stampNeeded(stampDutyFor(grant.affiliation, ctx.parameters), grant.separateDelegates ?? 1);
    const pdf = await drawLetter({
      unit: grant.unit,
      holder: grant.holderName ? { name: grant.holderName, citizenId: grant.holder?.citizenId } : undefined,
      position: grant.position ?? undefined,
      delegate: { name: fullName(grant.applicant), citizenId: grant.applicant.citizenId },
      scopes: grant.scopes,
      validFrom: grant.validFrom ?? undefined,
      validTo: grant.validTo ?? undefined,
      letterNumber: grant.letterNumber ?? undefined,
      stampBaht: needed,
    });
    return { pdf, name: `หนังสือมอบอำนาจ-${grant.unit.hcode ?? 'unit'}.pdf` };
  },
});
