import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Hours within which a sign-up must be finished; what is left of it is forgotten then. */
export const signUpHours = defineParameter({
  key: 'signUpHours',
  schema: z.number().int().positive(),
  default: 72,
  th: 'จำนวนชั่วโมงที่ต้องสมัครให้เสร็จ',
  en: 'Hours within which a sign-up must be finished',
});

/** Hours that the link in the mail works. */
export const signUpLinkHours = defineParameter({
  key: 'signUpLinkHours',
  schema: z.number().int().positive(),
  default: 24,
  th: 'จำนวนชั่วโมงที่ลิงก์ยืนยันอีเมลใช้ได้',
  en: 'Hours that the link to confirm a mail address works',
});

/** Seconds before the same mail is sent again. */
export const signUpResendSeconds = defineParameter({
  key: 'signUpResendSeconds',
  schema: z.number().int().positive(),
  default: 60,
  th: 'จำนวนวินาทีก่อนขอส่งอีเมลยืนยันซ้ำได้',
  en: 'Seconds before a confirmation mail can be sent again',
});

/** Mails of one sign-up, corrections included. */
export const signUpMaxMails = defineParameter({
  key: 'signUpMaxMails',
  schema: z.number().int().positive(),
  default: 10,
  th: 'จำนวนอีเมลยืนยันสูงสุดต่อการสมัครหนึ่งครั้ง',
  en: 'Confirmation mails of one sign-up',
});
