import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Days a link of an invitation works. */
export const invitationDays = defineParameter({
  key: 'invitationDays',
  schema: z.number().int().positive(),
  default: 7,
  th: 'จำนวนวันที่ลิงก์คำเชิญผู้ใช้งานใช้ได้',
  en: 'Days that the link of an invitation works',
});

/** Hours an invited person has to confirm the mail address a second time (OSS-70). */
export const invitationConfirmHours = defineParameter({
  key: 'invitationConfirmHours',
  schema: z.number().int().positive(),
  default: 24,
  th: 'จำนวนชั่วโมงที่ผู้รับเชิญยืนยันอีเมลอีกครั้งได้',
  en: 'Hours an invited person has to confirm the address again',
});
