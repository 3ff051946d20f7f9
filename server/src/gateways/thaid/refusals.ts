import { defineRefusals } from '../../platform/refusals/index.ts';

/** The person said no, the source is down, and the answer cannot be believed: three different things. */
export const refuseThaid = defineRefusals({
  THAID_REFUSED: {
    kind: 'COULD_NOT_VERIFY',
    status: 403,
    th: 'การยืนยันตัวตนถูกปฏิเสธในแอป ThaiD',
    en: 'The confirmation was refused in the ThaiD app.',
    nextTh: 'หากกดผิด ให้เริ่มยืนยันตัวตนด้วย ThaiD อีกครั้ง',
    nextEn: 'If that was a slip, start again with ThaiD.',
  },
  THAID_INVALID: {
    kind: 'COULD_NOT_VERIFY',
    status: 403,
    th: 'คำตอบจาก ThaiD ตรวจสอบไม่ผ่าน จึงไม่ถือเป็นการยืนยันตัวตน',
    en: 'The answer of ThaiD could not be trusted, so nothing was confirmed.',
    nextTh: 'เริ่มใหม่อีกครั้ง หากยังไม่ผ่านให้แจ้งผู้ดูแลระบบ',
    nextEn: 'Start again; if it stays, tell the operator.',
  },
  THAID_TIMEOUT: {
    kind: 'SOURCE_DOWN',
    status: 504,
    th: 'ThaiD ไม่ตอบภายในเวลาที่กำหนด',
    en: 'ThaiD did not answer in time.',
    nextTh: 'รอสักครู่แล้วเริ่มใหม่ ข้อมูลที่กรอกไว้ยังอยู่',
    nextEn: 'Wait a moment and start again. What you filled in is kept.',
  },
  THAID_UNAVAILABLE: {
    kind: 'SOURCE_DOWN',
    status: 503,
    th: 'เชื่อมต่อ ThaiD ไม่ได้ในขณะนี้',
    en: 'ThaiD cannot be reached at the moment.',
    nextTh: 'รอสักครู่แล้วเริ่มใหม่ หรือเข้าสู่ระบบด้วยวิธีอื่น',
    nextEn: 'Wait a moment and start again, or sign in another way.',
  },
});
