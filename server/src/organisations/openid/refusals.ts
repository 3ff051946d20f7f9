import { defineRefusals } from '../../platform/refusals/index.ts';

export const refuseOpenId = defineRefusals({
  CLIENT_ID_TAKEN: {
    kind: 'CONFLICT',
    status: 409,
    th: 'มีระบบภายนอกที่ใช้รหัสนี้แล้ว',
    en: 'There is a client of this id already.',
    nextTh: 'เลือกรหัสอื่น รหัสที่เคยใช้แล้วจะไม่ใช้ซ้ำ',
    nextEn: 'Choose another id; one that was used is never given again.',
  },
  CLIENT_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบระบบภายนอกนี้ หรือถูกปิดใช้แล้ว',
    en: 'There is no such client, or it is switched off.',
    nextTh: 'ตรวจสอบรหัสจากรายชื่อระบบภายนอก',
    nextEn: 'Look the id up in the list of clients.',
  },
  SIGN_IN_REQUEST_GONE: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'คำขอเข้าสู่ระบบของระบบภายนอกหมดอายุหรือเสร็จสิ้นแล้ว',
    en: 'The request of the outside system has expired or is done.',
    nextTh: 'กลับไปที่ระบบนั้นแล้วเริ่มเข้าสู่ระบบใหม่',
    nextEn: 'Go back to that system and start again.',
  },
  SESSION_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบการเข้าสู่ระบบนี้ หรือสิ้นสุดไปแล้ว',
    en: 'There is no such session, or it has ended.',
    nextTh: 'เปิดรายการการเข้าสู่ระบบใหม่',
    nextEn: 'Reload the list of sessions.',
  },
});
