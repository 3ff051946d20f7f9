import { defineRefusals } from '../platform/refusals/index.ts';

/** Refusals of more than one room of organisations; each room has its own catalogue beside these. */
export const refuseOrganisations = defineRefusals({
  AUTHORITY_NOT_APPROVED: {
    kind: 'FORBIDDEN',
    status: 403,
    th: 'ท่านยังไม่ได้รับอนุมัติเป็นผู้มีอำนาจหรือผู้รับมอบอำนาจของหน่วยบริการนี้',
    en: 'You are not yet an approved authority holder or delegate of this unit.',
    nextTh: 'บันทึกข้อมูลผู้มีอำนาจแล้วส่งให้ สปสช. เขต อนุมัติ',
    nextEn: 'Record the authority data and send them to the regional office for approval.',
  },
});
