import { defineTexts } from '../../i18n/texts.ts';

export const texts = defineTexts({
  th: {
    title: 'บัญชี Data Center เดิมใช้เข้าระบบนี้ไม่ได้',
    lead: 'ชื่อผู้ใช้เดิมที่เป็นตัวเลข 12–13 หลัก (หรือขึ้นต้นด้วยตัวอักษรหนึ่งตัว) ออกให้หน่วยบริการ ไม่ได้ผูกกับบุคคล จึงลงนามหรือยืนยันข้อมูลไม่ได้',
    how: 'สมัครบัญชีของท่านเองใน 4 ขั้น ใช้เวลาประมาณ 10 นาที',
    'step.1': 'กรอกเลขประจำตัวประชาชนของท่าน แล้วยืนยันด้วยแอป ThaiD ในโทรศัพท์',
    'step.2': 'กรอกอีเมลที่ใช้งานอยู่ แล้วเปิดลิงก์ยืนยันที่ระบบส่งไป',
    'step.3': 'ตั้งชื่อผู้ใช้ที่จำง่าย (ไม่ใช่ตัวเลข 11–13 หลัก) และรหัสผ่าน',
    'step.4': 'เลือกหน่วยบริการของท่าน คนเดียวเลือกได้หลายแห่ง',
    prepare: 'เตรียมโทรศัพท์ที่มีแอป ThaiD และอีเมลที่เปิดได้',
    signUp: 'สมัครบัญชีใหม่',
    signIn: 'กลับไปหน้าเข้าสู่ระบบ',
    'what.title': 'ข้อมูลเดิมของหน่วยบริการหายหรือไม่',
    what: 'ไม่หาย ข้อมูลของหน่วยบริการผูกกับรหัสหน่วยบริการ ไม่ได้ผูกกับชื่อผู้ใช้เดิม หากจำไม่ได้ว่าชื่อผู้ใช้เดิมเป็นของหน่วยใด ติดต่อสำนักงานเขต เจ้าหน้าที่ค้นให้ได้',
  },
  en: {
    title: 'Accounts of the old Data Center cannot sign in here',
    lead: 'The old user names of 12 to 13 digits (some begin with a letter) were given to a unit, not to a person. Nobody can sign or confirm anything with one.',
    how: 'Make an account of your own in four steps, in about ten minutes',
    'step.1': 'Enter your citizen id and confirm with the ThaiD app on your phone',
    'step.2': 'Enter a mail address that you read, and open the link that is sent to it',
    'step.3': 'Choose a user name that you can remember (not 11 to 13 digits) and a password',
    'step.4': 'Choose your unit; one person may serve several',
    prepare: 'Have ready: a phone with ThaiD, and a mailbox that you can open.',
    signUp: 'Make a new account',
    signIn: 'Back to the sign-in page',
    'what.title': 'Is what the unit entered before lost?',
    what: 'No. It belongs to the code of the unit, not to the old user name. If you do not know any more which unit that was, ask the regional office: its officers can look it up.',
  },
});
