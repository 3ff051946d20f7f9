import { defineRefusals } from '../platform/refusals/index.ts';

/** Refusals of more than one room of the provider's data; each room has its own catalogue beside these. */
export const refuseProvider = defineRefusals({
  /** `detail` carries `{ current, savedBy, savedAt }`: the whole record as it stands now, so that the screen can merge. */
  VERSION_CONFLICT: {
    kind: 'CONFLICT',
    status: 409,
    th: 'มีผู้อื่นบันทึกข้อมูลนี้ไปก่อนแล้ว',
    en: 'Somebody else saved this record meanwhile.',
    nextTh: 'เปรียบเทียบข้อมูลทั้งสองชุด เลือกค่าที่ต้องการ แล้วบันทึกอีกครั้ง',
    nextEn: 'Compare the two, choose what to keep, and save again.',
  },
});
