import { defineRefusals } from '../../platform/refusals/index.ts';

export const refuseScard = defineRefusals({
  SCARD_REFRESH_INVALID: {
    kind: 'UNAUTHENTICATED',
    status: 400,
    th: 'โทเคนต่ออายุไม่ถูกต้อง หมดอายุ หรือถูกใช้ไปแล้ว',
    en: 'The refresh token is wrong, too old or was used.',
    nextTh: 'ให้นายทะเบียนเข้าสู่ระบบด้วยบัตรประชาชนพร้อมรหัส PIN แล้วบันทึกไฟล์โทเคนใหม่',
    nextEn: 'Have the registrar sign in with the card and PIN, and write the token file again.',
  },
  SCARD_FAMILY_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบโทเคนชุดนี้ หรือสิ้นสุดไปแล้ว',
    en: 'There are no such tokens, or they have ended.',
    nextTh: 'เปิดรายการโทเคนใหม่',
    nextEn: 'Reload the list of tokens.',
  },
});
