import { defineRefusals } from '../../platform/refusals/index.ts';

export const refuseTransfer = defineRefusals({
  TRANSFER_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบคำขอโอนย้ายนี้ในงานของท่าน',
    en: 'There is no such transfer among your work.',
    nextTh: 'เปิดรายการคำขอใหม่',
    nextEn: 'Open the list again.',
  },
  TRANSFER_UNIT_UNKNOWN: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบหน่วยบริการต้นทาง หรือไม่ใช่หน่วยบริการของท่าน',
    en: 'The unit to move from is unknown, or is not your own.',
    nextTh: 'ตรวจสอบรหัสหน่วยบริการต้นทาง',
    nextEn: 'Check the code of the unit.',
  },
  TRANSFER_NOBODY: {
    kind: 'CONFLICT',
    status: 409,
    th: 'ไม่มีผู้มีสิทธิให้โอนย้ายจากหน่วยบริการนี้',
    en: 'Nobody is registered with that unit.',
    nextTh: 'ตรวจสอบหน่วยบริการต้นทางและรายชื่อ',
    nextEn: 'Check the unit and the list of persons.',
  },
  TRANSFER_SAME_UNIT: {
    kind: 'INVALID',
    status: 422,
    th: 'เครือข่ายปลายทางเป็นเครือข่ายเดียวกับต้นทาง',
    en: 'They would be moved to where they are.',
    nextTh: 'เลือกเครือข่ายปลายทางอื่น',
    nextEn: 'Choose another network.',
  },
  TRANSFER_NOT_OPEN: {
    kind: 'CONFLICT',
    status: 409,
    th: 'คำขอนี้พิจารณาแล้ว หรือถูกถอนแล้ว',
    en: 'This transfer is decided or withdrawn.',
    nextTh: 'เปิดคำขอเพื่อดูผล',
    nextEn: 'Open it to see what became of it.',
  },
  TRANSFER_OWN_REQUEST: {
    kind: 'FORBIDDEN',
    status: 403,
    th: 'ผู้ยื่นคำขอพิจารณาคำขอของตนเองไม่ได้',
    en: 'Nobody decides on his own request.',
    nextTh: 'ให้เจ้าหน้าที่ท่านอื่นพิจารณา',
    nextEn: 'Another officer decides.',
  },
});
