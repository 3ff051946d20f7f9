import { defineRefusals } from '../platform/refusals/index.ts';

export const refuseEntitlement = defineRefusals({
  RIGHTS_PERSON_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบข้อมูลบุคคลตามเลขประจำตัวที่ระบุ',
    en: 'No person with this id is on record.',
    nextTh: 'ตรวจสอบเลขประจำตัวกับบัตร แล้วค้นหาใหม่',
    nextEn: 'Compare the id with the card and search again.',
  },
});
