import { defineRefusals } from '../../platform/refusals/index.ts';

export const refusePasskey = defineRefusals({
  PASSKEY_NEEDED: {
    kind: 'UNAUTHENTICATED',
    status: 401,
    th: 'รหัสผ่านถูกต้อง ต้องยืนยันด้วยพาสคีย์อีกขั้น',
    en: 'The password is right; now confirm with your passkey.',
    nextTh: 'กดปุ่มยืนยันด้วยพาสคีย์ หากพาสคีย์หาย เข้าสู่ระบบด้วย ThaiD แล้วลบออก',
    nextEn: 'Press the button for the passkey. If you lost it, sign in with ThaiD and remove it.',
  },
  PASSKEY_ADDRESS: {
    kind: 'INVALID',
    status: 409,
    th: 'เบราว์เซอร์ใช้พาสคีย์กับที่อยู่ที่เป็นตัวเลขไม่ได้',
    en: 'Browsers know passkeys for names only, not for addresses made of numbers.',
    nextTh: 'เปิดระบบด้วยชื่อ เช่น http://localhost แทน http://127.0.0.1 (พอร์ตเดิม)',
    nextEn: 'Open the system by its name, for instance http://localhost instead of http://127.0.0.1 (same port).',
  },
  PASSKEY_INVALID: {
    kind: 'COULD_NOT_VERIFY',
    status: 403,
    th: 'ยืนยันด้วยพาสคีย์ไม่สำเร็จ',
    en: 'The passkey did not confirm.',
    nextTh: 'เข้าสู่ระบบใหม่แล้วลองอีกครั้ง หรือใช้ ThaiD',
    nextEn: 'Sign in again and try once more, or use ThaiD.',
  },
  PASSKEY_NOT_FOUND: {
    kind: 'NOT_FOUND',
    status: 404,
    th: 'ไม่พบพาสคีย์นี้ในบัญชีของท่าน',
    en: 'Your account has no such passkey.',
    nextTh: 'เปิดรายการพาสคีย์ใหม่อีกครั้ง',
    nextEn: 'Open the list of passkeys again.',
  },
});
