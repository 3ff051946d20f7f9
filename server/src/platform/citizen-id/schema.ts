/** The citizen id as people and programs write it: blanks and dashes are dropped, Thai digits understood. */
import { z } from 'zod';
import { toArabicDigits } from '../time/index.ts';
import { isValidCitizenId } from './citizen-id.ts';

/** The issue messages, one for each way of being wrong, so that a screen can say which. */
export const CITIZEN_ID_ISSUES = {
  CITIZEN_ID_NOT_DIGITS: {
    th: 'เลขประจำตัวประชาชนต้องเป็นตัวเลขเท่านั้น กรุณาตรวจสอบแล้วกรอกใหม่',
    en: 'A citizen id has digits only. Check it and enter it again.',
  },
  CITIZEN_ID_NOT_13_DIGITS: {
    th: 'เลขประจำตัวประชาชนต้องมี 13 หลัก กรุณาตรวจสอบว่ากรอกครบหรือเกิน',
    en: 'A citizen id has 13 digits. Check whether one is missing or doubled.',
  },
  CITIZEN_ID_CHECKSUM: {
    th: 'เลขประจำตัวประชาชนไม่ถูกต้อง (หลักตรวจสอบไม่ตรง) กรุณาเทียบกับบัตรทีละหลัก',
    en: 'The citizen id is not right (check digit). Compare it with the card digit by digit.',
  },
} as const;

export type CitizenIdIssue = keyof typeof CITIZEN_ID_ISSUES;

const plainDigits = (text: string): string => toArabicDigits(text).replace(/[\s\-‐-–]/g, '');

/** What is wrong with the text, or undefined when it is a citizen id once written plainly. */
export function citizenIdIssue(text: string): CitizenIdIssue | undefined {
  const digits = plainDigits(text);
  if (!/^\d*$/.test(digits)) return 'CITIZEN_ID_NOT_DIGITS';
  if (digits.length !== 13) return 'CITIZEN_ID_NOT_13_DIGITS';
  return isValidCitizenId(digits) ? undefined : 'CITIZEN_ID_CHECKSUM';
}

/** Accepts '1-9900-00000-01-9', ' 1990000000019 ' or Thai digits and gives 13 digits; the issue message is a CitizenIdIssue. */
export const citizenIdSchema = z
  .string()
  .overwrite(plainDigits)
  .superRefine((text, context) => {
    const issue = citizenIdIssue(text);
    if (issue !== undefined) context.addIssue({ code: 'custom', message: issue });
  });
