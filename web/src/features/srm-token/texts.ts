import { defineTexts } from '../../i18n/texts.ts';

export const texts = defineTexts({
  th: {
    title: 'โทเคนสำหรับโปรแกรมของหน่วยบริการ',
    what: 'โปรแกรม HIS ที่ตรวจสอบสิทธิด้วยไฟล์ token.txt ทำงานต่อได้ตลอดวันทำการด้วยการเข้าสู่ระบบของท่าน ไฟล์จะเขียนในเครื่องนี้เมื่อท่านกดปุ่มเท่านั้น',
    write: 'เขียนไฟล์โทเคนในเครื่องนี้',
    again: 'เขียนไฟล์โทเคนใหม่',
    written: 'เขียนไฟล์ token.txt แล้ว โปรแกรมใช้ต่อได้ถึง {until}',
    where: 'โฟลเดอร์',
    care: 'ผู้ที่เปิดไฟล์นี้ได้จะตรวจสอบสิทธิในชื่อของท่านได้ เลิกใช้ทันทีด้วย “ออกจากระบบทุกที่” ในบัญชีของท่าน',
    NO_AGENT: 'ไม่พบโปรแกรมอ่านบัตรในเครื่องนี้',
    'NO_AGENT.next': 'เปิดโปรแกรม SRM Smart Card Single Sign-On ในเครื่องนี้ แล้วกดปุ่มอีกครั้ง ยังไม่มีการออกโทเคน',
    NOT_WRITTEN: 'โปรแกรมอ่านบัตรเขียนไฟล์โทเคนไม่ได้',
    'NOT_WRITTEN.next': 'ตรวจสอบพื้นที่ดิสก์และสิทธิ์ของโฟลเดอร์ในเครื่องนี้ แล้วกดปุ่มอีกครั้ง',
  },
  en: {
    title: 'Tokens for the unit’s programs',
    what: 'Hospital programs that check entitlement with a file token.txt can work all day on your sign-in. The file is written on this computer only when you press the button.',
    write: 'Write the token file on this computer',
    again: 'Write the token file anew',
    written: 'The file token.txt is written. Programs can use it until {until}.',
    where: 'Folder',
    care: 'Whoever can open this file can check entitlement in your name. “Sign out everywhere” in your account ends it at once.',
    NO_AGENT: 'There is no card program on this computer.',
    'NO_AGENT.next':
      'Open SRM Smart Card Single Sign-On on this computer and press the button again. No tokens have been issued.',
    NOT_WRITTEN: 'The card program could not write the token file.',
    'NOT_WRITTEN.next': 'Check disk space and the rights of the folder on this computer, and press the button again.',
  },
});
