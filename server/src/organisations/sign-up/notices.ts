import { defineNotice } from '../../services/index.ts';

/** The account is there (OSS-42, OSS-47). */
export const signUpCompleted = defineNotice({
  key: 'organisations.signUpCompleted',
  subject: {
    th: 'เปิดใช้งานบัญชี One Stop Service แล้ว ({requestNumber})',
    en: 'Your One Stop Service account is open ({requestNumber})',
  },
  body: {
    th: `เรียน {name}

บัญชี One Stop Service ของท่านเปิดใช้งานแล้ว
เลขที่คำขอ: {requestNumber}
ชื่อผู้ใช้: {username}
หน่วยบริการ: {unit}

เข้าสู่ระบบได้ที่ {house}/signin

สิ่งที่ทำต่อ: หากท่านเป็นผู้มีอำนาจหรือผู้รับมอบอำนาจของหน่วยบริการ ให้บันทึกข้อมูลผู้มีอำนาจในระบบเพื่อให้ สปสช. เขต ตรวจสอบ เตรียมไฟล์คำสั่งแต่งตั้งหรือหนังสือมอบอำนาจไว้ด้วย`,
    en: `Dear {name},

Your One Stop Service account is open.
Request: {requestNumber}
User name: {username}
Unit: {unit}

Sign in at {house}/signin

What comes next: if you hold the authority of the unit, or have it by letter, enter the authority data so that the regional office can check them. Have the order of appointment or the power of attorney ready as a file.`,
  },
});

/** Another unit was added to an account (OSS-43). */
export const unitAdded = defineNotice({
  key: 'organisations.unitAdded',
  subject: { th: 'เพิ่มหน่วยบริการในบัญชีของท่านแล้ว', en: 'A unit was added to your account' },
  body: {
    th: `เรียน {name}

เพิ่ม {unit} ในบัญชีของท่านแล้ว เข้าสู่ระบบและเลือกหน่วยบริการนี้เพื่อทำรายการแทนได้ที่ {house}/signin

หากท่านไม่ได้ทำรายการนี้ ให้เปลี่ยนรหัสผ่านทันที`,
    en: `Dear {name},

{unit} was added to your account. Sign in and choose it to act for it: {house}/signin

If it was not you, change your password at once.`,
  },
});
