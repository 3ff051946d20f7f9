import { defineRefusals } from '../platform/refusals/index.ts';

export const refuseIdentity = defineRefusals({
  SIGN_IN_FAILED: {
    kind: 'UNAUTHENTICATED',
    status: 401,
    th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง',
    en: 'The user name or the password is wrong.',
    nextTh: 'ตรวจสอบแป้นพิมพ์ภาษาและตัวพิมพ์ใหญ่ แล้วลองใหม่',
    nextEn: 'Check the keyboard language and capitals, and try again.',
  },
  ACCOUNT_LOCKED: {
    kind: 'TOO_MANY',
    status: 429,
    th: 'บัญชีถูกล็อกชั่วคราวเพราะใส่รหัสผ่านผิดหลายครั้ง',
    en: 'The account is locked for a while after several wrong passwords.',
    nextTh: 'รอตามเวลาที่แจ้ง แล้วเข้าสู่ระบบอีกครั้ง',
    nextEn: 'Wait for the time given, then sign in again.',
  },
  ACCOUNT_TYPE_NOT_ELIGIBLE: {
    kind: 'FORBIDDEN',
    status: 403,
    th: 'บัญชีประเภทนี้ใช้กับระบบนี้ไม่ได้',
    en: 'This kind of account cannot be used here.',
    nextTh: 'สมัครบัญชีด้วยตนเองผ่าน ThaiD บัญชี Data Center เดิม (12–13 หลัก) ใช้เข้าระบบไม่ได้',
    nextEn: 'Sign up by yourself with ThaiD. Users of the old Data Center (12 to 13 digits) cannot sign in.',
  },
  NOT_A_MEMBER: {
    kind: 'FORBIDDEN',
    status: 403,
    th: 'ท่านไม่มีบทบาทในหน่วยงานนี้',
    en: 'You hold no role in this organisation.',
    nextTh: 'เลือกหน่วยงานอื่น หรือติดต่อผู้ดูแลของหน่วยงานนั้น',
    nextEn: 'Choose another organisation, or ask its administrator.',
  },
});
