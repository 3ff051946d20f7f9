import { CITIZEN_ID_ISSUES } from '../../platform/citizen-id/index.ts';
import type { GroupVerdict } from './model.ts';

export interface Words {
  readonly th: string;
  readonly en: string;
}

/** Somebody on record to whom no right belongs on that day. */
export const NO_RIGHT: Words = { th: 'ไม่มีสิทธิในวันที่ตรวจสอบ', en: 'no right on that day' };

export const VERDICT_WORDS: Readonly<Record<GroupVerdict, Words>> = {
  FOUND: { th: 'พบข้อมูล', en: 'found' },
  DECEASED: { th: 'เสียชีวิต', en: 'deceased' },
  NOT_FOUND: { th: 'ไม่พบในทะเบียน', en: 'not on record' },
  BAD_ID: { th: 'เลขไม่ถูกต้อง', en: 'bad id' },
};

const ISSUE_WORDS: Readonly<Record<string, Words>> = {
  ...CITIZEN_ID_ISSUES,
  ID_MISSING: { th: 'แถวนี้ไม่มีเลขประจำตัวประชาชน', en: 'There is no citizen id in this row.' },
  ID_SCIENTIFIC: {
    th: 'โปรแกรมตารางย่อเลขเป็นแบบ 1.99E+12 เลขท้ายจึงหายไป ให้ตั้งคอลัมน์เป็นข้อความแล้วกรอกใหม่',
    en: 'The spreadsheet shortened it to the form 1.99E+12 and its last digits are lost. Make the column text and enter it again.',
  },
  ID_TURNED_INTO_NUMBER: {
    th: 'โปรแกรมตารางเปลี่ยนเลขเป็นตัวเลขและทำให้หลักไม่ครบ ให้ตั้งคอลัมน์เป็นข้อความแล้วกรอกใหม่',
    en: 'The spreadsheet turned it into a number and digits are lost. Make the column text and enter it again.',
  },
};

/** What is wrong with a row, in words. */
export const issueWords = (code: string): Words => ISSUE_WORDS[code] ?? { th: code, en: code };
