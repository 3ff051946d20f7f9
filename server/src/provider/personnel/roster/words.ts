import { CITIZEN_ID_ISSUES } from '../../../platform/citizen-id/index.ts';

interface Words {
  readonly th: string;
  readonly en: string;
}

/** What is wrong with a row, in words: codes of the house's refusals and a few that only a file can be refused with. */
const WORDS: Readonly<Record<string, Words>> = {
  REQUIRED: { th: 'ต้องกรอก', en: 'is needed' },
  ...CITIZEN_ID_ISSUES,
  PERSONNEL_PERSON_UNKNOWN: { th: 'ไม่พบในทะเบียนราษฎร', en: 'is not known to the civil register' },
  PERSONNEL_TYPE_UNKNOWN: { th: 'ไม่มีประเภทบุคลากรนี้', en: 'is no kind of personnel' },
  REGISTRATION_TYPE_UNKNOWN: { th: 'ไม่มีประเภทการขึ้นทะเบียนนี้ หรือซ้ำ', en: 'is no registration type, or named twice' },
  PERSONNEL_DATES_INVALID: { th: 'วันที่สิ้นสุดก่อนวันที่เริ่ม', en: 'is before the first day' },
  DATE_INVALID: {
    th: 'ไม่ใช่วันที่ วว/ดด/ปปปป (พ.ศ.) หรือเป็นปี ค.ศ.',
    en: 'is no day dd/mm/yyyy of the Buddhist era',
  },
  SCHEDULE_NOT_UNDERSTOOD: {
    th: 'อ่านไม่เข้าใจ ใช้รูปแบบ วันจันทร์ - วันพุธ เวลา 8.30 - 16.30',
    en: 'is not understood; write Monday - Wednesday, 8.30 - 16.30',
  },
  SCHEDULE_INVALID: { th: 'วันเวลาไม่ถูกต้อง', en: 'is not a schedule that may be saved' },
  YEAR_MISSING: { th: 'ต้องมีปี พ.ศ. หลังเครื่องหมาย /', en: 'needs a year (B.E.) after a slash' },
  LICENCE_INVALID: { th: 'ไม่มีตัวเลขใบประกอบวิชาชีพ', en: 'has no digits of a licence' },
  LICENCE_OF_CONFIRMED: {
    th: 'เปลี่ยนใบประกอบวิชาชีพของผู้ที่ยืนยันแล้วต้องแก้ไขทีละราย',
    en: 'of somebody confirmed is changed in the dialog, where the council is asked',
  },
  TWICE_IN_FILE: { th: 'ซ้ำกับแถวก่อนหน้าในไฟล์', en: 'stands in an earlier row already' },
};

export const problemWords = (code: string): Words =>
  WORDS[code] ?? { th: 'ค่าไม่ถูกต้อง', en: 'is not a value that can be kept' };
