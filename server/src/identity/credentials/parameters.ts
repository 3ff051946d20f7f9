import { z } from 'zod';
import { defineParameter } from '../../platform/parameters/index.ts';

/** Shortest password that may be set, in characters; eight is the floor that ASVS 5.0 allows. */
export const passwordMinLength = defineParameter({
  key: 'passwordMinLength',
  schema: z.number().int().min(8).max(64),
  default: 8,
  th: 'ความยาวขั้นต่ำของรหัสผ่าน (ตัวอักษร)',
  en: 'Shortest password that may be set, in characters',
});

/** Minutes a link to set a new password works (INV-IDN-5: never more than 30). */
export const passwordResetMinutes = defineParameter({
  key: 'passwordResetMinutes',
  schema: z.number().int().min(1).max(30),
  default: 30,
  th: 'อายุของลิงก์ตั้งรหัสผ่านใหม่ (นาที)',
  en: 'Minutes a link to set a new password works',
});

/** Links to set a new password that one account is sent in an hour: nobody's mailbox is filled by somebody else. */
export const passwordResetsPerHour = defineParameter({
  key: 'passwordResetsPerHour',
  schema: z.number().int().positive(),
  default: 3,
  th: 'จำนวนลิงก์ตั้งรหัสผ่านใหม่ที่ส่งให้หนึ่งบัญชีต่อชั่วโมง',
  en: 'Links to set a new password that one account is sent in an hour',
});
