import { defineRefusals } from '../platform/refusals/index.ts';

export const documentRefusals = defineRefusals({
  DOCUMENT_TYPE_NOT_ALLOWED: {
    kind: 'INVALID',
    status: 422,
    th: 'ไฟล์ต้องเป็น PDF, JPEG หรือ PNG จริงตามเนื้อหา',
    en: 'The file must really be a PDF, JPEG or PNG.',
    nextTh: 'แปลงหรือถ่ายภาพเอกสารใหม่ แล้วแนบอีกครั้ง',
    nextEn: 'Convert or photograph the document again and attach it.',
  },
  DOCUMENT_NAME_MISMATCH: {
    kind: 'INVALID',
    status: 422,
    th: 'เนื้อหาของไฟล์ไม่ตรงกับนามสกุลไฟล์',
    en: 'The content of the file is not what its name says.',
    nextTh: 'ตรวจสอบว่าเลือกไฟล์ถูกต้อง หรือบันทึกไฟล์ใหม่ด้วยนามสกุลที่ถูกต้อง แล้วแนบอีกครั้ง',
    nextEn: 'Check that it is the right file, or save it again under the right kind of name, and attach it.',
  },
  DOCUMENT_TOO_LARGE: {
    kind: 'INVALID',
    status: 413,
    th: 'ไฟล์มีขนาดใหญ่เกินกำหนด',
    en: 'The file is too large.',
    nextTh: 'ลดขนาดไฟล์แล้วแนบใหม่',
    nextEn: 'Make the file smaller and attach it again.',
  },
  DOCUMENT_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบเอกสาร',
    en: 'There is no such document.',
    nextTh: 'ตรวจสอบรายการเอกสารของการเข้ารับบริการนี้',
    nextEn: 'Check the list of documents of this visit.',
  },
});
