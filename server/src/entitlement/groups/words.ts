import { CITIZEN_ID_ISSUES } from '../../platform/citizen-id/index.ts';
import type { Words } from '../../platform/menu/index.ts';
import { allRefusals } from '../../platform/refusals/index.ts';
import type { GroupVerdict } from './model.ts';

const VERDICTS: Readonly<Record<GroupVerdict, Words>> = {
  READY: { th: 'พร้อมดำเนินการ', en: 'Ready' },
  REGISTERED: { th: 'ลงทะเบียนแล้ว', en: 'Registered' },
  DISCHARGED: { th: 'ปลดออกจากกลุ่มแล้ว', en: 'Discharged' },
  ALREADY_REGISTERED: { th: 'ลงทะเบียนสิทธิ UC อยู่แล้ว (รับเฉพาะเข้าใหม่)', en: 'Already registered (new entries only)' },
  NOT_IN_GROUP: { th: 'ไม่ได้อยู่ในกลุ่มนี้ของหน่วยบริการ', en: 'Not of this group at this unit' },
  OTHER_FUND_ACTIVE: { th: 'มีสิทธิกองทุนอื่น', en: 'Belongs to another fund' },
  PERSON_DECEASED: { th: 'เสียชีวิต', en: 'Deceased' },
  PERSON_NOT_FOUND: { th: 'ไม่พบในทะเบียนราษฎร', en: 'Not in the civil register' },
  BAD_ID: { th: 'เลขประจำตัวไม่ถูกต้อง', en: 'Not a citizen id' },
  TWICE_IN_FILE: { th: 'ซ้ำกับแถวก่อนหน้าในไฟล์', en: 'Stands in an earlier row already' },
  REFUSED: { th: 'ดำเนินการไม่ได้', en: 'Could not be done' },
};

const REASONS: Readonly<Record<string, Words>> = {
  ...CITIZEN_ID_ISSUES,
  CITIZEN_ID_AS_NUMBER: {
    th: 'โปรแกรมตารางเก็บเลขเป็นจำนวน หลักท้ายจึงหาย ตั้งรูปแบบเซลล์เป็นข้อความแล้วกรอกใหม่',
    en: 'The spreadsheet kept it as a number and lost its last digits. Format the cells as text and enter it again.',
  },
  GROUP_ROW_FAILED: {
    th: 'บันทึกไม่ได้ เพราะข้อมูลสิทธิเดิมขัดกัน แจ้งฝ่ายบริหารงานทะเบียน สปสช.',
    en: 'It could not be saved: the rights on record contradict it. Tell the registration division.',
  },
};

export const verdictWords = (verdict: GroupVerdict): Words => VERDICTS[verdict];

/** Why, in words, where the verdict alone does not say it. */
export function reasonWords(code: string | null): Words | null {
  if (code === null) return null;
  const refusal = allRefusals().get(code);
  return REASONS[code] ?? (refusal ? { th: refusal.th, en: refusal.en } : { th: code, en: code });
}
