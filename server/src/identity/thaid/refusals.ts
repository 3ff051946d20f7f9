import { defineRefusals } from '../../platform/refusals/index.ts';

export const refuseProof = defineRefusals({
  THAID_REQUEST_UNKNOWN: {
    kind: 'COULD_NOT_VERIFY',
    status: 403,
    th: 'คำขอยืนยันตัวตนนี้หมดอายุ ใช้ไปแล้ว หรือเริ่มจากเบราว์เซอร์อื่น',
    en: 'This confirmation has expired, was used already, or was begun in another browser.',
    nextTh: 'เริ่มยืนยันตัวตนด้วย ThaiD ใหม่จากหน้านี้',
    nextEn: 'Start again with ThaiD from this page.',
  },
  THAID_PROOF_INVALID: {
    kind: 'COULD_NOT_VERIFY',
    status: 403,
    th: 'การยืนยันตัวตนด้วย ThaiD นี้หมดอายุหรือใช้ไปแล้ว',
    en: 'This confirmation by ThaiD has expired or was used already.',
    nextTh: 'ยืนยันตัวตนด้วย ThaiD อีกครั้ง',
    nextEn: 'Confirm with ThaiD once more.',
  },
  THAID_OTHER_PERSON: {
    kind: 'COULD_NOT_VERIFY',
    status: 403,
    th: 'ผู้ที่ยืนยันใน ThaiD ไม่ใช่เจ้าของบัญชีนี้',
    en: 'The person who confirmed in ThaiD is not the owner of this account.',
    nextTh: 'ให้เจ้าของบัญชียืนยันด้วยแอป ThaiD ของตนเอง',
    nextEn: 'The owner of the account confirms with his own ThaiD app.',
  },
  THAID_NO_ACCOUNT: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ยืนยันตัวตนสำเร็จ แต่ยังไม่มีบัญชีของท่านในระบบ',
    en: 'You are who you say, but you have no account here yet.',
    nextTh: 'สมัครสมาชิกด้วย ThaiD หรือเปิดลิงก์คำเชิญในอีเมลของท่าน',
    nextEn: 'Sign up with ThaiD, or open the link of the invitation in your mail.',
  },
  THAID_SEVERAL_ACCOUNTS: {
    kind: 'CONFLICT',
    status: 409,
    th: 'ท่านมีหลายบัญชี',
    en: 'You have several accounts.',
    nextTh: 'เลือกบัญชีที่จะใช้',
    nextEn: 'Choose the one to use.',
  },
});
