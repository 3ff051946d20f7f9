import { defineRefusals } from '../../platform/refusals/index.ts';

export const refuseGeneral = defineRefusals({
  /** `errors`: all of them, `{ path, code, th, en }` each; `warnings` alike, so that a form shows everything at once. */
  GENERAL_DATA_REFUSED: {
    kind: 'INVALID',
    status: 400,
    th: 'ข้อมูลทั่วไปยังไม่ครบหรือไม่ถูกต้อง',
    en: 'The general data are not complete or not right.',
    nextTh: 'แก้ไขตามที่ระบุใต้แต่ละช่อง แล้วบันทึกอีกครั้ง',
    nextEn: 'Correct what stands under each field and save again.',
  },
  /** `warnings`: to be saved, send their codes in `accept`. */
  GENERAL_DATA_DOUBTFUL: {
    kind: 'INVALID',
    status: 422,
    th: 'ข้อมูลบางรายการผิดปกติ กรุณายืนยันว่าถูกต้อง',
    en: 'Some of the data look odd. Say that they are right.',
    nextTh: 'ตรวจสอบรายการที่เตือน แก้ไข หรือยืนยันแล้วบันทึกอีกครั้ง',
    nextEn: 'Look at the warnings; correct the data, or accept the warnings and save again.',
  },
});
