import { defineRefusals } from '../../platform/refusals/index.ts';

export const refuseUnitChoice = defineRefusals({
  UNIT_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบหน่วยบริการนี้ หรือไม่ใช่หน่วยบริการของสังกัดที่เลือก',
    en: 'There is no such unit, or it is not one of the affiliation you chose.',
    nextTh: 'ค้นหาด้วยชื่อหรือรหัสหน่วยบริการอีกครั้ง หรือเปลี่ยนประเภทสังกัด',
    nextEn: 'Search by name or code again, or change the kind of affiliation.',
  },
  UNIT_NOT_CHOSEN: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'หน่วยบริการนี้ไม่อยู่ในรายการของท่าน',
    en: 'This unit is not on your list.',
    nextTh: 'โหลดรายการใหม่',
    nextEn: 'Load the list again.',
  },
});
